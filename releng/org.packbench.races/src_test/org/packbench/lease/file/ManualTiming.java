package org.packbench.lease.file;

import java.time.Duration;
import java.time.Instant;
import org.packbench.contracts.ManualClock;

/**
 * The clocks of a test; a wait is over at once, and its time has passed.
 *
 * @param ahead by how much the station's wall clock is wrong
 * @param meanwhile happens in every wait
 */
record ManualTiming(ManualClock clock, Duration ahead, Runnable meanwhile) implements Timing {
    ManualTiming(ManualClock clock) {
        this(clock, Duration.ZERO, () -> {});
    }

    @Override
    public Instant now() {
        return clock.instant().plus(ahead);
    }

    @Override
    public long nanos() {
        return clock.nanos();
    }

    @Override
    public void pause(Duration time) {
        clock.pass(time);
        meanwhile.run();
    }
}
