package org.packbench.sessions;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.packbench.core.ClientId;
import org.packbench.core.SessionId;
import org.packbench.core.WorkerName;
import org.packbench.core.journal.Fold;
import org.packbench.core.journal.JournalRecord;
import org.packbench.core.journal.JournalRecord.Control;
import org.packbench.core.lease.Lease;
import org.packbench.core.lease.Observation;
import org.packbench.core.packing.Decision;
import org.packbench.core.packing.Effect;
import org.packbench.core.packing.Operation;
import org.packbench.core.packing.Outcome;
import org.packbench.core.packing.PackingRules;
import org.packbench.core.packing.PackingState;
import org.packbench.core.packing.SkuCodes;
import org.packbench.core.session.OpenSession;
import org.packbench.core.storage.StorageException;
import org.packbench.model.PackingList;

/**
 * A session open at this station. Judging happens under one lock and in memory only; two threads carry the records to
 * the spool and to the share.
 */
final class PackingSession implements OpenSession, Delivery.Reports {
    private static final Logger LOG = System.getLogger(PackingSession.class.getName());

    private static final Duration STOPPING = Duration.ofSeconds(10);

    /** What a session is opened with. */
    record Setting(
            SessionId id,
            ClientId client,
            PackingList list,
            WorkerName worker,
            boolean resumed,
            List<String> notices,
            Fold fold,
            SkuCodes codes,
            Spool spool) {}

    private final Setting setting;
    private final SessionFiles files;
    private final Consumer<PackingSession> closed;
    private final Outbox outbox = new Outbox();
    private final Delivery delivery;
    private final Thread spooler;
    private final Thread deliverer;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    private final Object judging = new Object();
    private PackingState state;
    private SkuCodes codes;
    private long seq;
    private String hash;
    private Lease clock;
    private boolean finished;
    private Optional<Pending> last = Optional.empty();

    private volatile Saving saving;

    PackingSession(Setting setting, Lease lease, SessionFiles files, Consumer<PackingSession> closed) {
        this.setting = setting;
        this.files = files;
        this.closed = closed;
        this.state = setting.fold().packing();
        this.codes = setting.codes();
        this.seq = setting.fold().seq();
        this.hash = setting.fold().hash();
        this.clock = lease;
        this.saving = new Saving(
                0,
                seq,
                Optional.empty(),
                Optional.of(Instant.now()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        this.delivery = new Delivery(lease, setting.fold().copy(), outbox, this, this::snapshotNowAndThen);
        this.spooler = daemon("spool " + setting.id(), this::spoolAll);
        this.deliverer = daemon("delivery " + setting.id(), delivery);
    }

    void begin() {
        spooler.start();
        deliverer.start();
    }

    private static Thread daemon(String name, Runnable work) {
        return Thread.ofPlatform().daemon().name("packbench " + name).unstarted(work);
    }

    @Override
    public Answer perform(Operation operation) {
        synchronized (judging) {
            if (finished) throw new IllegalStateException("the session is closed");
            Decision decision = PackingRules.decide(state, codes, operation);
            if (decision.outcome() instanceof Outcome.Ignored || decision.outcome() instanceof Outcome.NoActiveOrder)
                return new Answer(decision.outcome(), state, seq, CompletableFuture.completedFuture(Instant.now()));
            Pending pending = new Pending(record(
                    operation.word(),
                    operation.argument(),
                    decision.outcome().wireName(),
                    decision.effects(),
                    seq + 1));
            state = state.apply(decision.effects(), pending.record().moment());
            seq = pending.record().seq();
            hash = pending.hash();
            outbox.add(pending);
            return new Answer(decision.outcome(), state, seq, pending.acknowledged());
        }
    }

    private JournalRecord record(String op, String raw, String outcome, List<Effect> effects, long number) {
        return new JournalRecord(
                number,
                UUID.randomUUID(),
                Records.moment(clock),
                setting.worker(),
                op,
                raw,
                outcome,
                effects,
                Map.of(),
                hash);
    }

    private void spoolAll() {
        try {
            while (true) {
                List<Pending> fresh = outbox.awaitFresh();
                if (fresh.isEmpty()) return;
                spool(fresh);
                outbox.spooled(fresh.size());
                changed();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** A spool that cannot be written is said on the screen; the records still go to the share, which is the safer half. */
    private void spool(List<Pending> fresh) {
        try {
            if (outbox.waiting() == fresh.size()) setting.spool().clear();
            setting.spool().append(fresh);
            update(s -> withSpoolProblem(s, Optional.empty()));
        } catch (IOException e) {
            LOG.log(Level.ERROR, "this PC's spool cannot be written", e);
            update(s -> withSpoolProblem(s, Optional.of(String.valueOf(e.getMessage()))));
        }
    }

    @Override
    public void acknowledged(Pending pending, Instant at) {
        long through = pending.record().seq();
        update(s -> new Saving(
                outbox.waiting(),
                Math.max(s.savedThrough(), through),
                Optional.of(at),
                s.renewedAt(),
                Optional.empty(),
                s.spoolProblem(),
                s.lost()));
        pending.acknowledged().complete(at);
    }

    @Override
    public void renewed(Lease lease, Instant at) {
        synchronized (judging) {
            clock = lease;
        }
        update(s -> new Saving(
                outbox.waiting(),
                s.savedThrough(),
                s.savedAt(),
                Optional.of(at),
                s.problem(),
                s.spoolProblem(),
                s.lost()));
    }

    @Override
    public void problem(Optional<String> problem) {
        update(s -> new Saving(
                outbox.waiting(), s.savedThrough(), s.savedAt(), s.renewedAt(), problem, s.spoolProblem(), s.lost()));
    }

    @Override
    public void lost(Observation taker) {
        synchronized (judging) {
            finished = true;
        }
        update(s -> new Saving(
                outbox.waiting(),
                s.savedThrough(),
                s.savedAt(),
                s.renewedAt(),
                Optional.empty(),
                s.spoolProblem(),
                Optional.of(taker)));
    }

    private static Saving withSpoolProblem(Saving s, Optional<String> problem) {
        return new Saving(s.waiting(), s.savedThrough(), s.savedAt(), s.renewedAt(), s.problem(), problem, s.lost());
    }

    private void update(UnaryOperator<Saving> change) {
        synchronized (listeners) {
            saving = change.apply(saving);
        }
        changed();
    }

    private void changed() {
        listeners.forEach(Runnable::run);
    }

    @Override
    public SessionId id() {
        return setting.id();
    }

    @Override
    public ClientId client() {
        return setting.client();
    }

    @Override
    public PackingList list() {
        return EcoreUtil.copy(setting.list());
    }

    @Override
    public WorkerName worker() {
        return setting.worker();
    }

    @Override
    public boolean resumed() {
        return setting.resumed();
    }

    @Override
    public Instant startedAt() {
        return setting.fold().startedAt();
    }

    @Override
    public List<String> notices() {
        return setting.notices();
    }

    @Override
    public PackingState state() {
        synchronized (judging) {
            return state;
        }
    }

    @Override
    public void use(SkuCodes newCodes) {
        synchronized (judging) {
            codes = newCodes;
        }
    }

    @Override
    public Saving saving() {
        Saving s = saving;
        return new Saving(
                outbox.waiting(),
                s.savedThrough(),
                s.savedAt(),
                s.renewedAt(),
                s.problem(),
                s.spoolProblem(),
                s.lost());
    }

    @Override
    public AutoCloseable onSaving(Runnable changed) {
        listeners.add(changed);
        return () -> listeners.remove(changed);
    }

    @Override
    public List<String> end(Duration patience) throws NotSaved {
        if (!settle(Control.ENDED, patience)) throw new NotSaved(saving());
        stop();
        discardSpool();
        List<String> undone = files.ended(delivery.fold(), delivery.lease());
        delivery.lease().close();
        return undone;
    }

    @Override
    public void close(Duration patience) {
        boolean released = settle(Control.RELEASED, patience);
        stop();
        if (released) {
            discardSpool();
            snapshot(() -> files.snapshot(delivery.fold(), delivery.lease()));
        } else {
            leaveSpool();
        }
        delivery.lease().close();
    }

    /** A way to write the snapshot. */
    private interface Snapshot {
        void write() throws StorageException;
    }

    private void snapshotNowAndThen(Delivery delivered) {
        snapshot(() -> files.snapshotNowAndThen(delivered.fold(), delivered.lease()));
    }

    /** When the snapshot cannot be written the packer is told, until it can; the journal has the work all the same. */
    private void snapshot(Snapshot snapshot) {
        try {
            snapshot.write();
        } catch (StorageException e) {
            LOG.log(Level.WARNING, "packing_state.json was not written", e);
            problem(Optional.of("packing_state.json: " + e.getMessage()));
        }
    }

    /**
     * Brings everything and then a control record to the share. Until that record is made, packing goes on when the share
     * does not answer in time; from then on the session takes no more operations, and a second call waits on.
     */
    private boolean settle(Control control, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        try {
            if (saving.lost().isPresent()) return false;
            if (last.isEmpty() && !outbox.awaitEmpty(patience)) return false;
            synchronized (judging) {
                if (last.isEmpty()) {
                    if (finished || outbox.waiting() > 0) return false;
                    finished = true;
                    last = Optional.of(new Pending(record(control.word(), "", "", List.of(), seq)));
                    outbox.addSpooled(last.get());
                }
            }
            Duration left = Duration.ofNanos(
                    Math.max(deadline - System.nanoTime(), Duration.ofSeconds(1).toNanos()));
            return outbox.awaitEmpty(left) && last.get().acknowledged().isDone();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void stop() {
        synchronized (judging) {
            finished = true;
        }
        outbox.close();
        closed.accept(this);
        try {
            spooler.join(STOPPING);
            if (!deliverer.join(STOPPING)) deliverer.interrupt();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void discardSpool() {
        try {
            setting.spool().delete();
        } catch (IOException e) {
            LOG.log(
                    Level.WARNING,
                    "a spool whose records are all on the share stays behind; the next opening drops it",
                    e);
        }
    }

    private void leaveSpool() {
        try {
            setting.spool().close();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the spool could not be closed; its records are flushed", e);
        }
    }
}
