package org.packbench.sessions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.packbench.sessions.Program.scan;
import static org.packbench.sessions.Program.scanSaved;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.packbench.contracts.FaultScript.Call;
import org.packbench.core.OrderNumber;
import org.packbench.core.SessionId;
import org.packbench.core.WorkerId;
import org.packbench.core.WorkerName;
import org.packbench.core.journal.Fold;
import org.packbench.core.session.LateScan;
import org.packbench.core.session.OpenSession;
import org.packbench.core.session.Sessions.State;
import org.packbench.core.session.Verdict;
import org.packbench.core.session.Verdict.Kind;
import org.packbench.core.session.Verdict.Result;
import org.packbench.core.session.Verdict.Review;

/** Scenario 13 to its end: what came too late is shown until somebody decides, and decided once. */
@Timeout(60)
class LateScansTest {
    private static final WorkerName SUPERVISOR = new WorkerName(new WorkerId("900"), "Maria Ivanova");
    private static final Verdict ACCEPT = new Verdict(Kind.ACCEPT, "counted the boxes");
    private static final Verdict DISCARD = new Verdict(Kind.DISCARD, "packed twice");

    private Share share;
    private Program one;
    private Program two;
    private Program office;
    private SessionId session;

    @BeforeEach
    void open(@TempDir Path temp) throws Exception {
        share = new Share(temp);
        one = share.program("PC1");
        two = share.program("PC2");
        office = share.program("OFFICE");
    }

    /**
     * PC1 packs half of A0, and then the rest of it and half of A1 while the share hangs; PC2 takes over meanwhile and
     * packs the rest of A0 too.
     */
    private OpenSession robbery() throws Exception {
        OpenSession former = one.start(Share.orders(3));
        session = former.id();
        scanSaved(former, "A0", "SKU-1");
        one.line.hang(call -> call == Call.APPEND);
        scan(former, "SKU-2", "A1", "SKU-1");
        Program.await(former, saving -> Share.spooledCount(one.pc) == 3);
        share.fallSilent(session);
        OpenSession taker = two.takeOver(session);
        scanSaved(taker, "SKU-2");
        one.line.cut();
        one.line.letThrough();
        former.close(Duration.ofMillis(10));
        one.line.mend();
        return taker;
    }

    @Test
    void whoHasTheSessionSeesWhatIsLateBeforeTheOtherPcOpensItAgain() throws Exception {
        OpenSession former = one.start(Share.orders(3));
        scanSaved(former, "A0", "SKU-1");
        one.line.cut();
        scan(former, "SKU-2", "A1");
        Program.await(former, saving -> saving.problem().isPresent() && Share.spooledCount(one.pc) == 2);
        share.fallSilent(former.id());
        OpenSession taker = two.takeOver(former.id());
        assertEquals(List.of(), taker.late(), "nothing is known of it while its PC is away");
        one.line.mend();
        former.tryNow();
        Program.await(former, saving -> saving.lost().isPresent());
        assertEquals(2, one.sessions.late(former.id()).size(), "at once, there as well, while it is read there");
        former.close(Duration.ofMillis(10));
        List<LateScan> late = taker.late();
        assertEquals(2, late.size(), late::toString);
        assertEquals(2, Share.spooledCount(one.pc), "the spool keeps them all the same");
        Program.close(taker);
    }

    @Test
    void aScanThatArrivedUnansweredBeforeTheLossIsSavedAndOnlyTheOthersAreLate() throws Exception {
        OpenSession former = one.start(Share.orders(3));
        session = former.id();
        scanSaved(former, "A0", "SKU-1");
        one.line.hang(call -> call == Call.FLUSH);
        scan(former, "SKU-2");
        while (share.read(session).packing().packedUnits() < 2) Thread.onSpinWait(); // written, though nobody answered
        one.line.cut();
        one.line.letThrough();
        scan(former, "A1");
        Program.await(former, saving -> saving.problem().isPresent() && Share.spooledCount(one.pc) == 2);
        share.fallSilent(session);
        OpenSession taker = two.takeOver(session);
        assertEquals(2, taker.state().packedUnits(), "who took it has the one that arrived");
        one.line.mend();
        former.tryNow();
        Program.await(former, saving -> saving.lost().isPresent() && saving.waiting() == 1);
        assertEquals(taker.late(), former.late(), "both are asked");
        assertEquals(List.of("A1"), former.late().stream().map(LateScan::code).toList());
        former.close(Duration.ofMillis(10));
        Program.close(taker);
    }

    /** Three late scans of a session that nobody has open. */
    private List<LateScan> three() throws Exception {
        Program.close(robbery());
        Program.close(one.restore(session));
        return office.sessions.late(session);
    }

    private List<Result> review(Program by, Verdict verdict, List<LateScan> scans) throws Exception {
        List<UUID> ids = scans.stream().map(LateScan::id).toList();
        Review review = by.sessions.review(session, SUPERVISOR, verdict, ids);
        return assertInstanceOf(Review.Done.class, review).reviewed().stream()
                .map(Verdict.Reviewed::result)
                .toList();
    }

    @Test
    void eachTellsWhenWhereWhoWhatAndWhy() throws Exception {
        List<LateScan> late = three();
        assertEquals(
                List.of("SKU-2", "A1", "SKU-1"),
                late.stream().map(LateScan::code).toList());
        LateScan first = late.getFirst();
        assertEquals("PC1", first.pc());
        assertEquals(Program.JOHN, first.worker());
        assertEquals("scan", first.operation());
        assertEquals("ORDER_COMPLETE", first.outcome());
        assertEquals(Optional.of(new OrderNumber("A0")), first.order());
        assertEquals(LateScan.Why.TAKEN_OVER, first.why());
        assertEquals("PC2", first.taker().orElseThrow().pc());
        assertFalse(first.fits(), "PC2 completed the order");
        assertTrue(late.get(2).fits());
    }

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
    void whatReachesALowerEpochBehindItsSealIsLateToo() throws Exception {
        OpenSession taker = robbery();
        Path first = share.root.resolve(session.value()).resolve("journal.e1.jsonl");
        List<String> spooled = Share.spooled(one.pc);
        Files.writeString(first, String.join("\n", spooled) + "\n", StandardOpenOption.APPEND);
        List<LateScan> late = taker.late();
        assertEquals(
                List.of("SKU-2", "A1", "SKU-1"),
                late.stream().map(LateScan::code).toList());
        assertEquals("PC1", late.getFirst().pc());
        List<UUID> ids = late.stream().map(LateScan::id).toList();
        taker.review(ACCEPT, ids.subList(1, 3));
        taker.review(DISCARD, ids.subList(0, 1));
        Program.close(taker);
        OpenSession again = one.restore(session);
        assertEquals(List.of(), again.notices(), "its own spool is settled by that: nothing is late twice");
        assertEquals(List.of(), again.late());
        assertEquals(3, again.state().packedUnits());
        Program.close(again);
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

    @Test
    void aSessionWithoutLateScansHasNone() throws Exception {
        OpenSession held = one.start(Share.orders(1));
        session = held.id();
        assertEquals(List.of(), held.late());
        assertEquals(List.of(), office.sessions.late(session));
        Program.close(held);
        assertEquals(List.of(), office.sessions.late(new SessionId("SESSIONS/CLIENT_M/none")));
        assertInstanceOf(
                Review.Missing.class,
                office.sessions.review(
                        new SessionId("SESSIONS/CLIENT_M/none"), SUPERVISOR, ACCEPT, List.of(UUID.randomUUID())));
    }
}
