package org.packbench.sessions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import java.util.Set;
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
import org.packbench.core.history.SessionHistory;
import org.packbench.core.history.SessionHistory.Details;
import org.packbench.core.history.SessionHistory.Flag;
import org.packbench.core.history.SessionHistory.Opening;
import org.packbench.core.history.SessionHistory.OrderDetail;
import org.packbench.core.history.SessionHistory.Step;
import org.packbench.core.journal.JournalException;
import org.packbench.core.packing.Operation;
import org.packbench.core.session.OpenSession;
import org.packbench.core.session.Sessions.State;
import org.packbench.core.session.Verdict;
import org.packbench.core.storage.StorageException;
import org.packbench.lease.file.FileLeases;
import org.packbench.sessions.history.JournaledHistory;

/** A session is told whole from its journals: what happened, in order, by whom, and what became of each line. */
@Timeout(60)
class SessionHistoryTest {
    private static final WorkerName SUPERVISOR = new WorkerName(new WorkerId("900"), "Maria Ivanova");

    private Share share;
    private Program one;
    private Program two;
    private SessionHistory history;

    @BeforeEach
    void open(@TempDir Path temp) throws Exception {
        share = new Share(temp);
        one = share.program("PC1");
        two = share.program("PC2");
        Program office = share.program("OFFICE");
        history = new JournaledHistory(share.disk, new FileLeases(share.disk, office.pc), office.client, List.of());
    }

    static List<String> words(Details details) {
        return details.steps().stream()
                .map(step -> step.op() + " " + step.outcome())
                .map(String::strip)
                .toList();
    }

    @Test
    void everyScanIsAStepWithItsOutcomeItsOrderAndHowFarItsLineWas() throws Exception {
        OpenSession session = one.start(Share.orders(2));
        scan(session, "A0", "SKU-1", "nonsense", "SKU-1");
        session.perform(new Operation.Remove("SKU-1"));
        session.perform(new Operation.Undo(0));
        session.perform(new Operation.Force(0), "damaged");
        scan(session, "SKU-2", "A1");
        session.perform(new Operation.Skip(), "missing");
        Program.close(session);

        Details details = history.read(session.id());
        assertEquals(
                List.of(
                        "opened",
                        "scan ORDER_LOADED",
                        "scan SKU_OK",
                        "scan SKU_NOT_FOUND",
                        "scan SKU_EXTRA",
                        "remove EXTRA_CLEARED",
                        "undo ITEM_DECREMENTED",
                        "force FORCE_CONFIRMED",
                        "scan ORDER_COMPLETE",
                        "scan ORDER_LOADED",
                        "skip SKIPPED",
                        "released"),
                words(details));
        Step packed = details.steps().get(2);
        assertEquals(3, packed.number());
        assertEquals("SKU-1", packed.raw());
        assertEquals(Optional.of(new OrderNumber("A0")), packed.order());
        assertEquals(List.of(0, 1, 1), List.of(packed.row(), packed.packed(), packed.required()));
        assertEquals("Product SKU-1", packed.product());
        assertEquals("PC1", packed.pc());
        assertEquals(Program.JOHN, packed.worker());
        Step undone = details.steps().get(6);
        assertEquals(List.of(0, 0, 1), List.of(undone.row(), undone.packed(), undone.required()));
        assertEquals("", undone.raw(), "nothing was scanned");
        assertEquals(Optional.of("damaged"), details.steps().get(7).reason());
        assertEquals(Optional.of("missing"), details.steps().get(10).reason());
        assertEquals("nonsense", details.steps().get(3).raw());
        assertEquals(Optional.of(new OrderNumber("A0")), details.steps().get(3).order());

        OrderDetail first = details.orders().get(0);
        assertEquals(Set.of(Flag.UNDONE, Flag.EXTRA, Flag.UNKNOWN, Flag.FORCED), first.flags());
        assertTrue(first.completed().isPresent());
        assertTrue(first.lines().get(0).forced());
        assertFalse(first.lines().get(1).forced());
        assertTrue(first.lines().get(1).packedAt().isPresent());
        assertEquals(Set.of(Flag.SKIPPED), details.orders().get(1).flags());
        assertEquals(1, details.overview().completed());
        assertEquals(1, details.overview().skipped());
        assertEquals(2, details.overview().packedUnits());
        assertEquals(State.PAUSED, details.overview().state());
        assertEquals(Optional.of("PC1"), details.overview().pc());
        assertEquals("001 (John Doe)", details.overview().workerShown("Unknown"));
    }

    @Test
    void elapsedTimeNeverGoesBackOverTheDaysAndLeavesTheNightOut() throws Exception {
        OpenSession dayOne = one.start(Share.orders(50));
        Share.pack(dayOne, 0, 25);
        Program.close(dayOne);
        OpenSession dayTwo = two.restore(dayOne.id());
        Share.pack(dayTwo, 25, 50);
        Program.end(dayTwo);

        Details details = history.read(dayOne.id());
        Duration before = Duration.ZERO;
        for (Step step : details.steps()) {
            assertTrue(step.elapsed().compareTo(before) >= 0, step::toString);
            before = step.elapsed();
        }
        assertEquals(details.overview().worked(), before);
        assertEquals(
                List.of("opened", "opened"),
                details.openings().stream().map(Opening::way).toList());
        assertEquals(
                List.of("PC1", "PC2"),
                details.openings().stream().map(Opening::pc).toList());
    }

    @Test
    void scenario2BothDaysAreInTheHistoryAndInTheSummary() throws Exception {
        OpenSession dayOne = one.start(Share.orders(50));
        Share.pack(dayOne, 0, 25);
        Program.close(dayOne);
        OpenSession dayTwo = one.restore(dayOne.id());
        Share.pack(dayTwo, 25, 50);
        Program.end(dayTwo);
        Details details = history.read(dayOne.id());
        assertEquals(50, details.overview().completed());
        assertEquals(
                50,
                details.orders().stream()
                        .filter(order -> order.completed().isPresent())
                        .count());
        assertEquals(50, share.summary(dayOne.id()).counts().completedOrders());
        assertEquals(State.COMPLETED, details.overview().state());
        assertEquals(2 + 1 + 1 + 150, details.steps().size(), "two openings, a release, an end, and every scan");
    }

    @Test
    void scenario18TheHistoryOfOneThatIsBeingPackedGoesUpToNowAndItsStartSurvivesAResume() throws Exception {
        OpenSession session = one.start(Share.orders(3));
        scanSaved(session, "A0", "SKU-1", "SKU-2", "A1");
        Details now = history.read(session.id());
        assertEquals(State.ACTIVE, now.overview().state());
        assertEquals(Optional.of("A1"), now.overview().openOrder());
        assertEquals(1, now.overview().completed());
        assertTrue(now.overview().idle().isPresent());
        assertTrue(now.overview().silence().isPresent());
        Program.close(session);
        OpenSession again = two.restore(session.id());
        assertEquals(
                now.overview().started(), history.read(session.id()).overview().started());
        Program.close(again);
    }

    @Test
    void aTakeOverTellsFromWhomAndWhyAndWhatWasScannedTooLateAwaitsReview() throws Exception {
        OpenSession former = one.start(Share.orders(3));
        SessionId id = former.id();
        scanSaved(former, "A0", "SKU-1");
        one.line.hang(call -> call == Call.APPEND);
        scan(former, "SKU-2", "A1", "SKU-1");
        Program.await(former, saving -> Share.spooledCount(one.pc) == 3);
        OpenSession taker = Program.opened(two.sessions.takeOver(id, SUPERVISOR, "went home"));
        taker.perform(new Operation.Back());
        scanSaved(taker, "A2", "SKU-1");
        one.line.cut();
        one.line.letThrough();
        former.close(Duration.ofMillis(10));
        one.line.mend();
        Program.close(taker);
        Program.close(one.restore(id)); // its spool is looked through

        Details robbed = history.read(id);
        Opening forced = robbed.openings().get(1);
        assertEquals("forced", forced.way());
        assertEquals(Optional.of("went home"), forced.reason());
        assertEquals(Optional.of("001 (John Doe), PC1"), forced.from());
        List<UUID> late = robbed.awaiting().stream().map(scan -> scan.id()).toList();
        assertEquals(late.size(), robbed.overview().late());
        assertEquals(3, late.size());
        assertTrue(robbed.orders().getFirst().flags().contains(Flag.LATE), "it awaits a decision");
        int openings = robbed.openings().size();

        two.sessions.review(id, SUPERVISOR, new Verdict(Verdict.Kind.ACCEPT, "counted the boxes"), late);
        Details settled = history.read(id);
        assertEquals(List.of(), settled.awaiting());
        List<Step> accepted = settled.steps().stream().filter(Step::late).toList();
        assertEquals(
                List.of("SKU-2", "A1", "SKU-1"),
                accepted.stream().map(Step::raw).toList());
        assertEquals(Optional.of("counted the boxes"), accepted.getFirst().reason());
        assertEquals(SUPERVISOR, accepted.getFirst().worker());
        assertTrue(settled.orders().getFirst().flags().contains(Flag.LATE));
        assertTrue(settled.orders().get(1).flags().contains(Flag.LATE), "it was opened by one that came too late");
        assertEquals(openings, settled.openings().size(), "a decision is no opening");
        var archive = new ShareArchive(
                share.disk, new FileLeases(share.disk, two.pc), two.client, SessionNews.NONE, two.pc, List.of());
        archive.archive(id, SUPERVISOR, "older than the season");
        assertEquals(openings, history.read(id.archived()).openings().size(), "nor is putting it away");
        assertEquals(1, settled.overview().completed());
    }

    @Test
    void aJournalThatLostWhatALaterEpochCountsIsAFaultThatNamesFileAndPlace() throws Exception {
        OpenSession session = one.start(Share.orders(3));
        Share.pack(session, 0, 2);
        Program.close(session);
        Program.close(two.restore(session.id()));
        Path journal = share.file(session.id(), "journal.e1.jsonl");
        byte[] bytes = Files.readAllBytes(journal);
        Files.write(journal, java.util.Arrays.copyOf(bytes, bytes.length - 300), StandardOpenOption.TRUNCATE_EXISTING);
        JournalException fault = assertThrows(JournalException.class, () -> history.read(session.id()));
        assertEquals(session.id() + "/journal.e1.jsonl", fault.file());
        assertTrue(fault.place().startsWith("byte "), fault::place);
    }

    @Test
    void aSessionThatIsNotThereIsAMissingName() {
        StorageException.Refused fault = assertThrows(
                StorageException.Refused.class, () -> history.read(new SessionId("SESSIONS/CLIENT_M/never")));
        assertTrue(fault.missing());
    }
}
