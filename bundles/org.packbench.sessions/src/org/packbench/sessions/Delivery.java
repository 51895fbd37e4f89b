package org.packbench.sessions;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import org.packbench.core.journal.Fold;
import org.packbench.core.journal.JournalException;
import org.packbench.core.lease.Lease;
import org.packbench.core.lease.LeaseLost;
import org.packbench.core.lease.Observation;
import org.packbench.core.storage.StorageException;

/**
 * Brings an open session's records to the share, in order, and keeps the lease alive; runs on a thread of its own until it is
 * stopped or the lease is lost. After a fault it takes the next epoch, acknowledges what the fold shows as merged, and
 * goes on with the rest (docs/share.md, rules 3 and 5, and the spool).
 */
final class Delivery implements Runnable {
    private static final Logger LOG = System.getLogger(Delivery.class.getName());
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    /** What the delivery tells the session; called on the delivery's thread. */
    interface Reports {
        void acknowledged(Pending pending, Instant at);

        void renewed(Lease lease, Instant at);

        /** Empty once the share answers again. */
        void problem(Optional<String> problem);

        void lost(Observation taker);
    }

    private final Outbox outbox;
    private final Reports reports;
    private final Consumer<Delivery> snapshot;
    private Lease lease;
    private Fold fold;
    private boolean broken;
    private volatile long nextBeat;
    private volatile Optional<Instant> nextTry = Optional.empty();
    private Duration pause = Duration.ZERO;

    Delivery(Lease lease, Fold fold, Outbox outbox, Reports reports, Consumer<Delivery> snapshot) {
        this.lease = lease;
        this.fold = fold;
        this.outbox = outbox;
        this.reports = reports;
        this.snapshot = snapshot;
        this.nextBeat = System.nanoTime() + Observation.HEARTBEAT.toNanos();
    }

    /** The lease in use; on the delivery's thread, or after its end. */
    Lease lease() {
        return lease;
    }

    /** The state that the share has; on the delivery's thread, or after its end. */
    Fold fold() {
        return fold;
    }

    /** Somebody may have come: the lease is checked now, not only with the next heartbeat. Any thread. */
    void check() {
        nextBeat = System.nanoTime();
        outbox.wake();
    }

    /** The next attempt is made now. Any thread. */
    void tryNow() {
        if (nextTry.isPresent()) outbox.wake();
    }

    /** When the next attempt is made, while the share does not answer. */
    Optional<Instant> nextTry() {
        return nextTry;
    }

    @Override
    public void run() {
        try {
            while (!outbox.closed()) {
                try {
                    step();
                } catch (StorageException | JournalException fault) {
                    broken = true;
                    reports.problem(Optional.of(String.valueOf(fault.getMessage())));
                    backOff(fault);
                }
            }
        } catch (LeaseLost lost) {
            LOG.log(Level.WARNING, "session taken over: {0}", lost.getMessage());
            reports.lost(lost.taker());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException bug) {
            reports.problem(Optional.of(bug.toString())); // or the packer would go on without knowing
            throw bug;
        }
    }

    private void step() throws StorageException, JournalException, LeaseLost, InterruptedException {
        if (broken) takeNextEpoch();
        List<Pending> batch = outbox.awaitAny(Duration.ofNanos(Math.max(0, nextBeat - System.nanoTime())));
        if (!batch.isEmpty()) deliver(batch);
        if (System.nanoTime() >= nextBeat) beat();
    }

    private void takeNextEpoch() throws StorageException, JournalException, LeaseLost {
        lease = lease.reclaim();
        fold = lease.base();
        broken = false;
        pause = Duration.ZERO;
        for (Pending pending : outbox.left()) {
            if (!fold.merged().contains(pending.record().id())) break;
            acknowledge(pending);
        }
        reports.problem(Optional.empty());
        reports.renewed(lease, Instant.now());
    }

    private void deliver(List<Pending> batch) throws StorageException, JournalException, LeaseLost {
        lease.append(batch.stream().map(Pending::line).toList());
        for (Pending pending : batch) {
            fold.add(pending.record(), pending.hash());
            acknowledge(pending);
        }
        snapshot.accept(this);
    }

    private void acknowledge(Pending pending) {
        outbox.delivered();
        reports.acknowledged(pending, Instant.now());
    }

    private void beat() throws StorageException, JournalException, LeaseLost {
        nextBeat = System.nanoTime() + Observation.HEARTBEAT.toNanos();
        lease.heartbeat();
        reports.renewed(lease, Instant.now());
    }

    /** 1, 2, 4 … 30 s, with jitter, so that stations do not come back in step. */
    private void backOff(Exception fault) throws InterruptedException {
        pause = pause.isZero() ? Duration.ofSeconds(1) : pause.multipliedBy(2);
        if (pause.compareTo(LONGEST_PAUSE) > 0) pause = LONGEST_PAUSE;
        LOG.log(Level.WARNING, "the share does not answer, next attempt in " + pause.toSeconds() + " s", fault);
        Duration wait = pause.plusMillis(ThreadLocalRandom.current().nextLong(500));
        nextTry = Optional.of(Instant.now().plus(wait));
        outbox.pauseOrWake(wait);
        nextTry = Optional.empty();
    }
}
