package org.packbench.sessions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.packbench.core.session.OpenSession;
import org.packbench.core.session.Sessions.Opening;
import org.packbench.core.session.Sessions.State;
import org.packbench.core.session.Waiting;
import org.packbench.core.session.Waiting.Turn;

/** Who waits for a session, and in which order they get it. */
@Timeout(60)
class WaitingTest {
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
}
