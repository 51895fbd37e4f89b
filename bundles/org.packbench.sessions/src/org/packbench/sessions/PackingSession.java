package org.packbench.sessions;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.packbench.core.ClientId;
import org.packbench.core.SessionId;
import org.packbench.core.WorkerName;
import org.packbench.core.journal.JournalException;
import org.packbench.core.lease.Lease;
import org.packbench.core.lease.Observation;
import org.packbench.core.packing.Operation;
import org.packbench.core.packing.PackingState;
import org.packbench.core.packing.SkuCodes;
import org.packbench.core.session.LateScan;
import org.packbench.core.session.OpenSession;
import org.packbench.core.session.Verdict;
import org.packbench.core.session.Waiting;
import org.packbench.core.storage.StorageException;
import org.packbench.documents.IndexLine;
import org.packbench.model.PackingList;

/**
 * A session open at this station: a judge answers in memory, two threads carry its records to the spool and to the share.
 */
final class PackingSession implements OpenSession, Delivery.Reports {
    private static final Logger LOG = System.getLogger(PackingSession.class.getName());

    private final Setting setting;
    private final SessionFiles files;
    private final Outbox outbox = new Outbox();
    private final Judge judge;
    private final Delivery delivery;
    private final Spooling spooling;
    private final Errand spooler;
    private final Errand deliverer;
    private final Errand doorman;
    private final SaveStatus status;
    private final Reviewing reviewing;
    private final Leaving leaving;
    private final Door door;
    private final Chronicle chronicle;

    PackingSession(Setting setting, Lease lease, SessionFiles files, Consumer<PackingSession> closed) {
        this.setting = setting;
        this.files = files;
        this.judge = new Judge(
                setting.fold(), setting.worker(), setting.codes(), setting.policy(), lease, outbox, setting.pace());
        this.chronicle = new Chronicle(setting.news(), setting.indexed(), setting.late(), judge::worker, judge::idle);
        this.status = new SaveStatus(outbox, setting.fold().seq());
        this.reviewing = new Reviewing(setting, judge, outbox, status);
        this.delivery = new Delivery(lease, setting.fold().copy(), outbox, this, this::snapshotNowAndThen);
        this.spooling = new Spooling(outbox, setting.spool(), status);
        this.spooler = new Errand("spool " + setting.id(), spooling);
        this.deliverer = new Errand("delivery " + setting.id(), delivery);
        this.leaving = new Leaving(new Leaving.Parts(
                setting.id(),
                judge,
                outbox,
                delivery,
                spooling,
                status,
                files,
                List.of(spooler, deliverer),
                () -> snapshot(() -> files.snapshot(delivery.fold(), delivery.lease())),
                () -> chronicle.left(delivery.fold(), delivery.lease()),
                () -> closed.accept(this)));
        this.door = new Door(setting.room(), outbox, delivery, judge, leaving, setting.idleRelease());
        this.doorman = new Errand("door " + setting.id(), door);
    }

    void begin() {
        chronicle.opened(setting.opening(), delivery.fold(), delivery.lease());
        spooler.start();
        deliverer.start();
        doorman.start();
    }

    @Override
    public Answer perform(Operation operation, String reason) {
        return judge.perform(operation, reason);
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
        chronicle.beat(delivery.fold(), lease);
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
        boolean putAway = !taker.session().equals(id());
        if (!putAway) chronicle.lost(delivery.fold(), delivery.lease(), taker);
        try {
            if (files.setAside(taker.session(), delivery.lease().header(), outbox.left())) reviewing.countOnlyLate();
        } finally {
            reviewing.keptAside();
        }
        // a line of where it was would bring it back there; where it is now, its late scans are more
        if (putAway) setting.folders().tell(taker.session(), IndexLine.Event.FOUND);
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
        return judge.worker();
    }

    @Override
    public void worker(WorkerName next) {
        judge.worker(next);
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
    public int units(String code) {
        return judge.units(code);
    }

    @Override
    public Saving saving() {
        return status.now();
    }

    @Override
    public void tryNow() {
        delivery.tryNow();
    }

    @Override
    public Optional<Instant> nextTry() {
        return delivery.nextTry();
    }

    @Override
    public AutoCloseable onSaving(Runnable changed) {
        return status.listen(changed);
    }

    @Override
    public Ended end(Duration patience) throws NotSaved {
        Ended ended = leaving.end(patience);
        awaitDoorman();
        return ended;
    }

    @Override
    public void close(Duration patience) {
        leaving.close(patience);
        awaitDoorman();
    }

    /** When the share has just answered it lets the doorman go as well; else nobody waits for him. */
    private void awaitDoorman() {
        if (judge.control().filter(last -> last.acknowledged().isDone()).isPresent()) doorman.awaitEnd();
    }

    Door door() {
        return door;
    }

    @Override
    public List<Waiting.Waiter> waiting() {
        return door.waiters();
    }

    @Override
    public AutoCloseable onWaiting(Runnable changed) {
        return door.listen(changed);
    }

    @Override
    public boolean handOver(UUID waiter, Duration patience) throws NotSaved {
        boolean released = door.handOver(waiter, patience);
        if (released) awaitDoorman();
        return released;
    }

    @Override
    public void decline(UUID waiter, String word) throws StorageException {
        door.decline(waiter, word);
    }

    @Override
    public Optional<Departure> departure() {
        return door.departure();
    }

    @Override
    public List<LateScan> late() throws StorageException, JournalException {
        return reviewing.late().stream().map(LateScans.Late::shown).toList();
    }

    @Override
    public List<Verdict.Reviewed> review(Verdict verdict, List<UUID> scans) throws StorageException, JournalException {
        return reviewing.review(judge.worker(), verdict, scans);
    }

    /** What others at this PC want of the late scans, in their own name. */
    Reviewing reviewing() {
        return reviewing;
    }

    /** A way to write the snapshot. */
    private interface Snapshot {
        void write() throws StorageException;
    }

    private void snapshotNowAndThen(Delivery delivered) {
        chronicle.progress(delivered.fold(), delivered.lease());
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
}
