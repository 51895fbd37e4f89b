package org.packbench.sessions;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.packbench.core.WorkerName;
import org.packbench.core.journal.Fold;
import org.packbench.core.journal.Header.Holder;
import org.packbench.core.journal.JournalException;
import org.packbench.core.lease.Lease;
import org.packbench.core.lease.Observation;
import org.packbench.core.packing.PackingState;
import org.packbench.core.storage.StorageException;
import org.packbench.documents.IndexLine;
import org.packbench.documents.IndexLine.Event;
import org.packbench.documents.IndexLine.Journal;
import org.packbench.documents.IndexLine.Standing;
import org.packbench.sessions.SessionNews.Haste;

/**
 * Tells the index how an open session is. What it tells is taken from the fold on the delivery's thread, which owns it, and made
 * into a line on another, so that nothing here is waited for.
 */
final class Chronicle {
    private static final Logger LOG = System.getLogger(Chronicle.class.getName());

    /** Who was robbed sets its scans aside within that time; later ones are counted by whoever opens the session next. */
    private static final Duration ROBBED_ARE_HEARD = Duration.ofMinutes(10);

    private final SessionNews news;
    private final IndexedSession session;
    private final LateScans.Source late;
    private final Supplier<WorkerName> worker;
    private final Supplier<Duration> idle;
    private volatile int lateCount;

    /** @param late asked on another thread, and not with every line */
    Chronicle(
            SessionNews news,
            IndexedSession session,
            LateScans.Source late,
            Supplier<WorkerName> worker,
            Supplier<Duration> idle) {
        this.news = news;
        this.session = session;
        this.late = late;
        this.worker = worker;
        this.idle = idle;
    }

    /** What of a fold a line is made of; unlike the fold it does not change. */
    record Told(PackingState packing, Instant started, Optional<Instant> ended, Duration worked, long seq) {
        static Told of(Fold fold) {
            return new Told(fold.packing(), fold.startedAt(), fold.endedAt(), fold.worked(), fold.seq());
        }
    }

    void opened(Event how, Fold fold, Lease lease) {
        tell(how, Haste.NOW, fold, lease, true);
    }

    void progress(Fold fold, Lease lease) {
        tell(Event.PROGRESS, Haste.SOON, fold, lease, false);
    }

    /** Something of this session has just been seen to live. */
    void beat(Fold fold, Lease lease) {
        boolean counting = lease.epoch() > 1 && lease.elapsed().compareTo(ROBBED_ARE_HEARD) < 0;
        tell(Event.PROGRESS, Haste.NOW, fold, lease, counting);
    }

    private void tell(Event event, Haste haste, Fold fold, Lease lease, boolean counting) {
        Told told = Told.of(fold);
        Journal journal = Journal.of(lease.acknowledged());
        news.tell(session.id(), haste, () -> {
            if (counting) countLate();
            return Optional.of(session.line(event, Standing.HELD, told, holding(told, lease), journal));
        });
    }

    private IndexedSession.Holding holding(Told told, Lease lease) {
        Holder holder = lease.header().holder();
        boolean ours = told.packing().clockEpoch() == lease.epoch();
        Duration since = ours ? lease.elapsed().minus(told.packing().clockElapsed()) : lease.elapsed();
        return new IndexedSession.Holding(
                Optional.of(worker.get()),
                Optional.of(holder.pc()),
                Optional.of(new IndexLine.Process(holder.pid(), holder.started())),
                told.worked().plus(since),
                told.seq() > 0 ? Optional.of(idle.get()) : Optional.empty(),
                lateCount);
    }

    /** After its last record is on the share. */
    void left(Fold fold, Lease lease) {
        Told told = Told.of(fold);
        boolean ended = fold.status() == Fold.Status.ENDED;
        Journal journal = Journal.of(lease.acknowledged());
        news.tell(session.id(), Haste.NOW, () -> {
            countLate();
            return Optional.of(session.line(
                    ended ? Event.ENDED : Event.RELEASED,
                    ended ? Standing.COMPLETED : Standing.FREE,
                    told,
                    resting(lease, told.worked()),
                    journal));
        });
    }

    private IndexedSession.Holding resting(Lease lease, Duration worked) {
        return new IndexedSession.Holding(
                Optional.of(worker.get()),
                Optional.of(lease.header().holder().pc()),
                Optional.empty(),
                worked,
                Optional.empty(),
                lateCount);
    }

    /** Another has it, and tells of it from its own epoch on; if that is another tool, this is all that is told. */
    void lost(Fold fold, Lease lease, Observation taker) {
        Told told = Told.of(fold);
        Journal journal = Journal.of(lease.acknowledged());
        var holding = new IndexedSession.Holding(
                taker.holder().map(Holder::worker),
                taker.holder().map(Holder::pc),
                Optional.empty(),
                told.worked(),
                Optional.empty(),
                lateCount);
        news.tell(
                session.id(),
                Haste.NOW,
                () -> Optional.of(session.line(Event.LOST, Standing.HELD, told, holding, journal)));
    }

    private void countLate() {
        try {
            lateCount = late.now().size();
        } catch (StorageException | JournalException e) {
            LOG.log(Level.DEBUG, "late scans are counted another time", e);
        }
    }
}
