package org.packbench.storage.smb;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;

/** A limited time to ask again in. Pauses grow and are random, so that several waiters do not march in step. */
final class Patience {
    private static final long SHORTEST = Duration.ofMillis(2).toNanos();
    private static final long LONGEST = Duration.ofMillis(50).toNanos();

    private final long end;
    private long longest = SHORTEST * 2;

    Patience(Duration limit) {
        end = System.nanoTime() + limit.toNanos();
    }

    /**
     * Waits a moment; false when the time is up or the thread was interrupted, and there is no point in asking again.
     */
    boolean pause() {
        long left = end - System.nanoTime();
        if (left <= 0 || Thread.currentThread().isInterrupted()) return false;
        LockSupport.parkNanos(Math.min(left, ThreadLocalRandom.current().nextLong(SHORTEST, longest)));
        longest = Math.min(LONGEST, longest * 2);
        return true;
    }
}
