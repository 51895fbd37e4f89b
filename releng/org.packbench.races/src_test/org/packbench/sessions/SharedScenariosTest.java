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
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.packbench.contracts.Fault;
import org.packbench.core.journal.Fold;
import org.packbench.core.packing.Outcome;
import org.packbench.core.session.OpenSession;
import org.packbench.core.session.Sessions.Listed;
import org.packbench.core.session.Sessions.Opening;
import org.packbench.core.session.Sessions.State;
import org.packbench.core.storage.StorageException.Reason;
import org.packbench.documents.StatisticsFile.Totals;

/** What was lost elsewhere when several stations, or other programs, were at one share. */
@Timeout(60)
class SharedScenariosTest {
    private Share share;
    private Program one;
    private Program two;

    @BeforeEach
    void open(@TempDir Path temp) throws Exception {
        share = new Share(temp);
        one = share.program("PC1");
        two = share.program("PC2");
    }

    @Test
    @DisplayName("scenario 10: stations that end sessions at once are all counted")
    void sessionsEndedAtOnceAreAllCounted() throws Exception {
        share.write("WORKERS/workers.json", "{\"workers\": [{\"id\": \"001\", \"name\": \"John Doe\"}]}");
        List<OpenSession> sessions = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            sessions.add(share.program("PC" + (10 + i)).start(Share.orders(2)));
            Share.pack(sessions.get(i), 0, 2);
        }
        atOnce(sessions.stream()
                .<Callable<List<String>>>map(session -> () -> Program.end(session))
                .toList());
        assertEquals(new Totals(4, 8, 16), share.statistics().totals());
        String workers = Files.readString(share.root.resolve("WORKERS/workers.json"));
        assertTrue(workers.contains("\"total_sessions\": 4"), workers);
        assertTrue(workers.contains("\"total_orders\": 8"), workers);
    }

    @Test
    @DisplayName("scenario 11: of stations that restore one session at once exactly one has it")
    void oneOfManyRestores() throws Exception {
        OpenSession session = one.start(Share.orders(2));
        Program.close(session);
        List<Callable<Opening>> takers = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            Program taker = i < 3 ? two : share.program("PC" + (10 + i));
            takers.add(() -> taker.sessions.restore(session.id(), Program.JOHN, false));
        }
        List<Opening> openings = atOnce(takers);
        List<OpenSession> open = openings.stream()
                .filter(Opening.Opened.class::isInstance)
                .map(Program::opened)
                .toList();
        assertEquals(1, open.size(), openings.toString());
        scanSaved(open.getFirst(), "A0", "SKU-1");
        Program.close(open.getFirst());
    }

    private static <T> List<T> atOnce(List<Callable<T>> doing) throws Exception {
        CyclicBarrier together = new CyclicBarrier(doing.size());
        try (ExecutorService threads = Executors.newFixedThreadPool(doing.size())) {
            List<Future<T>> done = new ArrayList<>();
            for (Callable<T> one : doing)
                done.add(threads.submit(() -> {
                    together.await();
                    return one.call();
                }));
            List<T> results = new ArrayList<>();
            for (Future<T> one : done) results.add(one.get());
            return results;
        }
    }

    @Test
    @DisplayName(
            "scenario 13: who lost the lease is stopped and told who took it; what was packed after that is kept aside")
    void formerHolderIsStoppedAndItsScansAreKeptAside() throws Exception {
        OpenSession former = one.start(Share.orders(3));
        scanSaved(former, "A0", "SKU-1");
        one.line.hang(call -> call == org.packbench.contracts.FaultScript.Call.APPEND);
        scan(former, "SKU-2", "A1", "SKU-1");
        share.fallSilent(former.id());
        OpenSession taker = two.takeOver(former.id());
        scanSaved(taker, "SKU-2");
        one.line.letThrough();
        Program.await(former, saving -> saving.lost().isPresent());
        assertEquals(
                "PC2",
                former.saving().lost().orElseThrow().holder().orElseThrow().pc());
        assertThrows(IllegalStateException.class, () -> scan(former, "SKU-2"));
        former.close(java.time.Duration.ofSeconds(1));
        assertEquals(3, Share.spooled(one.pc).size());
        Program.close(taker);

        OpenSession again = one.restore(former.id());
        assertEquals(2, again.state().packedUnits(), "only what was saved, and what the taker packed");
        List<Path> late = share.late(former.id());
        assertEquals(1, late.size());
        assertEquals(3, Files.readAllLines(late.getFirst()).size());
        assertTrue(again.notices()
                .getFirst()
                .contains(late.getFirst().getFileName().toString()));
        assertEquals(List.of(), Share.spooled(one.pc));
        Program.close(again);
    }

    @Test
    @DisplayName("scenario 15: a file that another program holds open does not stop the summary")
    void heldFileDoesNotStopTheSummary() throws Exception {
        OpenSession session = one.start(Share.orders(1));
        Share.pack(session, 0, 1);
        Program.await(session, saving -> saving.waiting() == 0);
        one.line.refuse(
                file -> file.name().equals("packing_state.json") || file.name().equals("global_stats.json"),
                Fault.refuse(Reason.BUSY));
        List<String> undone = Program.end(session);
        assertEquals(2, undone.size(), undone.toString());
        assertEquals(1, share.summary(session.id()).counts().completedOrders());
        assertFalse(Files.exists(share.file(session.id(), "session_info.json")));
        assertFalse(Files.exists(share.file(session.id(), ".session.lock")));
        assertEquals(State.COMPLETED, Share.listed(two, session.id()).state());
    }

    @Test
    @DisplayName("scenario 16: a write that fails is shown to the packer until it succeeds")
    void failingWritesAreShown() throws Exception {
        OpenSession session = one.start(Share.orders(1));
        one.line.cut();
        scan(session, "A0");
        Program.await(session, saving -> saving.problem().isPresent());
        assertEquals(1, session.saving().waiting());
        scan(session, "SKU-1");
        assertTrue(session.saving().problem().isPresent(), "still");
        one.line.mend();
        Program.await(session, saving -> saving.problem().isEmpty() && saving.waiting() == 0);
        assertEquals(1, share.read(session.id()).packing().packedUnits());
        Program.close(session);
    }

    @Test
    @DisplayName("scenario 16: a snapshot that cannot be written is shown too, until it can")
    void failingSnapshotsAreShown() throws Exception {
        OpenSession session = one.start(Share.orders(2));
        one.line.refuse(file -> file.name().equals("packing_state.json"), Fault.refuse(Reason.BUSY));
        scan(session, "A0", "SKU-1", "SKU-2");
        Program.await(
                session,
                saving -> saving.waiting() == 0
                        && saving.problem()
                                .filter(p -> p.contains("packing_state.json"))
                                .isPresent());
        one.line.mend();
        scan(session, "A1", "SKU-1", "SKU-2");
        Program.await(
                session, saving -> saving.waiting() == 0 && saving.problem().isEmpty());
        Program.close(session);
    }

    @Test
    @DisplayName("scenario 17: the same PC gets its own session back at once after a crash")
    void ownCrashedSessionIsBackAtOnce() throws Exception {
        OpenSession session = one.start(Share.orders(2));
        scanSaved(session, "A0", "SKU-1");
        one.line.cut();
        scan(session, "SKU-2", "A1");
        Program.await(session, saving -> saving.problem().isPresent());
        one.kill(session);
        assertInstanceOf(Opening.HeldByAnother.class, two.sessions.restore(session.id(), Program.JOHN, true));
        Program again = share.again(one.pc);
        OpenSession back = again.restore(session.id());
        assertEquals("A1", back.state().open().orElseThrow().value(), "the spool's scans too");
        assertEquals(2, back.state().packedUnits());
        assertEquals(List.of(), share.late(session.id()));
        assertEquals(List.of(), back.notices());
        Program.close(back);
    }

    @Test
    @DisplayName("scenario 18: progress is shown while packing goes on, and the start survives a resume")
    void progressIsSeenWhilePacking() throws Exception {
        OpenSession session = one.start(Share.orders(4));
        scanSaved(session, "A0", "SKU-1", "SKU-2", "A1", "SKU-1");
        Listed seen = Share.listed(two, session.id());
        assertEquals(State.ACTIVE, seen.state());
        assertEquals(1, seen.completed());
        assertEquals(3, seen.packedUnits());
        assertEquals("A1", seen.openOrder().orElseThrow());
        assertEquals("PC1", seen.holder().orElseThrow().pc());
        Program.close(session);
        OpenSession again = two.restore(session.id());
        assertEquals(seen.started(), Share.listed(one, session.id()).started());
        Program.close(again);
    }

    @Test
    @DisplayName("scenario 21: scans that follow the completion of an order at once are not lost")
    void scansRightAfterACompletionAreKept() throws Exception {
        OpenSession session = one.start(Share.orders(200));
        List<Outcome> last = new ArrayList<>();
        for (int i = 0; i < 200; i++) last.add(scan(session, "A" + i, "SKU-1", "SKU-2"));
        assertTrue(last.stream().allMatch(Outcome.OrderComplete.class::isInstance));
        assertEquals(List.of(), Program.end(session));
        Fold fold = share.read(session.id());
        assertEquals(200, fold.packing().completed().size());
        assertEquals(600, fold.seq());
    }

    @Test
    @DisplayName("scenario 23: asking about a stale lock opens nothing, so \"No\" leaves nothing open")
    void staleQuestionOpensNothing() throws Exception {
        OpenSession session = one.start(Share.orders(1));
        scanSaved(session, "A0");
        share.fallSilent(session.id());
        List<Path> before = Share.files(share.root.resolve(session.id().value()));
        Opening asked = two.sessions.restore(session.id(), Program.JOHN, false);
        assertEquals(
                "PC1",
                assertInstanceOf(Opening.Stale.class, asked)
                        .holder()
                        .holder()
                        .orElseThrow()
                        .pc());
        assertEquals(before, Share.files(share.root.resolve(session.id().value())));
        assertEquals(List.of(), Share.spooled(two.pc));
        scanSaved(session, "SKU-1");
        assertTrue(session.saving().lost().isEmpty(), "the holder packs on");
        Program.close(session);
    }
}
