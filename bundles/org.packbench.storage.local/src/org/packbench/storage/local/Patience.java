package org.packbench.storage.local;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;

/** A limited time to try again in. Pauses are short and random, so that several waiters do not march in step. */
final class Patience {
    private static final long SHORTEST = Duration.ofMillis(1).toNanos();
    private static final long LONGEST = Duration.ofMillis(20).toNanos();

    private final long end;

    Patience(Duration limit) {
        end = System.nanoTime() + limit.toNanos();
    }

    /** What is left, in nanoseconds; never negative. */
    long left() {
        return Math.max(0, end - System.nanoTime());
    }

    /**
     * Waits a moment; false when the time is up or the thread was interrupted, and there is no point in trying again.
     */
    boolean pause() {
        long left = left();
        if (left == 0 || Thread.currentThread().isInterrupted()) return false;
        LockSupport.parkNanos(Math.min(left, ThreadLocalRandom.current().nextLong(SHORTEST, LONGEST)));
        return true;
    }
}
