package org.packbench.sessions;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.packbench.core.SessionId;
import org.packbench.core.WorkerName;
import org.packbench.core.journal.Header.Holder;
import org.packbench.core.journal.Header.Occasion;
import org.packbench.core.journal.JournalException;
import org.packbench.core.lease.Leases;
import org.packbench.core.lease.Observation;
import org.packbench.core.lease.Station;
import org.packbench.core.session.Sessions.Opening;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.StorageException;

/** Takes sessions, and knows which ones this process has open. Thread-safe. */
final class Entrance {
    private static final Logger LOG = System.getLogger(Entrance.class.getName());

    /** A taker that keeps being beaten meets stations that take and release: after so many it says who has it. */
    private static final int ATTEMPTS = 20;

    private static final Duration LOOK_AGAIN = Duration.ofMillis(500);

    private final Storage storage;
    private final Leases leases;
    private final Station station;
    private final Layout layout;
    private final Opener opener;
    private final Pace pace;
    private final Set<PackingSession> open = ConcurrentHashMap.newKeySet();
    private final Set<SessionId> opening = ConcurrentHashMap.newKeySet();

    Entrance(Storage storage, Leases leases, Station station, Layout layout, Opener opener, Pace pace) {
        this.storage = storage;
        this.leases = leases;
        this.station = station;
        this.layout = layout;
        this.opener = opener;
        this.pace = pace;
    }

    /**
     * How somebody wants to enter.
     *
     * @param stale whether a silent holder's session may be taken
     * @param reason for which it may be taken from somebody at work; empty when it may not
     * @param waited how long they stood in line; empty for who did not, and gives way to those who do
     */
    record Entry(boolean stale, String reason, Optional<Duration> waited) {
        static Entry plainly(boolean stale) {
            return new Entry(stale, "", Optional.empty());
        }

        static Entry by(String reason) {
            return new Entry(true, reason, Optional.empty());
        }

        static Entry after(Duration waited) {
            return new Entry(false, "", Optional.of(waited));
        }

        Occasion occasion(Observation seen) {
            Duration time = waited.orElse(Duration.ZERO);
            return switch (seen.state()) {
                case AVAILABLE, HERE, OWN_CRASHED, ENDED -> new Occasion(Occasion.Way.OPENED, "", time);
                case STALE -> new Occasion(Occasion.Way.TAKEN_OVER, reason, time);
                case ACTIVE -> new Occasion(Occasion.Way.FORCED, reason, time);
            };
        }
    }

    /** The session, if this process has it open. */
    Optional<PackingSession> open(SessionId session) {
        return open.stream().filter(one -> one.id().equals(session)).findFirst();
    }

    /** Who packs here; empty when nobody does, or more than one. */
    Optional<WorkerName> signedIn() {
        List<WorkerName> workers = open.stream()
                .filter(session -> session.saving().lost().isEmpty())
                .map(PackingSession::worker)
                .filter(worker -> worker.id().known() || !worker.name().isBlank())
                .distinct()
                .toList();
        return workers.size() == 1 ? Optional.of(workers.getFirst()) : Optional.empty();
    }

    void closeAll(Duration patience) {
        for (PackingSession session : open) session.close(patience);
    }

    Opening enter(SessionId session, WorkerName worker, Entry how) throws StorageException, JournalException {
        // one that was put away is read, and not packed any more
        if (Layout.isArchived(session) || !layout.exists(session)) return new Opening.Missing(session);
        storage.ensureFolder(session.folder());
        // two windows of this process must not take a session from each other
        if (!opening.add(session)) return new Opening.HeldByAnother(leases.observe(session));
        try {
            return claim(session, worker, how);
        } finally {
            opening.remove(session);
        }
    }

    private Opening claim(SessionId session, WorkerName worker, Entry how) throws StorageException, JournalException {
        Observation seen = leases.observe(session);
        if (how.waited().isEmpty()) seen = giveWay(seen);
        KeptEnd.require(storage, seen);
        for (int attempt = 1; attempt <= ATTEMPTS && free(seen, how); attempt++) {
            FrozenList frozen = opener.frozen(session);
            SessionOrigin origin = opener.origin(session, frozen);
            switch (leases.claim(session, seen.highest(), station.holder(worker), origin, how.occasion(seen))) {
                case Leases.Claim.Won won -> {
                    tellOfTakeOver(seen, worker, how);
                    PackingSession opened = opener.open(won.lease(), frozen, origin, seen, open::remove);
                    open.add(opened);
                    opened.begin();
                    return new Opening.Opened(opened);
                }
                case Leases.Claim.Beaten beaten -> seen = beaten.now();
            }
        }
        return seen.state() == Observation.State.STALE ? new Opening.Stale(seen) : new Opening.HeldByAnother(seen);
    }

    /** Those who stand in line for a free session have some seconds to take it. */
    private Observation giveWay(Observation first) throws StorageException, JournalException {
        WaitingRoom room = new WaitingRoom(storage, station, first.session());
        Observation seen = first;
        long begun = pace.nanos();
        while (seen.state() == Observation.State.AVAILABLE
                && seen.highest() > 0
                && pace.since(begun).compareTo(Place.GIVE_WAY) < 0
                && room.look().queue().stream().anyMatch(file -> !room.mine(file))) {
            if (!pace.pause(LOOK_AGAIN)) break;
            seen = leases.observe(first.session());
        }
        return seen;
    }

    private boolean free(Observation seen, Entry how) {
        return switch (seen.state()) {
            case AVAILABLE, OWN_CRASHED, ENDED -> true;
            case HERE -> open(seen.session()).isEmpty();
            case STALE -> how.stale();
            case ACTIVE -> !how.reason().isEmpty();
        };
    }

    /** A person decided it, so it is told at every level that tells what is out of the ordinary. */
    private void tellOfTakeOver(Observation from, WorkerName worker, Entry how) {
        switch (from.state()) {
            case STALE -> tellOfSilence(from, worker);
            case ACTIVE -> tellOfForce(from, worker, how);
            case AVAILABLE, HERE, OWN_CRASHED, ENDED -> {}
        }
    }

    private void tellOfSilence(Observation stale, WorkerName worker) {
        LOG.log(
                Level.WARNING,
                "Stale lock force-released: {0}, client {1}, by worker {2}, PC {3}; held by {4}, silent for {5} s",
                stale.session(),
                Layout.clientOf(stale.session()),
                worker,
                station.pc(),
                stale.holder().map(Entrance::told).orElse("nobody known"),
                Long.toString(stale.silence().toSeconds()));
    }

    private void tellOfForce(Observation from, WorkerName worker, Entry how) {
        LOG.log(
                Level.WARNING,
                "Active session taken over: {0}, client {1}, by worker {2}, PC {3}; held by {4}; reason: {5}",
                from.session(),
                Layout.clientOf(from.session()),
                worker,
                station.pc(),
                from.holder().map(Entrance::told).orElse("nobody known"),
                how.reason());
    }

    private static String told(Holder holder) {
        return holder.worker() + ", PC " + holder.pc();
    }
}
