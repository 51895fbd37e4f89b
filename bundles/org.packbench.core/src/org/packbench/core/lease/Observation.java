package org.packbench.core.lease;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.packbench.core.SessionId;
import org.packbench.core.journal.Header.Holder;
import org.packbench.core.journal.Header.Occasion;

/**
 * What can be seen of a session's lease.
 *
 * @param highest the highest epoch claimed; 0 when none was
 * @param holder of the highest valid epoch, or of another tool's lock; empty when free or never opened
 * @param since when the holder took it, by the holder's clock
 * @param lastHeartbeat by the store's clock, moved to ours, so that clocks that differ change nothing; empty where nobody
 *     holds it
 * @param silence how long nothing of the session has moved
 * @param occasion how it came to its holder; of another tool's lock nothing is known
 */
public record Observation(
        SessionId session,
        State state,
        long highest,
        Optional<Holder> holder,
        Optional<Instant> since,
        Optional<Instant> lastHeartbeat,
        Duration silence,
        Occasion occasion) {
    /** Without a sign of life for this long a lease is stale (the user guide's two minutes). */
    public static final Duration STALE = Duration.ofSeconds(120);

    /** Of one who has it, or had it, on no special occasion. */
    public Observation(
            SessionId session,
            State state,
            long highest,
            Optional<Holder> holder,
            Optional<Instant> since,
            Optional<Instant> lastHeartbeat,
            Duration silence) {
        this(session, state, highest, holder, since, lastHeartbeat, silence, Occasion.OPENED);
    }

    /** How often a holder gives a sign of life. */
    public static final Duration HEARTBEAT = Duration.ofSeconds(60);

    /** What may be done about a session. */
    public enum State {
        /** Never opened, or released: anybody may take it. */
        AVAILABLE,
        /** Held by this very process. */
        HERE,
        /** Held by another living station or process; never taken. */
        ACTIVE,
        /** Held by a process of this PC that is dead: taken back at once. */
        OWN_CRASHED,
        /** No sign of life for {@link #STALE}: may be taken after asking. */
        STALE,
        /** Ended; reopening it is a claim. */
        ENDED
    }
}
