package org.packbench.sessions;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.packbench.core.SessionId;
import org.packbench.core.WorkerName;
import org.packbench.core.journal.Fold;
import org.packbench.core.journal.Header;
import org.packbench.core.journal.JournalException;
import org.packbench.core.journal.JournalRecord.Control;
import org.packbench.core.lease.Lease;
import org.packbench.core.lease.LeaseLost;
import org.packbench.core.lease.Leases;
import org.packbench.core.lease.Observation;
import org.packbench.core.lease.Station;
import org.packbench.core.session.Verdict;
import org.packbench.core.session.Verdict.Result;
import org.packbench.core.session.Verdict.Review;
import org.packbench.core.session.Verdict.Reviewed;
import org.packbench.core.storage.StorageException;
import org.packbench.core.storage.StorageException.Unknown;

/**
 * Settles late scans of sessions that nobody has open: takes the next epoch, writes the decisions and the release as one,
 * and puts right what other tools read. An ended session stays ended.
 */
final class Reviewer {
    private static final Logger LOG = System.getLogger(Reviewer.class.getName());

    private final Leases leases;
    private final Station station;
    private final Opener opener;

    Reviewer(Leases leases, Station station, Opener opener) {
        this.leases = leases;
        this.station = station;
        this.opener = opener;
    }

    /** What is asked for. */
    record Task(SessionId session, WorkerName reviewer, Verdict verdict, List<UUID> scans) {}

    Review review(Task task) throws StorageException, JournalException {
        Observation seen = leases.observe(task.session());
        return switch (seen.state()) {
            case ACTIVE -> new Review.HeldByAnother(seen);
            case STALE -> new Review.Stale(seen);
            case AVAILABLE, HERE, OWN_CRASHED, ENDED -> claim(task, seen);
        };
    }

    private Review claim(Task task, Observation seen) throws StorageException, JournalException {
        FrozenList frozen = opener.frozen(task.session());
        SessionOrigin origin = opener.origin(task.session(), frozen);
        List<Header> before = leases.headers(task.session(), 1);
        return switch (leases.claim(task.session(), seen.highest(), station.holder(task.reviewer()), origin)) {
            case Leases.Claim.Won won -> new Review.Done(decide(task, won.lease(), frozen, before));
            case Leases.Claim.Beaten beaten -> new Review.HeldByAnother(beaten.now());
        };
    }

    private List<Reviewed> decide(Task task, Lease lease, FrozenList frozen, List<Header> before)
            throws StorageException, JournalException {
        Fold fold = lease.base();
        boolean done = false;
        try {
            opener.adoption().adopt(lease, fold);
            List<Settling> words = new ArrayList<>();
            List<Pending> records = new ArrayList<>();
            Map<UUID, Result> results = settle(task, lease, fold, words, records);
            boolean ended = fold.status() == Fold.Status.ENDED;
            if (!ended) records.add(released(lease, fold, task.reviewer()));
            if (!records.isEmpty())
                lease.append(records.stream().map(Pending::line).toList());
            done = true;
            words.forEach(word -> word.log(task.session(), task.reviewer(), station.pc()));
            if (!words.isEmpty()) tidy(opener.files(task.session(), frozen), fold, lease, before);
            return task.scans().stream()
                    .map(id -> new Reviewed(id, results.getOrDefault(id, Result.NOT_LATE)))
                    .toList();
        } catch (LeaseLost lost) {
            throw new Unknown(task.session().folder(), "taken by another while it was being reviewed", lost);
        } catch (IOException e) {
            throw new Unknown(task.session().folder(), "this PC's spool cannot be used (" + e.getMessage() + ")", e);
        } finally {
            if (done) lease.close();
            else Opener.giveBack(lease, fold);
        }
    }

    /** In the order the scans were made, since each may stand on the one before. */
    private Map<UUID, Result> settle(Task task, Lease lease, Fold fold, List<Settling> words, List<Pending> records)
            throws StorageException, JournalException {
        Set<UUID> asked = new HashSet<>(task.scans());
        Map<UUID, Result> results = new HashMap<>();
        for (LateScans.Late scan : opener.late().of(task.session(), fold)) {
            UUID id = scan.record().id();
            if (!asked.contains(id)) continue;
            var word = Settling.of(fold.packing(), scan.record(), task.verdict());
            results.put(id, word.map(Settling::result).orElse(Result.NO_LONGER_FITS));
            word.ifPresent(settling -> {
                Pending record = new Pending(Records.settling(settling, lease, fold, task.reviewer()));
                fold.add(record.record(), record.hash());
                words.add(settling);
                records.add(record);
            });
        }
        return results;
    }

    /** In the name of who packed last: the reviewer did not. */
    private static Pending released(Lease lease, Fold fold, WorkerName reviewer) {
        WorkerName last = fold.lastWorker().orElse(reviewer);
        Pending released = new Pending(Records.control(Control.RELEASED, lease, fold, last));
        fold.add(released.record(), released.hash());
        return released;
    }

    /** The journal has the decisions; a file for other tools that cannot be written now is written by who comes next. */
    private static void tidy(SessionFiles files, Fold fold, Lease lease, List<Header> before) {
        if (fold.status() == Fold.Status.ENDED) {
            files.ended(fold, ender(fold, before), lease);
            return;
        }
        try {
            files.snapshot(fold, lease);
        } catch (StorageException e) {
            LOG.log(Level.WARNING, "packing_state.json was not written", e);
        }
    }

    private static Header ender(Fold fold, List<Header> before) {
        return before.reversed().stream()
                .filter(header ->
                        fold.lastWorker().equals(Optional.of(header.holder().worker())))
                .findFirst()
                .orElse(before.getLast());
    }
}
