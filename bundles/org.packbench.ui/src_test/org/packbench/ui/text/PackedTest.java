package org.packbench.ui.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackedTest {
    @ParameterizedTest
    @CsvSource({"0, 0, 6, 0 of 6", "2, 0, 6, 2 of 6", "2, 1, 6, 2 of 6 · 1 skipped", "5, 1, 6, 5 of 6 · 1 skipped"})
    void aSessionIsAsFarAsItsOrdersAre(int completed, int skipped, int orders, String words) {
        assertEquals(words, Packed.orders(completed, skipped, orders));
        assertEquals(orders, Packed.total(completed, skipped, orders));
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0, —", "5, 0, 0, 5", "5, 1, 0, 5", "5, 0, 3, 5", "0, 2, 1, —"})
    void aTotalThatNobodyTellsOrThatCannotBeTrueIsNotShown(int completed, int skipped, int orders, String words) {
        assertEquals(words, Packed.orders(completed, skipped, orders));
        assertEquals(0, Packed.total(completed, skipped, orders));
    }

    @Test
    void figuresOfBrokenSummariesDoNotOverflow() {
        assertEquals(0, Packed.total(Integer.MAX_VALUE, Integer.MAX_VALUE, 5));
    }
}
