package org.packbench.sessions;

import java.time.Duration;
import java.time.Instant;
import org.packbench.contracts.ManualClock;

/** A pace turned by hand: a pause is over at once, its time has passed, and meanwhile happened what a test wants. */
final class ManualPace implements Pace {
    final ManualClock clock = new ManualClock(Instant.EPOCH);
    volatile Runnable meanwhile = () -> {};

    @Override
    public long nanos() {
        return clock.nanos();
    }

    @Override
    public boolean pause(Duration time) {
        clock.pass(time);
        meanwhile.run();
        return true;
    }
}
