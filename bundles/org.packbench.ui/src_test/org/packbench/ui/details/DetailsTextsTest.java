package org.packbench.ui.details;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.packbench.core.SessionId;
import org.packbench.core.history.SessionHistory.Details;
import org.packbench.core.history.SessionHistory.Flag;
import org.packbench.core.history.SessionHistory.OrderDetail;
import org.packbench.core.history.SessionHistory.Step;
import org.packbench.core.history.Verification.Break;
import org.packbench.core.history.Verification.Kind;
import org.packbench.core.history.Verification.Verified;
import org.packbench.core.packing.KnownBy;
import org.packbench.core.storage.SharePath;
import org.packbench.ui.details.DetailsState.Proof;

class DetailsTextsTest {
    private static Details session() {
        return new Sample()
                .control("opened")
                .load("BG10074")
                .ok("Vitamin C Serum", 1, 3)
                .step("scan", "5901234123457", "SKU_NOT_FOUND", -1, "", 0, 0)
                .strange("5901234123457", KnownBy.NOTHING, "")
                .strange("3800123400456", KnownBy.LIST, "Micellar Water")
                .strange("BG10075", KnownBy.ORDER, "")
                .undo("Vitamin C Serum", 0, 3)
                .step("force", "0", "ORDER_NOW_COMPLETE", 0, "Vitamin C Serum", 3, 3)
                .details(Sample.order("BG10074", 202, Set.of(Flag.UNDONE, Flag.UNKNOWN)));
    }

    private static List<String> happened() {
        Details details = session();
        return details.steps().stream()
                .map(step -> StepTexts.sentence(step, details.steps().size(), details.orders()))
                .map(sentence -> sentence.split(" · ")[1])
                .toList();
    }

    @Test
    void aStepIsSaidInWords() {
        assertEquals(
                List.of(
                        "Session opened",
                        "Order opened: BG10074, 1 product, 3 units",
                        "OK: Vitamin C Serum, 1 of 3",
                        "Unknown code: 5901234123457, not in the order",
                        "Unknown code: 5901234123457, neither on the list nor mapped",
                        "Wrong item: 3800123400456, Micellar Water",
                        "Wrong item: BG10075, the barcode of an order",
                        "Undone: Vitamin C Serum, 0 of 3",
                        "Forced: Vitamin C Serum, 3 of 3"),
                happened());
        Step undone = session().steps().get(7);
        assertEquals(
                "Step 8 of 9 · Undone: Vitamin C Serum, 0 of 3 · DESKTOP-PC1, 001 (John Doe)",
                StepTexts.sentence(undone, 9, session().orders()));
        assertEquals("—", StepTexts.code(undone));
    }

    @Test
    void aNewerVersionsStepIsShownByItsOwnWord() {
        Step step = new Sample()
                .step("weigh", "", "TOO_HEAVY", -1, "", 0, 0)
                .steps()
                .getFirst();
        assertEquals("TOO_HEAVY", StepTexts.outcome(step));
    }

    @Test
    void figuresHaveTheirFormulasBesideThem() {
        List<DetailsTexts.Metric> metrics = DetailsTexts.metrics(session());
        assertEquals(new DetailsTexts.Metric("Time per order", "202 s", "mean over orders"), metrics.get(2));
        assertEquals(new DetailsTexts.Metric("Accuracy", "20.0 %", "1 − misscans ÷ scans"), metrics.get(4));
        assertEquals(new DetailsTexts.Metric("Corrections", "1", "units undone"), metrics.get(5));
        assertEquals(new DetailsTexts.Metric("Not in the order", "4", "wrong + unknown"), metrics.get(7));
        assertEquals(new DetailsTexts.Metric("Wrong items", "2", "on the list or mapped"), metrics.get(8));
        assertEquals(new DetailsTexts.Metric("Unknown codes", "1", "neither"), metrics.get(9));
        assertEquals(new DetailsTexts.Metric("Slowest", "202 s", "BG10074"), metrics.get(12));
    }

    @Test
    void whatNoFileSaysIsADash() {
        List<DetailsTexts.Metric> metrics = DetailsTexts.metrics(new Sample().details());
        assertEquals("—", metrics.get(4).value());
        assertEquals("—", metrics.get(5).value());
        assertEquals("—", metrics.get(8).value());
        assertEquals("—", metrics.get(12).value());
    }

    @Test
    void anOrderWhoseItemsNoFileTellsHasADash() {
        OrderDetail order = Sample.order("A", 202, Set.of());
        assertEquals("3", DetailsTexts.units(order));
        OrderDetail untold = new OrderDetail(
                order.order(),
                order.courier(),
                order.opened(),
                order.completed(),
                order.active(),
                order.firstScan(),
                0,
                0,
                order.flags(),
                List.of());
        assertEquals("—", DetailsTexts.units(untold));
    }

    @Test
    void lengthsAreReadable() {
        assertEquals("2 h 00 min 09 s", DetailsTexts.length(Duration.ofSeconds(7_209)));
        assertEquals("3 min 05 s", DetailsTexts.length(Duration.ofSeconds(185)));
        assertEquals("3:22", DetailsTexts.time(Sample.order("A", 202, Set.of())));
        assertEquals("undone, late", FlagsCell.text(Sample.order("A", 202, Set.of(Flag.LATE, Flag.UNDONE))));
    }

    @Test
    void aProofNamesThePlaceThatWasChanged() {
        assertEquals(
                "Journal verified · 247 entries, chain unbroken",
                ProofTexts.text(new Proof.Done(new Verified(3, 247, List.of()))));
        SharePath journal = SharePath.of("SESSIONS/CLIENT_M/S/journal.e1.jsonl");
        Break changed = new Break(Kind.CHANGED, journal, 17, "", "", journal);
        String told = ProofTexts.text(new Proof.Done(new Verified(3, 247, List.of(changed))));
        assertTrue(told.contains("line 17"), told);
        assertEquals("fault", ProofTexts.icon(new Proof.Done(new Verified(3, 247, List.of(changed)))));
    }

    @Test
    void aSessionsIdIsAViewsSecondaryId() {
        SessionId plain = new SessionId("SESSIONS/CLIENT_M/2025-11-10_08-02-11");
        assertEquals(plain.value(), SecondaryId.of(plain));
        SessionId odd = new SessionId("SESSIONS/CLIENT_M/50%: a list");
        assertTrue(!SecondaryId.of(odd).contains(":"));
        assertEquals(odd, SecondaryId.session(SecondaryId.of(odd)));
    }
}
