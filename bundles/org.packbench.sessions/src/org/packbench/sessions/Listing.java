package org.packbench.sessions;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.packbench.core.OrderNumber;
import org.packbench.core.SessionId;
import org.packbench.core.WorkerName;
import org.packbench.core.journal.Fold;
import org.packbench.core.journal.Header.Holder;
import org.packbench.core.journal.JournalException;
import org.packbench.core.lease.Leases;
import org.packbench.core.lease.Observation;
import org.packbench.core.packing.PackingState;
import org.packbench.core.session.Sessions.Listed;
import org.packbench.core.session.Sessions.State;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.StorageException;
import org.packbench.core.storage.StorageException.Refused;
import org.packbench.documents.PackingLists;
import org.packbench.model.PackingList;

/** Sessions as a list shows them; progress is read from the journal, so it is seen while packing goes on. */
final class Listing {
    private static final Logger LOG = System.getLogger(Listing.class.getName());

    private final Storage storage;
    private final Leases leases;
    private final OlderSessions older;

    Listing(Storage storage, Leases leases, OlderSessions older) {
        this.storage = storage;
        this.leases = leases;
        this.older = older;
    }

    /** One session; what cannot be read of it is said in its row. */
    Listed of(Layout.Found found) throws StorageException {
        return row(found).listed();
    }

    /** One session and its orders. */
    Row row(Layout.Found found) throws StorageException {
        try {
            Observation seen = observe(found.id());
            Optional<FrozenList> frozen = FrozenList.read(storage, found.id());
            if (frozen.isEmpty()) return older.row(found, seen);
            KeptEnd.require(storage, seen);
            SessionOrigin origin = new SessionOrigin(storage, found.id(), frozen.get());
            Fold fold = leases.read(found.id(), origin.looking());
            return Row.of(listed(found, seen, frozen.get(), fold), frozen.get().list(), fold);
        } catch (JournalException e) {
            LOG.log(Level.WARNING, "session that cannot be read", e);
            return older.told(found, e.file() + ", " + e.place());
        } catch (Refused refused) {
            LOG.log(Level.WARNING, "session that cannot be read", refused);
            return new Row(damaged(found, String.valueOf(refused.getMessage())));
        }
    }

    /** A packing list that nobody has opened has no work folder yet. */
    Observation observe(SessionId id) throws StorageException, JournalException {
        if (Layout.shopify(id) && storage.find(id.folder()).isEmpty())
            return new Observation(
                    id,
                    Observation.State.AVAILABLE,
                    0,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Duration.ZERO);
        return leases.observe(id);
    }

    static Listed listed(Layout.Found found, Observation seen, FrozenList frozen, Fold fold) {
        PackingState state = fold.packing();
        boolean begun = state.packedUnits() > 0
                || !state.completed().isEmpty()
                || !state.skipped().isEmpty();
        Observation.State standing = standing(seen, fold);
        Optional<Holder> holder = standing == Observation.State.AVAILABLE ? Optional.empty() : seen.holder();
        Optional<WorkerName> holding = holder.map(Holder::worker);
        boolean ended = standing == Observation.State.ENDED; // whoever finished or reviewed it did not pack it
        // somebody else may have taken the place of who opened it
        boolean packed = state.clockEpoch() == seen.highest();
        Optional<WorkerName> worker =
                ended || packed ? fold.lastWorker().or(() -> holding) : holding.or(fold::lastWorker);
        Optional<Instant> started = seen.highest() > 0 ? Optional.of(fold.startedAt()) : Optional.empty();
        return new Listed(
                found.id(),
                found.client(),
                frozen.name(found.id()),
                found.archived() ? State.ARCHIVED : shown(standing, begun),
                holder,
                worker,
                state.plan().orders().size(),
                state.completed().size(),
                state.skipped().size(),
                state.plan().totalUnits(),
                state.packedUnits(),
                state.open().map(OrderNumber::value),
                started,
                standing == seen.state() ? seen.lastHeartbeat() : Optional.empty(),
                Optional.of(seen),
                Optional.empty());
    }

    /**
     * A claim of which nothing is written yet keeps others from the session, and says nothing of it: until its header is there,
     * the session is as it was left.
     */
    private static Observation.State standing(Observation seen, Fold fold) {
        boolean byJournal = seen.state() == Observation.State.ACTIVE
                && seen.holder()
                        .filter(holder -> !holder.station().equals(Holder.OTHER_TOOL))
                        .isPresent();
        if (!byJournal) return seen.state();
        return switch (fold.status()) {
            case RELEASED -> Observation.State.AVAILABLE;
            case ENDED -> Observation.State.ENDED;
            case NEW, OPEN -> seen.state();
        };
    }

    static State shown(Observation.State standing, boolean begun) {
        return switch (standing) {
            case AVAILABLE -> begun ? State.PAUSED : State.AVAILABLE;
            case OWN_CRASHED -> State.STALE;
            case HERE -> State.HERE;
            case ACTIVE -> State.ACTIVE;
            case STALE -> State.STALE;
            case ENDED -> State.COMPLETED;
        };
    }

    static Listed damaged(Layout.Found found, String problem) {
        return new Listed(
                found.id(),
                found.client(),
                found.id().folder().name(),
                State.DAMAGED,
                Optional.empty(),
                Optional.empty(),
                0,
                0,
                0,
                0,
                0,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(problem));
    }

    /** Those that are not finished and pack the same orders. */
    List<Listed> ofSameList(List<Listed> sessions, PackingList list) throws StorageException {
        String hash = PackingLists.contentHash(list);
        List<Listed> same = new ArrayList<>();
        for (Listed session : sessions) {
            if (session.state() == State.COMPLETED || session.state() == State.DAMAGED) continue;
            if (hashOf(session).equals(Optional.of(hash))) same.add(session);
        }
        return same;
    }

    private Optional<String> hashOf(Listed session) throws StorageException {
        try {
            return FrozenList.read(storage, session.id()).map(frozen -> PackingLists.contentHash(frozen.list()));
        } catch (JournalException e) {
            LOG.log(Level.WARNING, "packing list that cannot be read", e);
            return Optional.empty();
        }
    }
}
