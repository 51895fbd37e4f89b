package org.packbench.sessions;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.packbench.core.ClientId;
import org.packbench.core.SessionId;
import org.packbench.core.WorkerName;
import org.packbench.core.journal.Fold;
import org.packbench.core.journal.Header;
import org.packbench.core.journal.JournalEnd;
import org.packbench.core.journal.JournalException;
import org.packbench.core.lease.Lease;
import org.packbench.core.lease.Leases;
import org.packbench.core.session.OpenSession.Ended;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.StorageException;
import org.packbench.core.storage.StorageException.Refused;
import org.packbench.documents.JournalChain;
import org.packbench.documents.JournalName;
import org.packbench.documents.PackingStateFile;
import org.packbench.documents.SessionInfoFile;
import org.packbench.documents.SessionSummary;

/**
 * The files beside the journal that other tools and people read: session_info.json, packing_state.json,
 * session_summary.json. They follow from the journal and decide nothing; each may be written again by anyone.
 */
final class SessionFiles {
    private static final Logger LOG = System.getLogger(SessionFiles.class.getName());
    private static final Duration SNAPSHOT_PAUSE = Duration.ofSeconds(5);

    private final Storage storage;
    private final Leases leases;
    private final SessionId session;
    private final FrozenList frozen;
    private final Statistics statistics;
    private final Reports reports;
    private int snapshotOrders = -1;
    private long snapshotNanos;

    SessionFiles(
            Storage storage,
            Leases leases,
            SessionId session,
            FrozenList frozen,
            Statistics statistics,
            Reports reports) {
        this.storage = storage;
        this.leases = leases;
        this.session = session;
        this.frozen = frozen;
        this.statistics = statistics;
        this.reports = reports;
    }

    /** After the claim is in force: the session is being packed. */
    void begun(Fold fold, Lease lease) throws StorageException {
        Header header = lease.header();
        if (Layout.shopify(session)) progress(SessionInfoFile.IN_PROGRESS, header);
        else info(fold, header);
        snapshot(fold, lease);
    }

    /** Its presence says that the session is not ended; one that is there stays as it is. */
    private void info(Fold fold, Header header) throws StorageException {
        SharePath info = session.folder().child(SessionInfoFile.NAME);
        if (storage.find(info).isPresent()) return;
        String source = Optional.ofNullable(frozen.list().getSourcePath()).orElse("");
        storage.replace(
                info,
                SessionInfoFile.excel(
                                client(),
                                source,
                                fold.startedAt(),
                                header.holder().pc(),
                                header.zone())
                        .write());
    }

    private ClientId client() {
        return new ClientId(Layout.clientOf(session));
    }

    /** The snapshot for other tools, when an order was closed since the last one or some time has passed. */
    void snapshotNowAndThen(Fold fold, Lease lease) throws StorageException {
        int orders =
                fold.packing().completed().size() + fold.packing().skipped().size();
        boolean due = System.nanoTime() - snapshotNanos > SNAPSHOT_PAUSE.toNanos();
        if (orders != snapshotOrders || due) snapshot(fold, lease);
    }

    void snapshot(Fold fold, Lease lease) throws StorageException {
        Header header = lease.header();
        var about = new PackingStateFile.About(
                session, client().value(), frozen.name(session), header.holder().pc(), header.zone(), Instant.now());
        var folded = new PackingStateFile.Snapshot(lease.epoch(), lease.acknowledgedLength());
        storage.replace(session.folder().child(PackingStateFile.NAME), PackingStateFile.write(fold, about, folded));
        snapshotOrders =
                fold.packing().completed().size() + fold.packing().skipped().size();
        snapshotNanos = System.nanoTime();
    }

    /**
     * Shows what a lost session has not saved to whoever has it now, who would otherwise see it only when this PC opens a
     * session again. It is a copy: what becomes of the spool is decided by its next opening, and an id that is settled by
     * then is done with.
     *
     * @param at where the session lies now: whoever has it may have put it away
     * @param mine the header of the epoch that was lost
     * @return whether it is there to be seen
     */
    boolean setAside(SessionId at, Header mine, List<Pending> left) {
        List<Pending> scans =
                left.stream().filter(pending -> pending.record().data()).toList();
        if (scans.isEmpty()) return true;
        try {
            LateScans.keep(storage, at, mine.holder().station(), scans);
            return true;
        } catch (StorageException e) {
            LOG.log(Level.WARNING, "scans that were not saved in time stay in this PC's spool alone: " + session, e);
            return false;
        }
    }

    /**
     * What follows the record that ended the session. All of it may be done again, by anyone; what fails now is said, and
     * keeps nothing else from being done.
     *
     * @param ender the header under which it was ended
     */
    Ended ended(Fold fold, Header ender, Lease lease) {
        List<String> undone = new ArrayList<>();
        attempt(undone, () -> summarise(fold, ender, lease));
        attempt(undone, () -> snapshot(fold, lease));
        attempt(undone, () -> statistics.count(session, ender.zone()));
        attempt(undone, () -> finishInfo(ender));
        AtomicReference<Optional<String>> report = new AtomicReference<>(Optional.empty());
        attempt(undone, () -> report.set(reports.write(storage, session)));
        return new Ended(undone, report.get());
    }

    /** Whether what follows the end was done: by the summary, which is written first, and the Excel flow's info, removed last. */
    boolean unfinished(Fold fold) throws StorageException {
        boolean infoLeft = !Layout.shopify(session)
                && ShareFiles.read(storage, session.folder().child(SessionInfoFile.NAME))
                        .map(SessionInfoFile::read)
                        .filter(info -> info.status().isEmpty())
                        .isPresent();
        return infoLeft || !summarised(fold);
    }

    /** An older summary may be of an end before the session was reopened. */
    private boolean summarised(Fold fold) throws StorageException {
        SharePath path = session.folder().child(SessionSummary.NAME);
        try {
            Optional<byte[]> bytes = ShareFiles.read(storage, path);
            if (bytes.isEmpty()) return false;
            Optional<Instant> at =
                    SessionSummary.read(bytes.get(), path.toString()).completedAt();
            return seconds(at).equals(seconds(fold.endedAt()));
        } catch (JournalException damaged) {
            LOG.log(Level.WARNING, "a summary that cannot be read is written again", damaged);
            return false;
        }
    }

    private static Optional<Long> seconds(Optional<Instant> at) {
        return at.map(Instant::getEpochSecond);
    }

    private void summarise(Fold fold, Header header, Lease lease) throws StorageException, JournalException {
        Header.Holder holder = header.holder();
        // of several workers the one who ended it; whoever finishes it for them, or reviews it, packed nothing
        WorkerName worker = fold.lastWorker().orElse(holder.worker());
        var about = new SessionSummary.About(
                session.value(),
                Layout.shopify(session) ? "shopify" : "excel",
                client().value(),
                frozen.name(session),
                Optional.of(worker.id().value()),
                Optional.of(worker.name()),
                holder.pc(),
                holder.user());
        storage.replace(
                session.folder().child(SessionSummary.NAME),
                told(SessionSummary.of(fold, about, Instant.now()), header.zone())
                        .write(header.zone(), journals(lease)));
    }

    /** As they stand, with what came behind the seals: late scans that nobody has settled must not be lost either. */
    private List<JournalEnd> journals(Lease lease) throws StorageException {
        List<JournalEnd> journals = new ArrayList<>();
        for (long epoch = 1; epoch < lease.epoch(); epoch++) {
            // one that somebody deleted is told by the headers, and must not keep a session from its summary
            Optional<byte[]> bytes = ShareFiles.read(storage, session.folder().child(JournalName.of(epoch)));
            if (bytes.isEmpty()) continue;
            int length = bytes.get().length;
            journals.add(new JournalEnd(epoch, length, JournalChain.hash(bytes.get(), length)));
        }
        journals.add(lease.acknowledged());
        return journals;
    }

    /** With what only the records tell; a lower epoch that is damaged since must not keep a session from its summary. */
    private SessionSummary told(SessionSummary summary, ZoneId zone) throws StorageException, JournalException {
        try {
            Leases.History history = leases.history(session, new SessionOrigin(storage, session, frozen).looking());
            List<Header> headers =
                    history.chapters().stream().map(Leases.Chapter::header).toList();
            return summary.with(SessionSummary.Handovers.of(headers))
                    .with(new JournalTally(history, frozen.list(), zone).count());
        } catch (JournalException e) {
            LOG.log(Level.WARNING, "a summary without what its journals tell for statistics", e);
            return summary.with(SessionSummary.Handovers.of(leases.headers(session, 1)));
        }
    }

    private void finishInfo(Header header) throws StorageException {
        if (Layout.shopify(session)) progress(SessionInfoFile.COMPLETED, header);
        else finishExcelInfo(session.folder().child(SessionInfoFile.NAME));
    }

    /** The info of a Shopify session that is packed as a whole is the Shopify tool's, which never removes it. */
    private void finishExcelInfo(SharePath info) throws StorageException {
        Optional<SessionInfoFile> read = ShareFiles.read(storage, info).map(SessionInfoFile::read);
        if (read.isEmpty()) return;
        if (read.get().sessionName().isPresent() || read.get().status().isPresent())
            storage.replace(
                    info, read.get().withStatus(SessionInfoFile.COMPLETED).write());
        else deleteIfThere(info);
    }

    private void progress(String status, Header header) throws StorageException {
        SharePath info = session.folder().parent().parent().child(SessionInfoFile.NAME);
        try (Storage.Guard guard = storage.guard(info, Duration.ofSeconds(5))) {
            Optional<byte[]> bytes = guard.read();
            if (bytes.isEmpty()) return;
            SessionInfoFile read = SessionInfoFile.read(bytes.get(), header.zone());
            if (read.readable())
                guard.replace(read.withProgress(session.folder().name(), status, Instant.now())
                        .write());
        }
    }

    private void deleteIfThere(SharePath path) throws StorageException {
        try {
            storage.delete(path);
        } catch (Refused refused) {
            if (!refused.missing()) throw refused;
        }
    }

    /** A step after the end. */
    private interface Step {
        void run() throws StorageException, JournalException;
    }

    private static void attempt(List<String> undone, Step step) {
        try {
            step.run();
        } catch (StorageException | JournalException e) {
            LOG.log(Level.WARNING, "not done after the end of a session; opening and ending it again does it", e);
            undone.add(String.valueOf(e.getMessage()));
        }
    }
}
