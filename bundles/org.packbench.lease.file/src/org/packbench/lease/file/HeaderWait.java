package org.packbench.lease.file;

import java.time.Duration;

/**
 * The wait for the header of another's claim: its journal exists, its header does not yet (docs/share.md, rule 3). Each
 * such claim is waited for by itself, and for a random time longer than it takes at most to write one, so that stations
 * do not overtake each other in step.
 */
final class HeaderWait {
    /** How long a claim may stay without its header before it is passed over, and how much more at most by chance. */
    static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final Duration JITTER = Duration.ofSeconds(5);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(500);

    private final Timing timing;
    private long epoch;
    private long end;

    HeaderWait(Timing timing) {
        this.timing = timing;
    }

    /** Waits a moment for the header of this epoch; false when it was waited for long enough. */
    boolean goesOn(long headerless) {
        if (headerless != epoch) {
            epoch = headerless;
            end = timing.nanos() + PATIENCE.plus(timing.jitter(JITTER)).toNanos();
        }
        if (timing.nanos() - end >= 0) return false;
        timing.pause(LOOK_AGAIN);
        return true;
    }
}
