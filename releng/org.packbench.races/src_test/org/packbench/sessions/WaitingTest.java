package org.packbench.sessions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.packbench.contracts.FaultScript.Call;
import org.packbench.core.session.OpenSession;
import org.packbench.core.session.Sessions.Opening;
import org.packbench.core.session.Sessions.State;
import org.packbench.core.session.Waiting;
import org.packbench.core.session.Waiting.Turn;
import org.packbench.core.session.Waiting.Waiter;

/** Who waits for a session, in which order they get it, and what the holder and those who ask say to each other. */
@Timeout(60)
class WaitingTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Share share;
    private Program one;
    private Program two;
    private Program three;
    private OpenSession held;

    @BeforeEach
    void open(@TempDir Path temp) throws Exception {
        share = new Share(temp);
        one = share.program("PC1");
        two = share.program("PC2");
        three = share.program("PC3");
        held = one.start(Share.orders(3));
    }

    private Waiting waits(Program program) throws Exception {
        return program.sessions.waitFor(held.id(), Program.JOHN, Optional.empty());
    }

    private Waiting asks(Program program, String text) throws Exception {
        return program.sessions.waitFor(held.id(), Program.JOHN, Optional.of(text));
    }

    private static Door door(OpenSession session) {
        return ((PackingSession) session).door();
    }

    private static OpenSession opened(Turn turn) {
        return assertInstanceOf(Turn.Opened.class, turn).session();
    }

    private static int ahead(Turn turn) {
        return assertInstanceOf(Turn.Waits.class, turn).ahead();
    }

    private List<Path> waitingFiles() throws Exception {
        return Share.files(share.root.resolve(held.id().value())).stream()
                .filter(file -> file.getFileName().toString().startsWith("waiting."))
                .toList();
    }

    @Test
    void whoCameFirstGetsTheSessionWhenItIsReleased() throws Exception {
        try (Waiting first = waits(two);
                Waiting second = waits(three)) {
            assertEquals(0, ahead(first.look()));
            assertEquals(1, ahead(second.look()));
            Program.close(held);
            assertEquals(1, ahead(second.look()), "it gives way");
            OpenSession session = opened(first.look());
            assertEquals(
                    "PC2",
                    Share.listed(one, session.id()).holder().orElseThrow().pc());
            assertEquals(0, ahead(second.look()), "now it is the first");
            assertEquals(1, waitingFiles().size());
            Program.close(session);
            Program.close(opened(second.look()));
        }
        assertEquals(List.of(), waitingFiles());
    }

    @Test
    void whoLetsTheirTurnPassIsOvertaken() throws Exception {
        try (Waiting first = waits(two);
                Waiting second = waits(three)) {
            Program.close(held);
            ahead(second.look());
            three.pace.clock.pass(Place.GIVE_WAY);
            OpenSession session = opened(second.look());
            assertEquals(0, ahead(first.look()));
            Program.close(session);
        }
    }

    @Test
    void whoComesWhileOthersWaitGivesWay() throws Exception {
        Waiting first = waits(two);
        Program.close(held);
        OpenSession[] taken = new OpenSession[1];
        three.pace.meanwhile = () -> {
            if (taken[0] == null) taken[0] = look(first);
        };
        Opening late = three.sessions.restore(held.id(), Program.JOHN, false);
        assertEquals(
                "PC2",
                assertInstanceOf(Opening.HeldByAnother.class, late)
                        .holder()
                        .holder()
                        .orElseThrow()
                        .pc());
        Program.close(taken[0]);
    }

    private static OpenSession look(Waiting place) {
        try {
            return opened(place.look());
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void whoGaveWayForNothingTakesTheSession() throws Exception {
        try (Waiting asleep = waits(two)) {
            Program.close(held);
            Program.close(three.restore(held.id()));
            assertEquals(Place.GIVE_WAY, Duration.ofNanos(three.pace.nanos()));
        }
    }

    @Test
    void aWaiterWithoutASignOfLifeIsPassedOverAndItsFileTakenAway() throws Exception {
        waits(two);
        Waiting second = waits(three);
        FileTime then = FileTime.from(Instant.now().minusSeconds(180));
        Path dead = waitingFiles().stream()
                .filter(file -> file.toString().contains(two.pc.id().toString()))
                .findFirst()
                .orElseThrow();
        Files.setLastModifiedTime(dead, then);
        assertEquals(0, ahead(second.look()));
        door(held).look();
        assertEquals(1, waitingFiles().size());
        assertEquals(1, held.waiting().size());
        second.close();
        Program.close(held);
    }

    @Test
    void aWaiterWhoseProcessDiedOnThisPcIsPassedOverAtOnce() throws Exception {
        waits(two);
        two.pc.crash();
        Program again = share.again(two.pc);
        try (Waiting next = again.sessions.waitFor(held.id(), Program.JOHN, Optional.empty())) {
            assertEquals(0, ahead(next.look()));
        }
        Program.close(held);
    }

    @Test
    void aWaiterKeepsItsPlaceAlive() throws Exception {
        try (Waiting place = waits(two)) {
            Path file = waitingFiles().getFirst();
            FileTime before = FileTime.from(Instant.now().minusSeconds(100));
            Files.setLastModifiedTime(file, before);
            place.look();
            assertEquals(before, Files.getLastModifiedTime(file), "not written at every look");
            two.pace.clock.pass(Duration.ofSeconds(30));
            place.look();
            assertTrue(Files.getLastModifiedTime(file).compareTo(before) > 0);
        }
        Program.close(held);
    }

    @Test
    void theHolderSeesWhoAsksAndHandsOverToThemThoughAnotherCameFirst() throws Exception {
        AtomicInteger told = new AtomicInteger();
        try (Waiting first = waits(two);
                Waiting asking = asks(three, "May I go on? My van leaves at three.");
                AutoCloseable listening = held.onWaiting(told::incrementAndGet)) {
            door(held).look();
            assertEquals(1, told.get());
            Waiter asker = held.waiting().get(1);
            assertEquals(Optional.of("May I go on? My van leaves at three."), asker.request());
            assertEquals("PC3", asker.pc());
            assertTrue(held.handOver(asker.id(), PATIENCE));
            assertEquals(Optional.of(new OpenSession.Departure.HandedOver(asker)), held.departure());
            assertEquals(1, ahead(first.look()), "who is favoured comes first");
            OpenSession session = opened(asking.look());
            door(session).look();
            assertFalse(Files.exists(share.file(held.id(), "handover.json")));
            assertEquals(0, ahead(first.look()));
            Program.close(session);
        }
    }

    @Test
    void whoDoesNotWaitAnyMoreGetsNothing() throws Exception {
        Waiting asking = asks(two, "please");
        door(held).look();
        Waiter asker = held.waiting().getFirst();
        asking.close();
        door(held).look();
        assertFalse(held.handOver(asker.id(), PATIENCE));
        assertEquals("ORDER_LOADED", Program.scan(held, "A0").wireName(), "packing goes on");
        Program.close(held);
    }

    @Test
    void aRequestIsDeclinedWithAWord() throws Exception {
        try (Waiting asking = asks(two, "please")) {
            door(held).look();
            held.decline(held.waiting().getFirst().id(), "two orders left");
            assertEquals(Optional.empty(), held.waiting().getFirst().request());
            assertEquals(
                    "two orders left",
                    assertInstanceOf(Turn.Declined.class, asking.look()).word());
            assertEquals(0, ahead(asking.look()), "it may wait on");
            Program.close(held);
            Program.close(opened(asking.look()));
        }
    }

    @Test
    void nothingIsHandedOverBeforeTheShareHasEverything() throws Exception {
        try (Waiting asking = asks(two, "please")) {
            door(held).look();
            one.line.hang(call -> call == Call.APPEND);
            Program.scan(held, "A0");
            Waiter asker = held.waiting().getFirst();
            assertThrows(OpenSession.NotSaved.class, () -> held.handOver(asker.id(), Duration.ofMillis(20)));
            assertEquals("SKU_OK", Program.scan(held, "SKU-1").wireName());
            assertEquals(0, ahead(asking.look()));
            one.line.letThrough();
            assertTrue(held.handOver(asker.id(), PATIENCE));
            OpenSession session = opened(asking.look());
            assertEquals(1, session.state().packedUnits());
            Program.close(session);
        }
    }

    @Test
    void aSessionThatIsEndedIsNotWaitedForAnyMore() throws Exception {
        try (Waiting place = waits(two)) {
            Program.end(held);
            assertInstanceOf(Turn.Ended.class, place.look());
        }
        assertEquals(State.COMPLETED, Share.listed(one, held.id()).state());
    }

    @Test
    void aHolderThatFallsSilentIsToldToWhoWaits() throws Exception {
        try (Waiting place = waits(two)) {
            share.fallSilent(held.id());
            assertInstanceOf(Turn.Stale.class, place.look());
            Program.close(two.takeOver(held.id()));
        }
    }

    @Test
    void waitingEndsWithItsTime() throws Exception {
        try (Waiting place = waits(two)) {
            assertEquals(0, ahead(place.await(Duration.ofSeconds(30))));
            assertEquals(Duration.ofSeconds(30), Duration.ofNanos(two.pace.nanos()));
        }
        Program.close(held);
    }

    @Test
    void theSummaryCountsWaitsAndTakeOvers() throws Exception {
        OpenSession waited;
        try (Waiting place = waits(two)) {
            two.pace.clock.pass(Duration.ofSeconds(40));
            Program.close(held);
            waited = opened(place.look());
        }
        share.fallSilent(held.id());
        OpenSession stale = three.takeOver(held.id());
        OpenSession forced = Program.opened(one.sessions.takeOver(held.id(), Program.JOHN, "the van leaves"));
        Program.end(forced);
        var counts = share.summary(held.id()).handovers();
        assertEquals(1, counts.waits());
        assertEquals(Duration.ofSeconds(40), counts.waited());
        assertEquals(1, counts.takeOvers());
        assertEquals(1, counts.forced());
        waited.close(Duration.ZERO);
        stale.close(Duration.ZERO);
    }

    @Test
    void aSessionInWhichNothingIsDoneIsReleasedAndComesBackAtOnce() throws Exception {
        two.idleRelease = Duration.ofMinutes(10);
        Program.close(held);
        OpenSession session = two.restore(held.id());
        Program.scanSaved(session, "A0", "SKU-1");
        two.pace.clock.pass(Duration.ofMinutes(9));
        door(session).look();
        assertEquals(Optional.empty(), session.departure());
        Program.scanSaved(session, "SKU-2");
        two.pace.clock.pass(Duration.ofMinutes(9));
        door(session).look();
        assertEquals(Optional.empty(), session.departure(), "each scan begins the time anew");
        two.pace.clock.pass(Duration.ofMinutes(1));
        door(session).look();
        assertEquals(Optional.of(new OpenSession.Departure.Idle(Duration.ofMinutes(10))), session.departure());
        assertThrows(IllegalStateException.class, () -> Program.scan(session, "A1"));
        assertEquals(State.PAUSED, Share.listed(three, held.id()).state());
        OpenSession back = two.restore(held.id());
        assertEquals(2, back.state().packedUnits());
        Program.close(back);
    }
}
