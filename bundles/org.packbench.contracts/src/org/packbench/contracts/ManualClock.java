package org.packbench.contracts;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A wall clock and a monotonic one, both turned by hand. Thread-safe. */
public final class ManualClock implements InstantSource {
    private Instant wall;
    private long nanos;

    public ManualClock(Instant start) {
        this.wall = start;
    }

    /** The wall clock. */
    @Override
    public synchronized Instant instant() {
        return wall;
    }

    /** The monotonic clock; begins at zero. */
    public synchronized long nanos() {
        return nanos;
    }

    /** Time passes on both clocks. */
    public synchronized void pass(Duration time) {
        if (time.isNegative()) throw new IllegalArgumentException("time passes forward: " + time);
        wall = wall.plus(time);
        nanos += time.toNanos();
    }

    /** Somebody sets the wall clock; no time passes. */
    public synchronized void set(Instant time) {
        wall = time;
    }
}
