package org.packbench.ui.sku;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.packbench.core.Sku;
import org.packbench.core.profile.SkuEdit;
import org.packbench.ui.sku.SkuRow.State;

/** What a person wants of a mapping until it is saved, and what other stations do meanwhile. */
class DraftTest {
    private static final Sku A = new Sku("A");
    private static final Sku B = new Sku("B");
    private static final Sku C = new Sku("C");
    private static final Draft DRAFT = Draft.of(Map.of("1", A, "2", B));

    private static Map<String, Optional<Sku>> put(String barcode, Sku sku) {
        return Map.of(barcode, Optional.of(sku));
    }

    private static Map<String, Optional<Sku>> remove(String barcode) {
        return Map.of(barcode, Optional.empty());
    }

    private static List<String> rows(Draft draft) {
        return draft.rows().stream()
                .map(row -> row.barcode() + " " + row.shown() + " " + row.state())
                .toList();
    }

    @Test
    void everyEditIsShownAtItsPlaceWithWhatItIs() {
        Draft draft = DRAFT.step(put("0", C)).step(put("1", C)).step(remove("2"));
        assertEquals(List.of("0 C ADDED", "1 C CHANGED", "2 B REMOVED"), rows(draft));
        assertEquals(Map.of("0", C, "1", C), draft.mapping());
        assertTrue(draft.dirty());
    }

    @Test
    void anEditSaysWhatItWasMadeOn() {
        assertEquals(
                List.of(
                        new SkuEdit("1", Optional.of(A), Optional.of(C)),
                        new SkuEdit("2", Optional.of(B), Optional.empty()),
                        new SkuEdit("3", Optional.empty(), Optional.of(C))),
                DRAFT.step(put("1", C)).step(remove("2")).step(put("3", C)).edits());
    }

    @Test
    void whatComesOutAsItWasIsNoChange() {
        Draft draft =
                DRAFT.step(remove("1")).step(put("1", A)).step(put("9", C)).step(remove("9"));
        assertFalse(draft.dirty());
        assertEquals(List.of("1 A SAVED", "2 B SAVED"), rows(draft));
    }

    @Test
    void everyStepIsUndoneOneByOneUntilItIsSaved() {
        Draft two = DRAFT.step(remove("1")).step(remove("2"));
        assertEquals(Map.of("2", B), two.undone().mapping());
        assertEquals(DRAFT.mapping(), two.undone().undone().mapping());
        assertFalse(two.undone().undone().undoable());
        assertEquals(DRAFT, DRAFT.undone());
        assertFalse(two.merged(Map.of()).undoable());
    }

    @Test
    void whatOthersChangedElsewhereIsMergedSilently() {
        Draft draft = DRAFT.step(put("1", C)).refreshed(Map.of("1", A, "3", B));
        assertEquals(List.of("1 C CHANGED", "3 B SAVED"), rows(draft));
        assertEquals(Set.of(), draft.clashing());
    }

    @Test
    void whatOthersChangedOfTheSameBarcodeIsAConflictAndComesFirst() {
        Draft draft = DRAFT.step(put("2", C)).step(remove("1")).refreshed(Map.of("1", A, "2", A));
        assertEquals(List.of("2 C CLASHING", "1 A REMOVED"), rows(draft));
        assertEquals(Optional.of(A), draft.rows().getFirst().share());
        assertEquals(List.of(new SkuEdit("1", Optional.of(A), Optional.empty())), draft.edits());
    }

    @Test
    void aBarcodeThatAnotherStationRemovedWhileItWasChangedHereIsAConflict() {
        Draft draft = DRAFT.step(put("2", C)).refreshed(Map.of("1", A));
        assertEquals(List.of("2 C CLASHING", "1 A SAVED"), rows(draft));
        assertEquals(Map.of("1", A), draft.theirs("2").mapping());
        assertEquals(
                List.of(new SkuEdit("2", Optional.empty(), Optional.of(C))),
                draft.ours("2").edits());
    }

    @Test
    void whatBothWantIsNoConflict() {
        Draft draft = DRAFT.step(put("1", C)).step(remove("2")).merged(Map.of("1", C));
        assertFalse(draft.dirty());
        assertEquals(List.of("1 C SAVED"), rows(draft));
    }

    @Test
    void aConflictIsDecidedForEitherSideOrByAnotherEdit() {
        Draft clash = DRAFT.step(put("2", C)).merged(Map.of("1", A, "2", A));
        assertEquals(Set.of("2"), clash.clashing());
        assertEquals(
                List.of(new SkuEdit("2", Optional.of(A), Optional.of(C))),
                clash.ours("2").edits());
        assertFalse(clash.theirs("2").dirty());
        assertEquals(State.CHANGED, clash.step(put("2", B)).rows().get(1).state());
        assertEquals(Set.of("2"), clash.refreshed(Map.of("1", A, "2", A)).clashing(), "nobody has decided yet");
    }
}
