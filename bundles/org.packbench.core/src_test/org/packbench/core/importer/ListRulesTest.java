package org.packbench.core.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.packbench.core.importer.Importer.Kind;
import org.packbench.core.importer.Quantity.Refused;
import org.packbench.core.importer.Quantity.Units;

/** What every packing list keeps to. */
class ListRulesTest {
    @Property
    void everyCountIsReadBackFromItsTextWithAndWithoutAPoint(@ForAll @IntRange(min = 1, max = 9_999) int count) {
        assertEquals(new Units(count), ListRules.quantity(Integer.toString(count)));
        assertEquals(new Units(count), ListRules.quantity(" " + count + ".0 "));
        assertEquals(new Units(count), ListRules.quantity(BigDecimal.valueOf(count)));
    }

    @Property
    void whateverTextStandsThereItIsACountInBoundsOrRefused(@ForAll String text) {
        if (ListRules.quantity(text) instanceof Units units)
            assertEquals(new Units(units.count()), ListRules.quantity(BigDecimal.valueOf(units.count())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e-999999999", "0.5", "2.9", "1.0000000000000000000000001"})
    void aNumberThatIsNotWholeIsNotRounded(String number) {
        assertEquals(new Refused(Kind.QUANTITY_NOT_WHOLE), ListRules.quantity(new BigDecimal(number)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "10000", "9999.5"})
    void anEnormousNumberIsRefusedWithoutBeingWrittenOut(String number) {
        assertEquals(new Refused(Kind.QUANTITY_TOO_LARGE), ListRules.quantity(new BigDecimal(number)));
    }

    @ParameterizedTest
    @CsvSource({"'', SKU_MISSING", "%%, COMMAND_CODE", "%%13, COMMAND_CODE"})
    void aCodeThatIsNoneOrACommandIsRefused(String sku, Kind kind) {
        assertEquals(Optional.of(kind), ListRules.sku(sku));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "A%%", "% %1", "#1001"})
    void everyOtherCodeIsTaken(String code) {
        assertEquals(Optional.empty(), ListRules.orderNumber(code));
        assertEquals(Optional.empty(), ListRules.sku(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {" a b ", "\u00A0a b\u2007", "\uFEFFa b", "a b\u200B\r\n", "\ta b"})
    void blanksThatNobodySeesAreStrippedToo(String text) {
        assertEquals("a b", ListRules.strip(text));
    }

    @Test
    void onlyBlanksAreNothing() {
        assertEquals("", ListRules.strip(" \u00A0\uFEFF "));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyKindOfProblemSaysWhatWasExpected(Kind kind) {
        assertInstanceOf(Expected.class, Expected.of(kind));
    }

    @Test
    void aQuantitysBoundsAreTheOnesThatAreExpected() {
        assertEquals(new Expected.WholeNumber(1, 9_999), Expected.of(Kind.QUANTITY_TOO_LARGE));
    }
}
