package org.packbench.lease.file;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** The clocks and waits of the protocol, so that a test can turn them by hand. */
interface Timing {
    /** The wall clock, for showing only. */
    Instant now();

    /** Monotonic. */
    long nanos();

    /** Waits; an interrupt ends the wait early and stays set. */
    void pause(Duration time);

    /** A random part of a duration, so that stations do not knock in step. */
    default Duration jitter(Duration most) {
        return Duration.ofNanos(ThreadLocalRandom.current().nextLong(most.toNanos() + 1));
    }

    /** The real ones. */
    Timing SYSTEM = new Timing() {
        @Override
        public Instant now() {
            return Instant.now();
        }

        @Override
        public long nanos() {
            return System.nanoTime();
        }

        @Override
        public void pause(Duration time) {
            try {
                TimeUnit.NANOSECONDS.sleep(time.toNanos());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    };
}
