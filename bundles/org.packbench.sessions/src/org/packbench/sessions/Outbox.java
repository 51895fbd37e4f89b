package org.packbench.sessions;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Records between the packer and the share, in order. Spool and share take them side by side, each on its own thread: a
 * share that hangs keeps no scan from this PC's disk, and a disk that flushes slowly keeps none from the share
 * (docs/decisions/0013-spool-and-share-side-by-side.md). Thread-safe.
 */
final class Outbox {
    private final ReentrantLock lock = new ReentrantLock();
    // one for each who waits: a scan that wakes a thread for nothing is acknowledged later
    private final Condition fresh = lock.newCondition();
    private final Condition due = lock.newCondition();
    private final Condition quiet = lock.newCondition();
    private final Deque<Pending> waiting = new ArrayDeque<>();

    /** How many records the share has taken, and up to which the spool was written, both counted from the first of all. */
    private long delivered;

    private long spooled;
    private boolean closed;
    private boolean woken;

    /** Records that are to be spooled, and how many there are in all with them. */
    record Fresh(List<Pending> records, long end) {}

    void add(Pending pending) {
        locked(() -> {
            waiting.add(pending);
            fresh.signal();
            due.signal();
        });
    }

    /** Adds a record that is never spooled, a control record, once nothing else waits. */
    void addUnspooled(Pending pending) {
        locked(() -> {
            waiting.add(pending);
            spooled = end();
            due.signal();
        });
    }

    private long end() {
        return delivered + waiting.size();
    }

    /** Waits for records that neither the spool nor the share has; none when closed and none are left. */
    Fresh awaitFresh() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (firstFresh() == end() && !closed) fresh.await();
            return new Fresh(waiting.stream().skip(firstFresh() - delivered).toList(), end());
        } finally {
            lock.unlock();
        }
    }

    private long firstFresh() {
        return Math.max(spooled, delivered);
    }

    /** Those records are on this PC's disk, or could not be brought there. */
    void spooled(Fresh records) {
        locked(() -> spooled = records.end());
    }

    /** Waits at most so long for records that the share does not have, the close or somebody who wakes it. */
    List<Pending> awaitAny(Duration most) throws InterruptedException {
        long left = most.toNanos();
        lock.lockInterruptibly();
        try {
            while (waiting.isEmpty() && !closed && !woken && left > 0) left = due.awaitNanos(left);
            woken = false;
            return List.copyOf(waiting);
        } finally {
            lock.unlock();
        }
    }

    /** Ends a wait for records, or the pause before the next attempt. */
    void wake() {
        locked(() -> {
            woken = true;
            due.signal();
        });
    }

    /** Waits out a pause between attempts; the close ends it early, and who wakes it. */
    void pauseOrWake(Duration time) throws InterruptedException {
        long left = time.toNanos();
        lock.lockInterruptibly();
        try {
            while (!closed && !woken && left > 0) left = due.awaitNanos(left);
            woken = false;
        } finally {
            lock.unlock();
        }
    }

    /** Waits out a pause between looks; the close ends it early. */
    void pause(Duration time) throws InterruptedException {
        long left = time.toNanos();
        lock.lockInterruptibly();
        try {
            while (!closed && left > 0) left = quiet.awaitNanos(left);
        } finally {
            lock.unlock();
        }
    }

    /** The share has the first record. */
    void delivered() {
        locked(() -> {
            waiting.remove();
            delivered++;
            if (waiting.isEmpty()) quiet.signalAll();
        });
    }

    /** Whether the share has all that was spooled. */
    boolean spoolDelivered() {
        lock.lock();
        try {
            return spooled <= delivered;
        } finally {
            lock.unlock();
        }
    }

    int waiting() {
        lock.lock();
        try {
            return waiting.size();
        } finally {
            lock.unlock();
        }
    }

    /** Whether everything got through in time. */
    boolean awaitEmpty(Duration most) throws InterruptedException {
        long left = most.toNanos();
        lock.lockInterruptibly();
        try {
            while (!waiting.isEmpty() && !closed && left > 0) left = quiet.awaitNanos(left);
            return waiting.isEmpty();
        } finally {
            lock.unlock();
        }
    }

    /** What is left now, in order. */
    List<Pending> left() {
        lock.lock();
        try {
            return List.copyOf(waiting);
        } finally {
            lock.unlock();
        }
    }

    void close() {
        locked(() -> {
            closed = true;
            fresh.signal();
            due.signal();
            quiet.signalAll();
        });
    }

    boolean closed() {
        lock.lock();
        try {
            return closed;
        } finally {
            lock.unlock();
        }
    }

    private void locked(Runnable change) {
        lock.lock();
        try {
            change.run();
        } finally {
            lock.unlock();
        }
    }
}
