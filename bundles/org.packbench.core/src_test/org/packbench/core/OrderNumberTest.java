package org.packbench.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderNumberTest {
    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
        '#1001'     | 1001
        *1001*      | 1001
        ab-1_c      | ab-1_c
        Ab 1.c/d    | Ab1cd
        №42         | 42
        Ж-7         | Ж-7
        '##'        | ''
        """)
    void the_normal_form_keeps_letters_digits_hyphens_and_underscores_as_they_are(String number, String normal) {
        assertEquals(normal, new OrderNumber(number).normal());
    }

    @Test
    void with_and_without_a_hash_are_two_numbers() {
        assertNotEquals(new OrderNumber("#1001"), new OrderNumber("1001"));
    }

    @Property
    void the_normal_form_is_its_own_normal_form(@ForAll String code) {
        assertEquals(OrderNumber.normal(code), OrderNumber.normal(OrderNumber.normal(code)));
    }
}
