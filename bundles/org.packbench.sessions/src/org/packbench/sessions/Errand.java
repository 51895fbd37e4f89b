package org.packbench.sessions;

import java.time.Duration;

/** Work on a thread of its own that does not keep the program from ending. */
final class Errand {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Thread thread;

    Errand(String name, Runnable work) {
        thread = Thread.ofPlatform().daemon().name("packbench " + name).unstarted(work);
    }

    void start() {
        thread.start();
    }

    /** Waits for work that was told to end, and interrupts what does not; whether it has ended. It does not wait for itself. */
    boolean awaitEnd() {
        if (Thread.currentThread() == thread) return true;
        if (join()) return true;
        thread.interrupt();
        return join();
    }

    /** An interrupt of the caller does not end the wait: what the work uses must not be closed under it. */
    private boolean join() {
        boolean interrupted = false;
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        try {
            while (true) {
                try {
                    return thread.join(Duration.ofNanos(Math.max(0, deadline - System.nanoTime())));
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) Thread.currentThread().interrupt();
        }
    }
}
