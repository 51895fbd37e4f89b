package org.packbench.sessions.index;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.LongSupplier;

/** This PC's clocks, so that a test can turn them by hand: the wall clock only dates what is shown. */
record Clocks(InstantSource wall, LongSupplier monotonic) {
    static final Clocks SYSTEM = new Clocks(InstantSource.system(), System::nanoTime);

    long nanos() {
        return monotonic.getAsLong();
    }

    Duration since(long nanos) {
        return Duration.ofNanos(nanos() - nanos);
    }

    Instant now() {
        return wall.instant();
    }
}
