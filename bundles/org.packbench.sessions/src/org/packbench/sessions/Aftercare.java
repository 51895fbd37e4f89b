package org.packbench.sessions;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.packbench.core.SessionId;
import org.packbench.core.WorkerId;
import org.packbench.core.WorkerName;
import org.packbench.core.export.Exporter;
import org.packbench.core.journal.Fold;
import org.packbench.core.journal.JournalException;
import org.packbench.core.journal.JournalRecord;
import org.packbench.core.lease.Lease;
import org.packbench.core.lease.LeaseLost;
import org.packbench.core.lease.Leases;
import org.packbench.core.lease.Observation;
import org.packbench.core.lease.Station;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.StorageException;
import org.packbench.documents.JournalFormat;

/**
 * What may be done to sessions that nobody is packing, by the rules that packing itself keeps to: whoever changes one
 * takes its next epoch first (docs/share.md, rule 7). Thread-safe.
 */
public final class Aftercare {
    /** Stands in the journal where nobody is known to have worked. */
    private static final WorkerName NOBODY = new WorkerName(new WorkerId("-"), "");

    private final Storage storage;
    private final Leases leases;
    private final Station station;
    private final Layout layout;
    private final Reports reports;

    /** @param workbooks writes the reports of sessions whose end is finished; asked each time */
    public Aftercare(Storage storage, Leases leases, Station station, Supplier<Optional<Exporter>> workbooks) {
        this.storage = storage;
        this.leases = leases;
        this.station = station;
        this.layout = new Layout(storage);
        this.reports = new Reports(workbooks);
    }

    /** Every session that has a work folder. */
    public List<SessionId> sessions() throws StorageException {
        List<SessionId> sessions = new ArrayList<>();
        for (Layout.Found found : layout.all())
            // a list of the Shopify flow that nobody has opened has none
            if (!Layout.shopify(found.id()) || storage.find(found.id().folder()).isPresent()) sessions.add(found.id());
        return sessions;
    }

    /** Every session that was put away. */
    public List<SessionId> archived() throws StorageException {
        return layout.archived().stream().map(Layout.Found::id).toList();
    }

    /** What the session's journals add up to; empty when its list was never frozen. */
    public Optional<Fold> read(SessionId session) throws StorageException, JournalException {
        Optional<FrozenList> frozen = FrozenList.read(storage, session);
        return frozen.isEmpty() ? Optional.empty() : Optional.of(leases.read(session, looking(session, frozen.get())));
    }

    /** How many scans came too late for the session and are not settled yet. */
    public int late(SessionId session, Fold fold) throws StorageException, JournalException {
        return new LateScans(storage, leases).of(session, fold).size();
    }

    private Leases.Origin looking(SessionId session, FrozenList frozen) {
        return new SessionOrigin(storage, session, frozen).looking();
    }

    /** Whether what follows the end of a session is left to do, and its holder will not do it any more. */
    public boolean endUnfinished(Observation seen) throws StorageException, JournalException {
        return finisher().leftUndone(seen);
    }

    /** Does what follows the end of a session; what cannot be done is logged, and still left to do afterwards. */
    public void finishEnd(Observation seen) {
        finisher().finish(seen);
    }

    /** A new one each time: it remembers which sessions it saw finished. */
    private Finisher finisher() {
        return new Finisher(storage, leases, station, new Statistics(storage, layout), reports);
    }

    /** Counts the statistics anew, on the opening balance; damaged ones are kept beside. */
    public void recount() throws StorageException {
        new Statistics(storage, layout).recount(ZoneId.systemDefault());
    }

    /**
     * Takes a session that is free or ended, and leaves it as it was: the lock file of whoever had it before goes with the
     * lease.
     *
     * @return false when somebody else has it by now, or its list is another tool's
     * @throws StorageException when the outcome is not known: a claim that was spent falls stale by itself
     */
    public boolean takeAndLeave(Observation seen) throws StorageException, JournalException {
        Optional<FrozenList> frozen = FrozenList.read(storage, seen.session());
        if (frozen.isEmpty()) return false;
        SessionOrigin origin = new SessionOrigin(storage, seen.session(), frozen.get());
        WorkerName worker =
                leases.read(seen.session(), origin.looking()).lastWorker().orElse(NOBODY);
        if (!(leases.claim(seen.session(), seen.highest(), station.holder(worker), origin)
                instanceof Leases.Claim.Won won)) return false;
        return leave(won.lease(), worker);
    }

    /** An ended session stays ended without a word; a free one is free again once that is written. */
    private static boolean leave(Lease lease, WorkerName worker) throws StorageException, JournalException {
        try {
            Fold fold = lease.base();
            if (fold.status() == Fold.Status.ENDED) return true;
            JournalRecord released = Records.control(JournalRecord.Control.RELEASED, lease, fold, worker);
            lease.append(List.of(JournalFormat.encode(released)));
            return true;
        } catch (LeaseLost lost) {
            return false;
        } finally {
            lease.close();
        }
    }
}
