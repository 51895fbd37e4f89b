package org.packbench.sessions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.packbench.contracts.FaultScript.Call;
import org.packbench.core.OrderNumber;
import org.packbench.core.SessionId;
import org.packbench.core.session.LateScan;
import org.packbench.core.session.OpenSession;
import org.packbench.core.session.Verdict.Review;

/** Scenario 13: what came too late is shown, with all that somebody needs to decide about it. */
@Timeout(60)
class LateScansTest extends RobbedSession {
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
