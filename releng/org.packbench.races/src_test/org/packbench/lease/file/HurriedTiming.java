package org.packbench.lease.file;

import java.time.Duration;
import java.time.Instant;

/** Real clocks, by which a hundred seconds of the protocol pass in one: a holder is stale after 1.2 s. */
final class HurriedTiming implements Timing {
    private static final int HURRY = 100;

    @Override
    public Instant now() {
        return SYSTEM.now();
    }

    @Override
    public long nanos() {
        return SYSTEM.nanos() * HURRY;
    }

    @Override
    public void pause(Duration time) {
        SYSTEM.pause(time.dividedBy(HURRY));
    }
}
