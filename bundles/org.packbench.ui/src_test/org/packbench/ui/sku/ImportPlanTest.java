package org.packbench.ui.sku;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.packbench.core.Sku;
import org.packbench.core.profile.SkuChanges;
import org.packbench.core.profile.SkuSheet;

/** What a file would change is shown before it does, and what contradicts is decided by a person alone. */
class ImportPlanTest {
    private static final Map<String, Sku> NOW = Map.of("1", new Sku("A"), "2", new Sku("B"));

    private static ImportPlan plan(String text) {
        return ImportPlan.of(SkuSheet.read("m.csv", text, new NullProgressMonitor()), NOW);
    }

    private static List<String> rows(ImportPlan plan) {
        return plan.rows().stream()
                .map(row -> ImportTexts.kind(row).text() + "|" + ImportTexts.barcode(row) + "|" + ImportTexts.now(row)
                        + "|" + ImportTexts.inFile(row) + "|" + ImportTexts.then(row))
                .toList();
    }

    @Test
    void conflictsComeFirstThenWhatIsLeftOutThenWhatIsNew() {
        ImportPlan plan = plan("barcode;sku\n3;C\n1;A\n2;X\n5.9E+12;D\n;E\n");
        assertEquals(
                "1 new · 1 mapped so already · 1 conflict · 1 row left out · 1 product without a barcode",
                ImportTexts.counts(plan));
        List<String> rows = rows(plan);
        assertEquals("conflict|2|B|X|stays as it is", rows.get(0));
        assertEquals("left out", rows.get(1).split("\\|")[0]);
        assertEquals("new|3|not mapped|C|C", rows.get(2));
        assertEquals(Map.of("3", Optional.of(new Sku("C"))), plan.wanted());
    }

    @Test
    void aConflictGoesThroughItsAnswersAndBackToAsItIs() {
        ImportPlan plan = plan("2;X\n2;B\n2;Y\n");
        SkuChanges.Conflict conflict = plan.changes().conflicts().getFirst();
        assertEquals(Map.of("2", Optional.of(new Sku("X"))), plan.next(conflict).wanted());
        assertEquals(
                Map.of("2", Optional.of(new Sku("Y"))),
                plan.next(conflict).next(conflict).wanted());
        assertEquals(Map.of(), plan.next(conflict).next(conflict).next(conflict).wanted());
        assertEquals("changed|2|B|X / B / Y|X", rows(plan.next(conflict)).getFirst());
    }

    @Test
    void allConflictsAreDecidedAtOnceButThoseThatTheListItselfDoesNotDecide() {
        ImportPlan plan = plan("1;X\n2;Y\n2;Z\n");
        assertEquals(Map.of("1", Optional.of(new Sku("X"))), plan.takeAll().wanted());
        SkuChanges.Conflict second = plan.changes().conflicts().getLast();
        assertEquals(
                Map.of("1", Optional.of(new Sku("X")), "2", Optional.of(new Sku("Y"))),
                plan.next(second).takeAll().wanted(),
                "what a person decided on its own stays");
        assertEquals(Map.of(), plan.next(second).takeAll().keepAll().wanted());
    }

    @Test
    void aFileWithNothingNewSaysSo() {
        assertEquals("Nothing in it is new.", ImportTexts.advice(plan("1;A\n")));
    }

    @Test
    void whatIsExportedIsImportedWithoutAChange() {
        String text = new String(SkuSheet.write(NOW), StandardCharsets.UTF_8);
        assertEquals(Map.of(), plan(text).wanted());
        assertEquals(2, plan(text).changes().same());
    }
}
