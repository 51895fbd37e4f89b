package org.packbench.lease.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Semaphore;

/**
 * Threads of which one runs at a time, and gives the turn to another at the points it says. Who is next is decided by a
 * seed, so that an interleaving that was found bad can be seen again.
 */
final class Turns {
    private final Random random;
    private final Runnable each;
    private final long most;
    private final List<Actor> alive = new ArrayList<>();
    private final ThreadLocal<Actor> current = new ThreadLocal<>();
    private long taken;
    private Throwable failure;

    /** A thread that waits for its turn. */
    private record Actor(Semaphore turn) {}

    /** What a thread does, until {@link Over}. */
    interface Body {
        void run() throws Exception;
    }

    /** Ends a thread when no more turns are given. */
    static final class Over extends Error {
        private static final long serialVersionUID = 1L;

        Over() {
            super("no more turns", null, false, false);
        }
    }

    /**
     * @param most so many turns are given
     * @param each what happens at each turn, on the thread that gives it away
     */
    Turns(Random random, long most, Runnable each) {
        this.random = random;
        this.most = most;
        this.each = each;
    }

    /** Runs all to their end; what the first of them fails with, fails this. */
    void run(List<Body> bodies) throws Exception {
        List<Thread> threads = new ArrayList<>();
        for (Body body : bodies) {
            Actor actor = new Actor(new Semaphore(0));
            alive.add(actor);
            threads.add(Thread.ofPlatform().unstarted(() -> run(actor, body)));
        }
        threads.forEach(Thread::start);
        alive.get(random.nextInt(alive.size())).turn().release();
        for (Thread thread : threads) thread.join();
        if (failure instanceof Exception exception) throw exception;
        if (failure instanceof Error error) throw error;
    }

    private void run(Actor actor, Body body) {
        actor.turn().acquireUninterruptibly();
        current.set(actor);
        try {
            body.run();
        } catch (Over over) {
            // as it should end
        } catch (Throwable thrown) {
            if (failure == null) failure = thrown;
        } finally {
            alive.remove(actor);
            if (!alive.isEmpty()) alive.get(random.nextInt(alive.size())).turn().release();
        }
    }

    /** Lets others go on; returns when it is this thread's turn again. */
    void next() {
        if (failure != null || ++taken > most) throw new Over();
        each.run();
        Actor me = current.get();
        Actor next = alive.get(random.nextInt(alive.size()));
        if (next == me) return;
        next.turn().release();
        me.turn().acquireUninterruptibly();
        if (failure != null || taken > most) throw new Over();
    }
}
