package org.packbench.sessions;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.packbench.core.ClientId;
import org.packbench.core.SessionId;
import org.packbench.core.WorkerName;
import org.packbench.core.journal.Fold;
import org.packbench.core.journal.JournalException;
import org.packbench.core.journal.JournalRecord;
import org.packbench.core.lease.Lease;
import org.packbench.core.lease.LeaseLost;
import org.packbench.core.lease.Leases;
import org.packbench.core.lease.Observation;
import org.packbench.core.lease.Station;
import org.packbench.core.packing.PackingPolicy;
import org.packbench.core.packing.PackingState;
import org.packbench.core.packing.SkuCodes;
import org.packbench.core.profile.ClientPacking;
import org.packbench.core.profile.ProfileException;
import org.packbench.core.profile.Profiles;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.StorageException;
import org.packbench.core.storage.StorageException.Reason;
import org.packbench.core.storage.StorageException.Refused;
import org.packbench.core.storage.StorageException.Unknown;
import org.packbench.documents.IndexLine;

/** What happens between a claim and the first scan: spools of dead processes are reconciled, the session's files are put right. */
final class Opener {
    private static final Logger LOG = System.getLogger(Opener.class.getName());

    private final Storage storage;
    private final Leases leases;
    private final Station station;
    private final Profiles profiles;
    private final Spools spools;
    private final SpoolAdoption adoption;
    private final LateScans late;
    private final Supplier<Duration> idleRelease;
    private final FolderNews news;
    private final Pace pace;
    private final OtherTools otherTools;
    private final Layout layout;
    private final Statistics statistics;
    private final Reports reports;

    /** @param idleRelease asked at each opening: after how long without an operation a session is released */
    Opener(
            Storage storage,
            Leases leases,
            Station station,
            Profiles profiles,
            OtherTools otherTools,
            Reports reports,
            Supplier<Duration> idleRelease,
            FolderNews news,
            Pace pace) {
        this.idleRelease = idleRelease;
        this.news = news;
        this.pace = pace;
        this.reports = reports;
        this.storage = storage;
        this.leases = leases;
        this.station = station;
        this.profiles = profiles;
        this.spools = new Spools(station.folders(), storage.root());
        this.late = new LateScans(storage, leases);
        this.adoption = new SpoolAdoption(storage, leases, station, spools);
        this.otherTools = otherTools;
        this.layout = new Layout(storage);
        this.statistics = new Statistics(storage, layout);
    }

    /** The session's frozen list; another tool's session gets one now. */
    FrozenList frozen(SessionId session) throws StorageException, JournalException {
        Optional<FrozenList> frozen = FrozenList.read(storage, session);
        if (frozen.isPresent()) return frozen.get();
        otherTools.freeze(session);
        return FrozenList.read(storage, session)
                .orElseThrow(() -> new Refused(session.folder().child(FrozenList.NAME), Reason.NAME_MISSING, null));
    }

    SessionOrigin origin(SessionId session, FrozenList frozen) {
        return new SessionOrigin(storage, session, frozen);
    }

    /** Makes the open session out of a lease; whatever fails releases the lease again. */
    PackingSession open(
            Lease lease, FrozenList frozen, SessionOrigin origin, Observation seen, Consumer<PackingSession> closed)
            throws StorageException, JournalException {
        Fold fold = lease.base();
        boolean opened = false;
        try {
            SessionId id = lease.session();
            ClientId client = new ClientId(Layout.clientOf(id));
            WorkerName worker = lease.header().holder().worker();
            List<String> notices = new ArrayList<>(origin.setAside());
            notices.addAll(adoption.adopt(lease, fold));
            boolean ended = fold.status() == Fold.Status.ENDED;
            if (ended) reopen(lease, fold, worker);
            SessionFiles files = files(id, frozen);
            files.begun(fold, lease);
            boolean resumed = seen.highest() > 0 || !fold.packing().equals(PackingState.start(frozen.plan()));
            PackingSession session = new PackingSession(
                    new Setting(
                            id,
                            client,
                            frozen.list(),
                            worker,
                            resumed,
                            notices,
                            fold,
                            codes(client, notices),
                            policy(client),
                            spools.create(id),
                            new WaitingRoom(storage, station, id),
                            () -> late(id, frozen),
                            station.pc(),
                            idleRelease.get(),
                            news.news(),
                            news,
                            IndexedSession.of(id, frozen),
                            ended ? IndexLine.Event.REOPENED : IndexLine.Event.OPENED,
                            pace),
                    lease,
                    files,
                    closed);
            opened = true;
            return session;
        } catch (IOException e) {
            throw new Unknown(lease.session().folder(), "this PC's spool cannot be used (" + e.getMessage() + ")", e);
        } catch (LeaseLost lost) {
            throw new Unknown(lease.session().folder(), "taken by another while it was being opened", lost);
        } finally {
            if (!opened) giveBack(lease, fold);
        }
    }

    /** A failed open leaves nothing held: whoever comes next need not wait for a silence. */
    static void giveBack(Lease lease, Fold fold) {
        try {
            if (fold.status() != Fold.Status.ENDED) {
                WorkerName worker = lease.header().holder().worker();
                Pending released = new Pending(Records.control(JournalRecord.Control.RELEASED, lease, fold, worker));
                lease.append(List.of(released.line()));
            }
        } catch (StorageException | JournalException | LeaseLost e) {
            LOG.log(Level.WARNING, "a session that could not be opened is free again after its silence", e);
        } finally {
            lease.close();
        }
    }

    SpoolAdoption adoption() {
        return adoption;
    }

    LateScans late() {
        return late;
    }

    SessionFiles files(SessionId session, FrozenList frozen) {
        return new SessionFiles(storage, leases, session, frozen, statistics, reports);
    }

    /** One that was taken from here may have been put away since. */
    private List<LateScans.Late> late(SessionId session, FrozenList frozen) throws StorageException, JournalException {
        SessionId at = layout.now(session);
        return late.of(at, leases.read(at, origin(at, frozen).looking()));
    }

    private SkuCodes codes(ClientId client, List<String> notices) throws StorageException {
        try {
            return profiles.skuCodes(client);
        } catch (ProfileException e) {
            LOG.log(Level.WARNING, "no SKU mapping for client " + client + ": codes are taken as SKUs", e);
            notices.add(String.valueOf(e.getMessage()));
            return SkuCodes.NONE;
        }
    }

    /** Asked at each opening. A client that cannot be read has its mapping's notice already. */
    private PackingPolicy policy(ClientId client) throws StorageException {
        try {
            return profiles.client(client)
                    .map(ClientPacking::of)
                    .orElse(ClientPacking.DEFAULT)
                    .policy();
        } catch (ProfileException e) {
            LOG.log(Level.WARNING, "no settings of client " + client + ": orders are opened by their barcodes only", e);
            return PackingPolicy.DEFAULT;
        }
    }

    private void reopen(Lease lease, Fold fold, WorkerName worker)
            throws StorageException, JournalException, LeaseLost {
        Pending reopened = new Pending(Records.control(JournalRecord.Control.REOPENED, lease, fold, worker));
        lease.append(List.of(reopened.line()));
        fold.add(reopened.record(), reopened.hash());
    }
}
