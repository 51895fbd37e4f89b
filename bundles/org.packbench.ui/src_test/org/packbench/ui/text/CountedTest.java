package org.packbench.ui.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers and their words agree. */
final class CountedTest {
    @ParameterizedTest
    @CsvSource({"0,0 orders", "1,1 order", "2,2 orders", "11,11 orders"})
    void englishHasTwoForms(int number, String text) {
        assertEquals(text, Counted.text("{0} order|{0} orders", number));
    }

    @Test
    void thousandsAreParted() {
        Locale before = Locale.getDefault(Locale.Category.FORMAT);
        try {
            Locale.setDefault(Locale.Category.FORMAT, Locale.GERMANY);
            assertEquals("15.000 Zeilen", Counted.text("{0} Zeile|{0} Zeilen", 15_000));
        } finally {
            Locale.setDefault(Locale.Category.FORMAT, before);
        }
    }

    @ParameterizedTest
    @CsvSource({"1,one", "2,few", "5,many", "11,many", "12,many", "21,one", "24,few", "111,many"})
    void slavicLanguagesHaveThree(int number, String text) {
        assertEquals(text, Counted.text("one|few|many", number));
    }
}
