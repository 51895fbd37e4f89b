package org.packbench.sessions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.packbench.sessions.Program.scan;
import static org.packbench.sessions.Program.scanSaved;

import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.packbench.contracts.FaultScript.Call;
import org.packbench.core.OrderNumber;
import org.packbench.core.journal.Fold;
import org.packbench.core.session.LateScan;
import org.packbench.core.session.OpenSession;
import org.packbench.core.session.Sessions.State;
import org.packbench.core.session.Verdict;
import org.packbench.core.session.Verdict.Kind;
import org.packbench.core.session.Verdict.Result;
import org.packbench.core.session.Verdict.Review;

/** Scenario 13 to its end: what came too late is decided about by whoever may, and decided once. */
@Timeout(60)
class LateScansReviewTest extends RobbedSession {
    @Test
    void whatStillFitsIsAcceptedAndAnOrderPackedTwiceIsNot() throws Exception {
        List<LateScan> late = three();
        assertEquals(List.of(Result.NO_LONGER_FITS, Result.ACCEPTED, Result.ACCEPTED), review(office, ACCEPT, late));
        Fold fold = share.read(session);
        assertEquals(3, fold.packing().packedUnits());
        assertEquals(
                List.of(1, 0), fold.packing().progress(new OrderNumber("A1")).packed());
        assertEquals(Optional.empty(), fold.packing().open());
        assertEquals(late.subList(0, 1), office.sessions.late(session), "shown until it is settled");
        assertEquals(State.PAUSED, Share.listed(one, session).state());
        assertEquals(Program.JOHN, Share.listed(one, session).worker().orElseThrow(), "the reviewer packed nothing");
    }

    @Test
    void aDecisionIsMadeOnce() throws Exception {
        List<LateScan> late = three();
        assertEquals(List.of(Result.DISCARDED, Result.DISCARDED, Result.DISCARDED), review(office, DISCARD, late));
        assertEquals(List.of(), office.sessions.late(session));
        assertEquals(List.of(Result.NOT_LATE, Result.NOT_LATE, Result.NOT_LATE), review(one, ACCEPT, late));
        assertEquals(2, share.read(session).packing().packedUnits());
    }

    @Test
    void nothingIsDiscardedWithoutAReason() {
        assertThrows(IllegalArgumentException.class, () -> new Verdict(Kind.DISCARD, " "));
    }

    @Test
    void whoDecidedWhenAndWhyStandsInTheJournal() throws Exception {
        review(office, DISCARD, three().subList(0, 1));
        String journal = Files.readString(share.root
                .resolve(session.value())
                .resolve("journal.e"
                        + Share.listed(one, session).observation().orElseThrow().highest() + ".jsonl"));
        String record = journal.lines()
                .filter(line -> line.contains("\"discarded\",\"raw\""))
                .findFirst()
                .orElseThrow();
        assertTrue(record.contains("packed twice") && record.contains("Maria Ivanova"), record);
        assertTrue(record.contains("\"SKU-2\""), "what was discarded is told there too: " + record);
    }

    @Test
    void whoPacksTheSessionReviewsAndNobodyElse() throws Exception {
        three();
        OpenSession held = two.restore(session);
        scanSaved(held, "A2", "SKU-1");
        List<LateScan> late = office.sessions.late(session);
        List<UUID> ids = late.stream().map(LateScan::id).toList();
        assertInstanceOf(Review.HeldByAnother.class, office.sessions.review(session, SUPERVISOR, ACCEPT, ids));
        assertEquals(late, held.late());
        assertEquals(
                List.of(Result.NO_LONGER_FITS, Result.ACCEPTED, Result.ACCEPTED),
                held.review(ACCEPT, ids).stream().map(Verdict.Reviewed::result).toList());
        assertEquals(4, held.state().packedUnits());
        assertEquals(Optional.of(new OrderNumber("A2")), held.state().open(), "the order on the table stays there");
        assertEquals(List.of(Result.NOT_LATE), review(two, ACCEPT, late.subList(1, 2)), "settled, saved or not");
        scanSaved(held, "SKU-2", "A1", "SKU-2");
        assertEquals(3, held.state().completed().size());
        assertEquals(held.state(), share.read(session).packing(), "folded as it was judged");
        Program.close(held);
        assertEquals(late.subList(0, 1), office.sessions.late(session));
    }

    @Test
    void aDecisionThatWasSpooledSurvivesACrash() throws Exception {
        three();
        OpenSession held = two.restore(session);
        List<UUID> ids = held.late().stream().map(LateScan::id).toList();
        two.line.cut();
        assertThrows(org.packbench.core.storage.StorageException.class, () -> held.review(ACCEPT, ids));
        two.line.mend();
        two.line.hang(call -> call == Call.APPEND);
        held.review(ACCEPT, ids);
        held.review(DISCARD, ids.subList(0, 1));
        scan(held, "A1", "SKU-2");
        Program.await(held, saving -> Share.spooledCount(two.pc) == 5);
        two.line.cut();
        two.line.letThrough();
        two.kill(held);
        OpenSession again = share.again(two.pc).restore(session);
        assertEquals(List.of(), again.notices());
        assertEquals(
                List.of(new OrderNumber("A0"), new OrderNumber("A1")),
                again.state().completed());
        assertEquals(List.of(), again.late());
        Program.close(again);
    }

    @Test
    void anEndedSessionStaysEndedAndIsCountedAnew() throws Exception {
        three();
        Program.end(two.restore(session));
        assertEquals(2, share.summary(session).counts().packedItems());
        review(office, ACCEPT, office.sessions.late(session));
        assertEquals(State.COMPLETED, Share.listed(one, session).state());
        assertEquals(3, share.summary(session).counts().packedItems());
        assertEquals(1, share.statistics().totals().sessions());
        assertEquals(3, share.statistics().totals().items());
        assertEquals(Optional.of("001"), share.summary(session).about().workerId());
        assertEquals("PC2", share.summary(session).about().pcName(), "who ended it, not who reviewed");
    }

    @Test
    void aCrashedSessionIsOpenedBeforeItIsReviewed() throws Exception {
        three();
        OpenSession held = two.restore(session);
        scanSaved(held, "A2");
        share.fallSilent(session);
        List<UUID> ids =
                office.sessions.late(session).stream().map(LateScan::id).toList();
        assertInstanceOf(Review.Stale.class, office.sessions.review(session, SUPERVISOR, ACCEPT, ids));
        scanSaved(held, "SKU-1");
        Program.close(held);
    }

    @Test
    void thisPcsOwnScansComeBeforeAReviewAtIt() throws Exception {
        three();
        OpenSession held = two.restore(session);
        two.line.hang(call -> call == Call.APPEND);
        scan(held, "A1", "SKU-1");
        Program.await(held, saving -> Share.spooledCount(two.pc) == 2);
        two.line.cut();
        two.line.letThrough();
        two.kill(held);
        Program again = share.again(two.pc);
        List<LateScan> late = again.sessions.late(session);
        assertEquals(
                List.of(Result.NO_LONGER_FITS, Result.ACCEPTED, Result.NO_LONGER_FITS),
                review(again, ACCEPT, late),
                "the spool of this PC packed that unit first");
        assertEquals(List.of(), Share.spooled(two.pc));
        assertEquals(3, share.read(session).packing().packedUnits());
    }
}
