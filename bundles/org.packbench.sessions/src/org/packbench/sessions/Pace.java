package org.packbench.sessions;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** The monotonic clock and the pauses of what waits, so that a test can turn them by hand. */
interface Pace {
    /** Monotonic. */
    long nanos();

    /** Waits; false when an interrupt ended the wait, which stays set. */
    boolean pause(Duration time);

    /** How long ago that was. */
    default Duration since(long nanos) {
        return Duration.ofNanos(nanos() - nanos);
    }

    /** The real one. */
    Pace SYSTEM = new Pace() {
        @Override
        public long nanos() {
            return System.nanoTime();
        }

        @Override
        public boolean pause(Duration time) {
            try {
                TimeUnit.NANOSECONDS.sleep(time.toNanos());
                return true;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
    };
}
