package org.packbench.sessions;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.packbench.core.ClientId;
import org.packbench.core.SessionId;
import org.packbench.core.WorkerName;
import org.packbench.core.journal.Fold;
import org.packbench.core.journal.JournalRecord.Control;
import org.packbench.core.lease.Lease;
import org.packbench.core.lease.Observation;
import org.packbench.core.packing.Operation;
import org.packbench.core.packing.PackingState;
import org.packbench.core.packing.SkuCodes;
import org.packbench.core.session.OpenSession;
import org.packbench.core.storage.StorageException;
import org.packbench.model.PackingList;

/**
 * A session open at this station: a judge answers in memory, two threads carry its records to the spool and to the share.
 */
final class PackingSession implements OpenSession, Delivery.Reports {
    private static final Logger LOG = System.getLogger(PackingSession.class.getName());

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
    private final Judge judge;
    private final Delivery delivery;
    private final Spooling spooling;
    private final Errand spooler;
    private final Errand deliverer;
    private final SaveStatus status;

    private final Object leaving = new Object();
    private boolean left;

    PackingSession(Setting setting, Lease lease, SessionFiles files, Consumer<PackingSession> closed) {
        this.setting = setting;
        this.files = files;
        this.closed = closed;
        this.judge = new Judge(setting.fold(), setting.worker(), setting.codes(), lease, outbox);
        this.status = new SaveStatus(outbox, setting.fold().seq());
        this.delivery = new Delivery(lease, setting.fold().copy(), outbox, this, this::snapshotNowAndThen);
        this.spooling = new Spooling(outbox, setting.spool(), status);
        this.spooler = new Errand("spool " + setting.id(), spooling);
        this.deliverer = new Errand("delivery " + setting.id(), delivery);
    }

    void begin() {
        spooler.start();
        deliverer.start();
    }

    @Override
    public Answer perform(Operation operation) {
        return judge.perform(operation);
    }

    @Override
    public void acknowledged(Pending pending, Instant at) {
        status.acknowledged(pending.record().seq(), at);
        pending.acknowledged().complete(at);
    }

    @Override
    public void renewed(Lease lease, Instant at) {
        judge.renewed(lease);
        status.renewed(at);
    }

    @Override
    public void problem(Optional<String> problem) {
        status.problem(problem);
    }

    /** What waits is written to the spool and stays there; who waits for it to be saved waits no longer. */
    @Override
    public void lost(Observation taker) {
        judge.finish();
        status.lost(taker);
        outbox.close();
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
        return judge.state();
    }

    @Override
    public void use(SkuCodes newCodes) {
        judge.use(newCodes);
    }

    @Override
    public Saving saving() {
        return status.now();
    }

    @Override
    public AutoCloseable onSaving(Runnable changed) {
        return status.listen(changed);
    }

    @Override
    public List<String> end(Duration patience) throws NotSaved {
        synchronized (leaving) {
            if (left && ended()) return List.of();
            if (left || !settle(Control.ENDED, patience)) throw new NotSaved(saving());
            return leave();
        }
    }

    @Override
    public void close(Duration patience) {
        synchronized (leaving) {
            if (left) return;
            if (!settle(Control.RELEASED, patience))
                LOG.log(Level.WARNING, "left before everything was on the share: {0}", setting.id());
            leave();
        }
    }

    /**
     * Whatever the last record was, released or ended, what follows it is done once it is acknowledged; else the spool
     * stays for the next opening.
     */
    private List<String> leave() {
        left = true;
        boolean stopped = stop();
        boolean settled =
                judge.control().filter(record -> record.acknowledged().isDone()).isPresent();
        List<String> undone = List.of();
        if (settled) spooling.discard();
        else spooling.leave();
        if (settled && ended())
            undone = files.ended(delivery.fold(), delivery.lease().header(), delivery.lease());
        else if (settled) snapshot(() -> files.snapshot(delivery.fold(), delivery.lease()));
        if (stopped) delivery.lease().close();
        closed.accept(this);
        return undone;
    }

    private boolean ended() {
        return judge.control()
                .filter(record -> record.record().op().equals(Control.ENDED.word()))
                .isPresent();
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
            while (judge.control().isEmpty()) {
                if (saving().lost().isPresent() || !outbox.awaitEmpty(until(deadline))) return false;
                judge.finishWith(control);
            }
            Duration least = Duration.ofSeconds(1);
            Duration rest = until(deadline);
            return outbox.awaitEmpty(rest.compareTo(least) < 0 ? least : rest);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Duration until(long deadline) {
        return Duration.ofNanos(Math.max(0, deadline - System.nanoTime()));
    }

    /** Whether both threads have come to their ends, so that nobody else uses the lease. */
    private boolean stop() {
        judge.finish();
        outbox.close();
        spooler.awaitEnd();
        return deliverer.awaitEnd();
    }
}
