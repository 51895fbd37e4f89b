package org.packbench.ui.packing;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.packbench.core.SessionId;
import org.packbench.core.WorkerId;
import org.packbench.core.WorkerName;
import org.packbench.core.journal.Header.Holder;
import org.packbench.core.lease.Observation;
import org.packbench.core.session.Waiting.Waiter;

/** Others who want the session that is packed here. */
final class Others {
    private Others() {}

    static Waiter waiter(Instant since) {
        return new Waiter(
                new UUID(3, 4),
                new WorkerName(new WorkerId("002"), "Maria Ivanova"),
                "DESKTOP-PC2",
                "maria",
                since,
                Optional.of("May I go on with this session, please?"));
    }

    static Observation taker(Instant now) {
        Holder holder = new Holder(
                new UUID(1, 2),
                "DESKTOP-PC2",
                "maria",
                4711,
                now,
                new WorkerName(new WorkerId("002"), "Maria Ivanova"));
        return new Observation(
                new SessionId("SESSIONS/CLIENT_M/2025-11-10_13-18-00"),
                Observation.State.ACTIVE,
                2,
                Optional.of(holder),
                Optional.of(now.minusSeconds(13)),
                Optional.of(now),
                Duration.ZERO);
    }
}
