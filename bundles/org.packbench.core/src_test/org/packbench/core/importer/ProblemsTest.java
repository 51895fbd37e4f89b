package org.packbench.core.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.packbench.core.importer.Importer.Kind;
import org.packbench.core.importer.Importer.Problem;
import org.packbench.core.importer.Importer.Result.Rejected;

/** Collecting what is wrong with a source. */
class ProblemsTest {
    private final Problems problems = new Problems("today.xlsx");

    @Test
    void everyProblemIsCountedAndTheFirstAreKept() {
        assertTrue(problems.isEmpty());
        for (int row = 1; row <= Problems.LISTED + 7; row++) problems.add(Kind.SKU_MISSING, "Orders", row, "B", "");
        assertFalse(problems.isEmpty());
        Rejected rejected = problems.rejected();
        assertEquals(Problems.LISTED, rejected.problems().size());
        assertEquals(Problems.LISTED + 7, rejected.total());
        assertEquals(
                new Problem(Kind.SKU_MISSING, "today.xlsx", "Orders", 1, "B", ""),
                rejected.problems().getFirst());
    }

    @Test
    void aLongTextIsShortenedAndNeverInTheMiddleOfACharacter() {
        String found = "x".repeat(119) + "📦" + "y".repeat(9);
        problems.add(Kind.QUANTITY_NOT_A_NUMBER, "", 1, "", found);
        assertEquals(
                "x".repeat(119) + "…", problems.rejected().problems().getFirst().found());
    }

    @Test
    void nothingIsRejectedWithoutAProblem() {
        assertThrows(IllegalArgumentException.class, problems::rejected);
        assertThrows(IllegalArgumentException.class, () -> new Rejected(List.of()));
    }
}
