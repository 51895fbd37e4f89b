package org.packbench.ui.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.packbench.core.importer.Importer.Kind;
import org.packbench.core.importer.Importer.Problem;

/** A problem names its place as the sheet's own program does, what stands there, and the remedy. */
final class ProblemsTest {
    private static Problem quantity(String found) {
        return new Problem(Kind.QUANTITY_NOT_WHOLE, "list.xlsx", "Orders", 7, "D (Quantity)", found);
    }

    @Test
    void aCellIsNamedAsInTheSheet() {
        assertEquals("Orders!D7 · Quantity is “2.9”", Problems.text(quantity("2.9")));
    }

    @Test
    void anEmptyCellIsCalledEmpty() {
        var problem = new Problem(Kind.SKU_MISSING, "list.xlsx", "Orders", 8, "B (SKU)", "");
        assertEquals("Orders!B8 · SKU is empty", Problems.text(problem));
    }

    @Test
    void aQuantityHasARemedy() {
        assertEquals("Write a whole number of 1 or more, then Read again", Problems.remedy(quantity("N/A")));
    }

    @Test
    void anItemOfAnArrayIsNamedByItsRow() {
        var problem = new Problem(Kind.WRONG_TYPE, "list.json", "orders[3].items", 2, "quantity", "{}");
        assertEquals("orders[3].items, row 2 · quantity is “{}”", Problems.text(problem));
    }

    @Test
    void aSourceWithoutPlacesIsNamedByWhatIsTheMatter() {
        var problem = new Problem(Kind.NO_ORDERS, "list.json", "", 0, "", "");
        assertEquals("No orders found", Problems.text(problem));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyKindHasATextAndARemedy(Kind kind) {
        var problem = new Problem(kind, "list.xlsx", "Orders", 4, "D (Quantity)", "x");
        assertFalse(Problems.text(problem).isBlank());
        assertFalse(Problems.remedy(problem).isBlank());
        assertFalse(Problems.text(problem).contains("{0}"), Problems.text(problem));
    }
}
