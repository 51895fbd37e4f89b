package org.packbench.lease.file;

import java.time.Duration;
import java.time.Instant;
import org.packbench.contracts.ManualClock;

/** The clocks of a test; a wait is over at once, and its time has passed. */
record ManualTiming(ManualClock clock) implements Timing {
    @Override
    public Instant now() {
        return clock.instant();
    }

    @Override
    public long nanos() {
        return clock.nanos();
    }

    @Override
    public void pause(Duration time) {
        clock.pass(time);
    }
}
