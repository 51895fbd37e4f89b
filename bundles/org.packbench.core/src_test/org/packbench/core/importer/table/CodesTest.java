package org.packbench.core.importer.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes that a spreadsheet has damaged. */
class CodesTest {
    @ParameterizedTest
    @ValueSource(strings = {"5.90123E+12", "4E+12", "1,23457E+17", "9.0e+09", "1E+100"})
    void aCodeThatWasTooLongIsSeen(String code) {
        assertTrue(Codes.isShortened(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12E3", "5E2", "E+12", "0.5E+1", "SKU-1E+12", "1.5E-12", "4006381333931"})
    void aCodeThatIsMeantSoIsNot(String code) {
        assertFalse(Codes.isShortened(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"4006381333931", "5901234123457", "0012345678905"})
    void anEanHasItsRightCheckDigit(String code) {
        assertTrue(Codes.isEan(code));
        assertFalse(Codes.isEan(code.substring(0, 12) + (code.charAt(12) == '0' ? '1' : '0')));
    }

    @Property
    void anEanWithOneOrTwoZerosLessIsFoundAgain(
            @ForAll @IntRange(min = 1, max = 2) int zeros,
            @ForAll @LongRange(min = 1, max = 9_999_999_999L) long digits) {
        int length = 12 - zeros;
        String body = "0".repeat(zeros) + String.format("%0" + length + "d", digits % (long) Math.pow(10, length));
        if (body.charAt(zeros) == '0') return;
        String ean = withCheckDigit(body);
        assertEquals(Optional.of(ean), Codes.withZeros(ean.substring(zeros)));
    }

    private static String withCheckDigit(String twelve) {
        for (char digit = '0'; digit <= '9'; digit++) if (Codes.isEan(twelve + digit)) return twelve + digit;
        throw new AssertionError(twelve + " has no check digit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1234", "012345678905", "12345678900", "4006381333931", "12345678905x"})
    void whatWasNoEanDoesNotBecomeOne(String code) {
        assertEquals(Optional.empty(), Codes.withZeros(code));
    }
}
