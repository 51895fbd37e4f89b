package org.packbench.ui.sku;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.packbench.core.ClientId;
import org.packbench.core.Sku;
import org.packbench.ui.look.HeadText;
import org.packbench.ui.theme.Role;

/** What a person types is judged while they type, and the head says at a glance how the mapping stands. */
class EntryTest {
    private static final Draft DRAFT = Draft.of(Map.of("1", new Sku("A"), "2", new Sku("B")));

    @Test
    void whatIsNotTypedYetIsNotWrongButNotCompleteEither() {
        Entry entry = Entry.typed("", " 4006381333931\t", " ");
        assertEquals("4006381333931", entry.barcode());
        assertEquals(Optional.empty(), entry.problem());
        assertFalse(entry.complete());
        assertTrue(Entry.typed("", "1", "A").complete());
    }

    @Test
    void commandsAndDamagedCodesAreRefusedWithTheReason() {
        assertTrue(Entry.typed("", "%%13", "A").problem().orElse("").contains("a command of Packbench"));
        assertTrue(Entry.typed("", "5.9E+12", "A").problem().orElse("").contains("the code itself is lost"));
        assertTrue(Entry.typed("", "1", "A\u0000B").problem().isPresent());
        assertFalse(Entry.typed("", "%%13", "A").complete());
    }

    @Test
    void aBarcodeThatHasAnotherSkuIsSaidBeforeItIsChanged() {
        assertEquals(
                Optional.of("This barcode has the SKU B now; OK changes that."),
                Entry.typed("", "2", "C").remark(DRAFT));
        assertEquals(Optional.empty(), Entry.typed("2", "2", "C").remark(DRAFT));
        assertEquals(Optional.empty(), Entry.typed("", "2", "B").remark(DRAFT));
    }

    @Test
    void aCorrectedBarcodeTakesThePlaceOfTheOneItWas() {
        Draft draft = DRAFT.step(Entry.typed("2", "3", "B").changes());
        assertEquals(Map.of("1", new Sku("A"), "3", new Sku("B")), draft.mapping());
        assertEquals(DRAFT.mapping(), draft.undone().mapping());
    }

    @Test
    void theHeadSaysWhatIsToBeDoneFirst() {
        assertEquals("2 barcodes of M · Cosmetics", head(DRAFT).headline());
        assertEquals(Role.GREEN, head(DRAFT).ink());
        Draft edited = DRAFT.step(Entry.typed("2", "2", "C").changes());
        assertEquals("1 change is not saved yet", head(edited).headline());
        Draft clash = edited.merged(Map.of("1", new Sku("A"), "2", new Sku("D")));
        assertEquals("1 conflict: another station changed it too", head(clash).headline());
        assertEquals(Role.AMBER, head(clash).ink());
    }

    private static HeadText head(Draft draft) {
        var client = new SkuState.Client(new ClientId("M"), "M · Cosmetics");
        return HeadTexts.of(new SkuState.Editing(client, List.of(client), draft, Optional.empty(), false));
    }
}
