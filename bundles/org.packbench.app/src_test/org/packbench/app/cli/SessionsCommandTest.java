package org.packbench.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.junit.jupiter.api.Test;
import org.packbench.core.SessionId;
import org.packbench.core.WorkerId;
import org.packbench.core.WorkerName;
import org.packbench.core.index.SessionEntry;
import org.packbench.core.index.SessionIndex;
import org.packbench.core.session.Sessions.State;
import org.packbench.core.storage.StorageException;

/** The list of all sessions says what the browser and an export say. */
class SessionsCommandTest {
    private static final Instant NOW = Instant.parse("2026-02-03T10:15:30Z");
    private static final WorkerName JOHN = new WorkerName(new WorkerId("001"), "John Doe");
    private static final int WORKER = 4;
    private static final int PC = 5;
    private static final int HEARTBEAT = 8;

    private static SessionEntry entry(
            State state, Optional<WorkerName> worker, Optional<String> pc, Optional<Duration> silence) {
        return new SessionEntry(
                new SessionId("SESSIONS/CLIENT_M/2026-02-03_10-15-30"),
                "M",
                "DHL",
                state,
                worker,
                pc,
                List.of(),
                Optional.of(NOW),
                state == State.AVAILABLE ? Optional.empty() : Optional.of(NOW),
                Optional.empty(),
                Duration.ZERO,
                silence,
                Optional.empty(),
                Optional.empty(),
                3,
                1,
                0,
                7,
                2,
                0,
                Optional.empty());
    }

    private static SessionEntry of(State state, Optional<WorkerName> worker, Optional<String> pc) {
        return entry(state, worker, pc, Optional.empty());
    }

    @Test
    void aPausedSessionIsPausedInEveryForm() {
        SessionEntry paused = of(State.PAUSED, Optional.of(JOHN), Optional.of("PC1"));
        assertEquals("Paused", SessionsCommand.row(paused, NOW).getFirst());
        assertEquals("paused", SessionsCommand.json(paused, NOW).get("state"));
        assertTrue(ExportTables.sessions(List.of(paused)).getFirst().rows().stream()
                .findFirst()
                .orElseThrow()
                .contains("paused"));
    }

    @Test
    void workerAndPcAreTheBestThatIsKnown() {
        List<String> known = SessionsCommand.row(of(State.PAUSED, Optional.of(JOHN), Optional.of("PC1")), NOW);
        assertEquals("001 (John Doe)", known.get(WORKER));
        assertEquals("PC1", known.get(PC));
        List<String> station = SessionsCommand.row(of(State.COMPLETED, Optional.empty(), Optional.of("PC-B")), NOW);
        assertEquals("PC-B", station.get(WORKER));
        List<String> nobody = SessionsCommand.row(of(State.ABANDONED, Optional.empty(), Optional.empty()), NOW);
        assertEquals("Unknown", nobody.get(WORKER));
        assertEquals("Unknown", nobody.get(PC));
    }

    @Test
    void whatNobodyHasOpenedHasNoWorkerNotEvenAnUnknownOne() {
        SessionEntry untouched = of(State.AVAILABLE, Optional.empty(), Optional.empty());
        assertEquals("—", SessionsCommand.row(untouched, NOW).get(WORKER));
        assertEquals("—", SessionsCommand.row(untouched, NOW).get(PC));
        List<Object> exported = ExportTables.sessions(List.of(untouched)).getFirst().rows().stream()
                .findFirst()
                .orElseThrow();
        assertEquals("", exported.get(WORKER));
    }

    @Test
    void onlyWhoHoldsASessionGivesASignOfLife() {
        SessionEntry completed = of(State.COMPLETED, Optional.of(JOHN), Optional.of("PC1"));
        assertEquals("—", SessionsCommand.row(completed, NOW).get(HEARTBEAT));
        assertNull(SessionsCommand.json(completed, NOW).get("last_heartbeat"));
        SessionEntry active =
                entry(State.ACTIVE, Optional.of(JOHN), Optional.of("PC1"), Optional.of(Duration.ofSeconds(30)));
        assertEquals("2026-02-03T10:15:00Z", SessionsCommand.json(active, NOW).get("last_heartbeat"));
    }

    /** One that knows a session of another program only once it has looked through the folders. */
    private static final class Fresh implements SessionIndex {
        private List<SessionEntry> seen = List.of();

        @Override
        public Snapshot remembered() {
            return refresh();
        }

        @Override
        public Snapshot refresh() {
            return new Snapshot(NOW, 1, seen, List.of("INDEX/1.jsonl, line 2"));
        }

        @Override
        public Snapshot scan(IProgressMonitor monitor) {
            SubMonitor.convert(monitor, 100).worked(40);
            seen = List.of(of(State.COMPLETED, Optional.empty(), Optional.of("PC-B")));
            return refresh();
        }
    }

    @Test
    void sessionsOfOtherProgramsAreLookedForFirst() throws StorageException {
        var said = new ByteArrayOutputStream();
        PrintStream err = new PrintStream(said, true, StandardCharsets.UTF_8);
        assertEquals(1, AllSessions.read(new Fresh(), err).entries().size());
        assertEquals(
                "Warning: INDEX/1.jsonl, line 2",
                said.toString(StandardCharsets.UTF_8).strip());
    }

    @Test
    void whoWaitsForTheLookIsToldHowFarItIs() {
        var said = new ByteArrayOutputStream();
        long[] now = {0};
        PrintStream err = new PrintStream(said, true, StandardCharsets.UTF_8);
        ScanProgress progress = new ScanProgress(err, false, () -> now[0]);
        SubMonitor folders = SubMonitor.convert(progress, 100);
        folders.worked(10);
        now[0] = Duration.ofSeconds(3).toNanos();
        folders.worked(30);
        progress.end();
        assertEquals(
                "Looking through the folders of sessions: 40 %",
                said.toString(StandardCharsets.UTF_8).strip());
    }
}
