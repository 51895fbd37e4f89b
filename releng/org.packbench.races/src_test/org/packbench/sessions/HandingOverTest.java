package org.packbench.sessions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.packbench.contracts.FaultScript.Call;
import org.packbench.core.session.OpenSession;
import org.packbench.core.session.Sessions.State;
import org.packbench.core.session.Waiting;
import org.packbench.core.session.Waiting.Turn;
import org.packbench.core.session.Waiting.Waiter;

/** What a holder and those who ask for the session say to each other, and how it is handed over. */
@Timeout(60)
class HandingOverTest {
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

    @Test
    void theHolderSeesWhoAsksAndHandsOverToThemThoughAnotherCameFirst() throws Exception {
        AtomicInteger told = new AtomicInteger();
        try (Waiting first = waits(two);
                Waiting asking = asks(three, "May I go on? My van leaves at three.");
                AutoCloseable listening = held.onWaiting(told::incrementAndGet)) {
            door(held).look();
            assertEquals(1, told.getAndSet(0));
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

    @Test
    void whoComesBackWhileTheSessionIsBeingReleasedIsToldWhy() throws Exception {
        two.idleRelease = Duration.ofMinutes(10);
        Program.close(held);
        OpenSession session = two.restore(held.id());
        Program.scanSaved(session, "A0");
        door(session).look();
        two.line.hang(call -> call == Call.APPEND);
        two.pace.clock.pass(Duration.ofMinutes(10));
        Thread releasing = Thread.ofVirtual().start(() -> door(session).look());
        while (session.saving().waiting() == 0) Thread.onSpinWait(); // for its last record
        assertThrows(IllegalStateException.class, () -> Program.scan(session, "SKU-1"));
        assertInstanceOf(OpenSession.Departure.Idle.class, session.departure().orElseThrow());
        two.line.letThrough();
        releasing.join();
        assertEquals(State.AVAILABLE, Share.listed(three, held.id()).state());
    }
}
