package org.packbench.core.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.packbench.core.Sku;
import org.packbench.core.profile.SkuChanges.Conflict;

class SkuProposalsTest {
    private static final Sku MUG = new Sku("MUG");
    private static final Sku PEN = new Sku("PEN");

    private final SkuProposals.Draft draft = new SkuProposals.Draft();

    private SkuChanges against(Map<String, Sku> now) {
        return draft.proposals().against(now);
    }

    @Test
    void aBarcodeThatIsNotMappedIsPut() {
        draft.add("4006381333931", MUG);
        assertEquals(new SkuChanges(Map.of("4006381333931", MUG), 0, List.of()), against(Map.of("1", PEN)));
    }

    @Test
    void aSkuKeepsItsOtherBarcodes() {
        draft.add("1", MUG);
        draft.add("2", MUG);
        assertEquals(new SkuChanges(Map.of("2", MUG), 1, List.of()), against(Map.of("1", MUG, "3", MUG)));
    }

    @Test
    void theSameProposalTwiceIsOne() {
        draft.add("1", MUG);
        draft.add("1", MUG);
        assertEquals(new SkuChanges(Map.of("1", MUG), 0, List.of()), against(Map.of()));
    }

    @Test
    void aBarcodeWithTwoSkusIsAConflictAndNotPut() {
        draft.add("1", MUG);
        draft.add("1", PEN);
        Conflict conflict = new Conflict("1", Optional.empty(), List.of(MUG, PEN));
        assertEquals(new SkuChanges(Map.of(), 0, List.of(conflict)), against(Map.of()));
    }

    @Test
    void aBarcodeThatIsMappedToAnotherSkuIsAConflictAndStaysAsItIs() {
        draft.add("1", MUG);
        Conflict conflict = new Conflict("1", Optional.of(PEN), List.of(MUG));
        assertEquals(new SkuChanges(Map.of(), 0, List.of(conflict)), against(Map.of("1", PEN)));
    }

    @Test
    void twoSkusOfWhichOneIsMappedAreAConflictAllTheSame() {
        draft.add("1", MUG);
        draft.add("1", PEN);
        assertEquals(1, against(Map.of("1", PEN)).conflicts().size());
    }

    @Test
    void aConflictThatWasDecidedIsPutAndTheOthersStay() {
        draft.add("1", MUG);
        draft.add("1", PEN);
        draft.add("2", MUG);
        draft.add("2", PEN);
        SkuChanges changes = against(Map.of()).decided(Map.of("2", PEN));
        assertEquals(Map.of("2", PEN), changes.put());
        assertEquals(
                List.of("1"),
                changes.conflicts().stream().map(Conflict::barcode).toList());
    }

    @Test
    void theOrderOfTheListIsKept() {
        for (String barcode : List.of("9", "1", "5")) draft.add(barcode, MUG);
        assertEquals(
                List.of("9", "1", "5"),
                List.copyOf(new LinkedHashMap<>(against(Map.of()).put()).keySet()));
    }

    @Test
    void blanksAreNoMapping() {
        assertThrows(IllegalArgumentException.class, () -> draft.add(" ", MUG));
        assertThrows(IllegalArgumentException.class, () -> draft.add("1", new Sku("")));
    }
}
