package org.packbench.sessions;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.packbench.core.SessionId;
import org.packbench.core.WorkerName;
import org.packbench.core.journal.Fold;
import org.packbench.core.journal.Header;
import org.packbench.core.journal.JournalException;
import org.packbench.core.lease.Lease;
import org.packbench.core.lease.Leases;
import org.packbench.core.lease.Observation;
import org.packbench.core.lease.Station;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.StorageException;

/**
 * Does what follows a session's end where its holder died in between: summary, statistics, the Excel flow's info. It
 * takes the next epoch for it, so that nobody reopens the session meanwhile; the session stays ended (docs/share.md,
 * rule 7).
 */
final class Finisher {
    private static final Logger LOG = System.getLogger(Finisher.class.getName());

    /** Its own holder is at it for so long; finishing it twice does no harm. */
    private static final Duration AT_IT = Duration.ofMinutes(2);

    private final Storage storage;
    private final Leases leases;
    private final Station station;
    private final Statistics statistics;
    private final Reports reports;
    /** Sessions that were found finished, and at which epoch: a list that is refreshed need not read them again. */
    private final Map<SessionId, Long> finished = new ConcurrentHashMap<>();

    Finisher(Storage storage, Leases leases, Station station, Statistics statistics, Reports reports) {
        this.storage = storage;
        this.leases = leases;
        this.station = station;
        this.statistics = statistics;
        this.reports = reports;
    }

    /** Finishes an ended session, if that is left to do; what cannot be done now is done by who comes next. */
    void finish(Observation seen) {
        try {
            if (seen.state() != Observation.State.ENDED) return;
            if (finished.getOrDefault(seen.session(), 0L) == seen.highest()) return;
            Optional<FrozenList> frozen = FrozenList.read(storage, seen.session());
            if (frozen.isPresent()) finish(seen, frozen.get());
        } catch (StorageException | JournalException e) {
            LOG.log(Level.WARNING, "an ended session is not finished yet: " + seen.session(), e);
        }
    }

    /** Whether what follows the end of a session is left to do, and its holder will not do it any more. */
    boolean leftUndone(Observation seen) throws StorageException, JournalException {
        if (seen.state() != Observation.State.ENDED) return false;
        Optional<FrozenList> frozen = FrozenList.read(storage, seen.session());
        if (frozen.isEmpty()) return false;
        Fold fold = leases.read(seen.session(), new SessionOrigin(storage, seen.session(), frozen.get()).looking());
        return files(seen.session(), frozen.get()).unfinished(fold) && due(seen, fold);
    }

    private SessionFiles files(SessionId session, FrozenList frozen) {
        return new SessionFiles(storage, leases, session, frozen, statistics, reports);
    }

    private void finish(Observation seen, FrozenList frozen) throws StorageException, JournalException {
        SessionId id = seen.session();
        SessionOrigin origin = new SessionOrigin(storage, id, frozen);
        SessionFiles files = files(id, frozen);
        Fold fold = leases.read(id, origin.looking());
        if (!files.unfinished(fold)) finished.put(id, seen.highest());
        else if (due(seen, fold)) finish(seen, fold, origin, files);
    }

    private void finish(Observation seen, Fold fold, SessionOrigin origin, SessionFiles files)
            throws StorageException, JournalException {
        SessionId id = seen.session();
        WorkerName worker = fold.lastWorker().orElseThrow(); // who wrote that it is ended
        List<Header> headers = leases.headers(id, 1);
        if (leases.claim(id, seen.highest(), station.holder(worker), origin) instanceof Leases.Claim.Won won) {
            Lease lease = won.lease();
            try {
                if (lease.base().status() == Fold.Status.ENDED) files.ended(lease.base(), headers.getLast(), lease);
            } finally {
                lease.close();
            }
        }
    }

    /** A holder of this PC that is dead will not come back to it; another is given its time. */
    private boolean due(Observation seen, Fold fold) {
        boolean died = seen.holder()
                .filter(holder -> holder.station().equals(station.id()))
                .filter(holder -> !station.alive(holder.pid(), holder.started()))
                .isPresent();
        Instant ended = fold.endedAt().orElse(Instant.MAX);
        return died || ended.isBefore(Instant.now().minus(AT_IT));
    }
}
