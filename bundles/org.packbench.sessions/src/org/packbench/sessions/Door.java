package org.packbench.sessions;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.packbench.core.session.OpenSession.Departure;
import org.packbench.core.session.OpenSession.NotSaved;
import org.packbench.core.session.Waiting.Waiter;
import org.packbench.core.storage.StorageException;
import org.packbench.core.storage.StorageException.Refused;
import org.packbench.documents.HandoverFile;

/**
 * An open session's eye on who comes: one listing of the work folder every five seconds tells who waits and what they
 * ask, and whether somebody made a file there, which is reason enough to check the lease now. It also knows when the
 * packer has left. Runs on a thread of its own until the session is left or lost.
 */
final class Door implements Runnable {
    private static final Logger LOG = System.getLogger(Door.class.getName());
    private static final Duration LOOK = Duration.ofSeconds(5);

    private final WaitingRoom room;
    private final Outbox outbox;
    private final Delivery delivery;
    private final Judge judge;
    private final Leaving leaving;
    private final Duration idleRelease;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Set<String> known = new HashSet<>();
    private HandoverFile said = HandoverFile.NOTHING;
    private volatile List<Waiter> waiters = List.of();
    private volatile Optional<Departure> departure = Optional.empty();
    private boolean opened;
    private boolean gone;

    /** @param idleRelease after how long without an operation the session is released; zero is never */
    Door(WaitingRoom room, Outbox outbox, Delivery delivery, Judge judge, Leaving leaving, Duration idleRelease) {
        this.room = room;
        this.outbox = outbox;
        this.delivery = delivery;
        this.judge = judge;
        this.leaving = leaving;
        this.idleRelease = idleRelease;
    }

    @Override
    public void run() {
        try {
            while (!outbox.closed()) {
                look();
                outbox.pause(LOOK);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Looks now. */
    void look() {
        try {
            seen();
        } catch (StorageException e) {
            LOG.log(Level.DEBUG, "who waits is not known while the share does not answer", e);
            if (e instanceof Refused refused && refused.missing()) gone();
        }
        whenIdle();
    }

    /** The folder was there, and is not: whether the session is ours is asked now, once. */
    private synchronized void gone() {
        if (!gone) delivery.check();
        gone = true;
    }

    private synchronized void seen() throws StorageException {
        WaitingRoom.Look look = room.look();
        gone = false;
        if (!opened && look.names().contains(HandoverFile.NAME)) room.remove(HandoverFile.NAME); // of the holder before
        for (String dead : look.dead()) room.remove(dead);
        if (known.addAll(look.names()) && opened) delivery.check();
        opened = true;
        List<Waiter> now = new WaitingRoom.Look(look.names(), look.queue(), look.dead(), said).waiters();
        if (now.equals(waiters)) return;
        waiters = now;
        changed();
    }

    private void whenIdle() {
        Duration idle = judge.idle();
        if (idleRelease.isZero() || idle.compareTo(idleRelease) < 0 || outbox.closed()) return;
        try {
            if (release(new Departure.Idle(idle), Map.of("idle_ms", idle.toMillis()), LOOK))
                LOG.log(Level.INFO, "released after {0} s without an operation", Long.toString(idle.toSeconds()));
        } catch (NotSaved notYet) {
            LOG.log(Level.DEBUG, "idle, and kept until the share has everything", notYet);
        }
    }

    /** Why is known before the session takes no more operations: who is refused one is told at once. */
    private boolean release(Departure how, Map<String, Object> ext, Duration patience) throws NotSaved {
        departure = Optional.of(how);
        changed();
        boolean released = false;
        try {
            released = leaving.release(ext, patience);
            return released;
        } finally {
            if (!released && judge.control().isEmpty()) departure = Optional.empty();
            changed();
        }
    }

    List<Waiter> waiters() {
        return waiters;
    }

    Optional<Departure> departure() {
        return departure;
    }

    AutoCloseable listen(Runnable changed) {
        listeners.add(changed);
        return () -> listeners.remove(changed);
    }

    boolean handOver(UUID to, Duration patience) throws NotSaved {
        Optional<Waiter> waiter =
                waiters.stream().filter(one -> one.id().equals(to)).findFirst();
        if (waiter.isEmpty()) return false;
        favour(Optional.of(to));
        boolean released = false;
        try {
            released = release(new Departure.HandedOver(waiter.get()), ext(waiter.get()), patience);
            return released;
        } finally {
            if (!released) favour(Optional.empty());
        }
    }

    private static Map<String, Object> ext(Waiter to) {
        return Map.of("to", Map.of("worker", to.worker().id().value(), "pc", to.pc()));
    }

    /** Without it the first in line gets the session, which is no reason to keep it. */
    private synchronized void favour(Optional<UUID> waiter) {
        said = said.favour(waiter);
        try {
            room.say(said);
        } catch (StorageException e) {
            LOG.log(Level.WARNING, "in whose favour a session is released could not be said", e);
        }
    }

    synchronized void decline(UUID waiter, String word) throws StorageException {
        HandoverFile words = said.decline(waiter, word);
        room.say(words);
        said = words;
        seen();
    }

    private void changed() {
        listeners.forEach(Runnable::run);
    }
}
