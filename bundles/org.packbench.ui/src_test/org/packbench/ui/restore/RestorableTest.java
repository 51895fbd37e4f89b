package org.packbench.ui.restore;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.packbench.core.SessionId;
import org.packbench.core.WorkerId;
import org.packbench.core.WorkerName;
import org.packbench.core.lease.Observation;
import org.packbench.core.session.Sessions.Listed;
import org.packbench.core.session.Sessions.State;

/** What the restore dialog makes of what was listed. */
final class RestorableTest {
    private static final SessionId ID = new SessionId("SESSIONS/CLIENT_M/2025-11-10_11-20-09");

    private static Listed listed(State state, Observation.State seen, int skipped, Optional<WorkerName> worker) {
        var observation = new Observation(
                ID, seen, 1, Optional.empty(), Optional.empty(), Optional.empty(), Duration.ofMinutes(3));
        return new Listed(
                ID,
                "M",
                "PostOne",
                state,
                Optional.empty(),
                worker,
                42,
                17,
                skipped,
                90,
                52,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(observation),
                Optional.empty());
    }

    @Test
    void aSessionThatCrashedHereIsTakenBackWithoutAQuestion() {
        Listed own = listed(State.STALE, Observation.State.OWN_CRASHED, 0, Optional.empty());
        assertEquals(State.AVAILABLE, Restorable.state(own));
    }

    @Test
    void aStaleOneOfAnotherStationStaysStale() {
        Listed other = listed(State.STALE, Observation.State.STALE, 0, Optional.empty());
        assertEquals(State.STALE, Restorable.state(other));
        assertEquals("3 min ago", Restorable.heartbeat(other));
    }

    @Test
    void oneThatNobodyHasHasNoHeartbeat() {
        assertEquals("—", Restorable.heartbeat(listed(State.PAUSED, Observation.State.AVAILABLE, 0, Optional.empty())));
    }

    @Test
    void progressNamesSkippedOrders() {
        Listed skipped = listed(State.PAUSED, Observation.State.AVAILABLE, 2, Optional.empty());
        assertEquals("17 of 42 · 2 skipped", Restorable.progress(skipped).text());
        Listed none = listed(State.PAUSED, Observation.State.AVAILABLE, 0, Optional.empty());
        assertEquals("17 of 42", Restorable.progress(none).text());
    }

    @Test
    void aLockWithoutAWorkerShowsNoQuestionMark() {
        var unknown = Optional.of(new WorkerName(new WorkerId("?"), ""));
        assertEquals("—", Restorable.worker(listed(State.STALE, Observation.State.STALE, 0, unknown)));
    }
}
