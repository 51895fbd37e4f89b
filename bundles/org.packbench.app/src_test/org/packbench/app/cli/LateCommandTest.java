package org.packbench.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.packbench.core.SessionId;
import org.packbench.core.index.SessionEntry;
import org.packbench.core.session.Sessions.Listed;
import org.packbench.core.session.Sessions.State;

/** Which sessions are asked for late scans. */
class LateCommandTest {
    private static final SessionId OPEN = new SessionId("SESSIONS/CLIENT_M/2026-02-03_10-15-30");
    private static final SessionId OLD = new SessionId("ARCHIVE/SESSIONS/CLIENT_M/2026-01-03_10-15-30");

    private static SessionEntry entry(SessionId id, State state, int late) {
        return new SessionEntry(
                id,
                "M",
                "DHL",
                state,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.of(Instant.EPOCH),
                Optional.of(Instant.EPOCH),
                Optional.empty(),
                Duration.ZERO,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                3,
                1,
                0,
                7,
                2,
                late,
                Optional.empty());
    }

    private static Listed listed(SessionId id) {
        return new Listed(
                id,
                "M",
                "DHL",
                State.PAUSED,
                Optional.empty(),
                Optional.empty(),
                3,
                1,
                0,
                7,
                2,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void lateScansOfArchivedSessionsAreListedToo() {
        List<SessionEntry> all = List.of(entry(OPEN, State.PAUSED, 2), entry(OLD, State.ARCHIVED, 1));
        assertEquals(List.of(OPEN, OLD), LateCommand.sessions(List.of(listed(OPEN)), all));
    }

    @Test
    void archivedSessionsWithoutLateScansAreNotRead() {
        assertEquals(List.of(), LateCommand.sessions(List.of(), List.of(entry(OLD, State.ARCHIVED, 0))));
    }
}
