package org.packbench.sessions;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Records between the packer and the share, in order: fresh ones wait for the spool, spooled ones for the journal. Two
 * stages, so that a share that hangs never keeps a scan from this PC's disk. Thread-safe.
 */
final class Outbox {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Deque<Pending> fresh = new ArrayDeque<>();
    private final Deque<Pending> spooled = new ArrayDeque<>();
    private boolean closed;
    private boolean woken;

    void add(Pending pending) {
        locked(() -> fresh.add(pending));
    }

    /** Adds a record that needs no spool: a control record, or one that lies in a spool already. */
    void addSpooled(Pending pending) {
        locked(() -> spooled.add(pending));
    }

    /** Waits for records that are not spooled; empty when closed and none are left. */
    List<Pending> awaitFresh() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (fresh.isEmpty() && !closed) changed.await();
            return new ArrayList<>(fresh);
        } finally {
            lock.unlock();
        }
    }

    /** The first {@code count} fresh records are on this PC's disk, or could not be brought there. */
    void spooled(int count) {
        locked(() -> {
            for (int i = 0; i < count; i++) spooled.add(fresh.remove());
        });
    }

    /** Waits at most so long for spooled records, the close or somebody who wakes it. */
    List<Pending> awaitSpooled(Duration most) throws InterruptedException {
        long left = most.toNanos();
        lock.lockInterruptibly();
        try {
            while (spooled.isEmpty() && !closed && !woken && left > 0) left = changed.awaitNanos(left);
            woken = false;
            return new ArrayList<>(spooled);
        } finally {
            lock.unlock();
        }
    }

    /** Ends a wait for spooled records, or the pause before the next attempt. */
    void wake() {
        locked(() -> woken = true);
    }

    /** Waits out a pause between attempts; the close ends it early, and who wakes it. */
    void pauseOrWake(Duration time) throws InterruptedException {
        long left = time.toNanos();
        lock.lockInterruptibly();
        try {
            while (!closed && !woken && left > 0) left = changed.awaitNanos(left);
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
            while (!closed && left > 0) left = changed.awaitNanos(left);
        } finally {
            lock.unlock();
        }
    }

    /** The first spooled record is done with. */
    void removeFirst() {
        locked(spooled::remove);
    }

    /** Whether the share has all that was spooled; fresh records are not in the spool yet. */
    boolean allDelivered() {
        lock.lock();
        try {
            return spooled.isEmpty();
        } finally {
            lock.unlock();
        }
    }

    int waiting() {
        lock.lock();
        try {
            return fresh.size() + spooled.size();
        } finally {
            lock.unlock();
        }
    }

    /** Whether everything got through in time. */
    boolean awaitEmpty(Duration most) throws InterruptedException {
        long left = most.toNanos();
        lock.lockInterruptibly();
        try {
            while (!(fresh.isEmpty() && spooled.isEmpty()) && !closed && left > 0) left = changed.awaitNanos(left);
            return fresh.isEmpty() && spooled.isEmpty();
        } finally {
            lock.unlock();
        }
    }

    /** What is left now, in order. */
    List<Pending> left() {
        lock.lock();
        try {
            List<Pending> all = new ArrayList<>(spooled);
            all.addAll(fresh);
            return all;
        } finally {
            lock.unlock();
        }
    }

    void close() {
        locked(() -> closed = true);
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
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
