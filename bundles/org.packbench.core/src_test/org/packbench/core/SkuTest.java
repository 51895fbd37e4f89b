package org.packbench.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SkuTest {
    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', nullValues = "-", emptyValue = "", textBlock = """
        AB-1/x 2        | ab1x2
        4006381333931   | 4006381333931
        '007'           | 007
        Straße          | strasse
        STRASSE         | strasse
        STRAẞE          | strasse
        ΟΔΟΣ-1          | οδοσ1
        οδος 1          | οδοσ1
        İzmir           | izmir
        Чай_№1          | чай1
        ЧАЙ 1           | чай1
        café            | café
        ١٢٣             | ١٢٣
        -_#/            | ''
        """)
    void the_normal_form_keeps_letters_and_digits_without_case(String sku, String normal) {
        assertEquals(normal, new Sku(sku).normal());
    }

    @Test
    void letters_that_look_alike_after_nfc_are_one() {
        assertEquals(Sku.normal("caf\u00e9"), Sku.normal("cafe\u0301"));
        assertEquals(Sku.normal("\u00c5"), Sku.normal("\u212b"));
    }

    @Property
    void the_normal_form_is_its_own_normal_form(@ForAll String code) {
        assertEquals(Sku.normal(code), Sku.normal(Sku.normal(code)));
    }

    @Property
    void the_normal_form_knows_no_case(@ForAll String code) {
        assertEquals(Sku.normal(code), Sku.normal(Sku.normal(code).toUpperCase(Locale.ROOT)));
    }

    @Property
    void the_normal_form_knows_no_composition(@ForAll String code) {
        assertEquals(Sku.normal(code), Sku.normal(Normalizer.normalize(code, Normalizer.Form.NFD)));
    }

    /** Each character after and before a letter, and between two jamo, which combine once nothing stands between them. */
    @Test
    void the_normal_form_of_every_character_is_its_own() {
        List<String> unstable = IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(c -> Character.isDefined(c) && Character.getType(c) != Character.PRIVATE_USE)
                .mapToObj(Character::toString)
                .filter(c -> !stable(c + "a" + c + "\u1100" + c + "\u1161"))
                .toList();
        assertEquals(List.of(), unstable);
    }

    private static boolean stable(String code) {
        String normal = Sku.normal(code);
        return normal.equals(Sku.normal(normal));
    }
}
