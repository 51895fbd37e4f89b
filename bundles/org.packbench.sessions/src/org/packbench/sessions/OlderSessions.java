package org.packbench.sessions;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.Optional;
import org.packbench.core.OrderNumber;
import org.packbench.core.SessionId;
import org.packbench.core.WorkerName;
import org.packbench.core.journal.Fold;
import org.packbench.core.journal.Header.Holder;
import org.packbench.core.journal.JournalException;
import org.packbench.core.lease.Observation;
import org.packbench.core.packing.PackingPlan;
import org.packbench.core.packing.PackingState;
import org.packbench.core.session.Sessions.Listed;
import org.packbench.core.session.Sessions.State;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.StorageException;
import org.packbench.documents.SessionInfoFile;
import org.packbench.documents.SessionSummary;

/**
 * Sessions that only other tools have packed so far, read from their files. In the Excel flow an info file means that the
 * session is not ended; in the Shopify flow the info says so itself.
 */
final class OlderSessions {
    private static final Logger LOG = System.getLogger(OlderSessions.class.getName());

    private final Storage storage;
    private final OtherTools otherTools;

    OlderSessions(Storage storage, OtherTools otherTools) {
        this.storage = storage;
        this.otherTools = otherTools;
    }

    Row row(Layout.Found found, Observation seen) throws StorageException, JournalException {
        SessionId id = found.id();
        SharePath folder = id.folder();
        Optional<SessionSummary> summary = summary(folder);
        SharePath infoFolder = Layout.shopify(id) ? folder.parent().parent() : folder;
        Optional<SessionInfoFile> info =
                ShareFiles.read(storage, infoFolder.child(SessionInfoFile.NAME)).map(SessionInfoFile::read);
        State state = state(id, seen, info, summary);
        if (state == State.AVAILABLE || summary.isEmpty()) {
            Optional<Row> progress = inProgress(found, seen, state, info);
            if (progress.isPresent()) return progress.get();
        }
        return summary.map(s -> Row.of(ended(found, Optional.of(seen), state, s, Optional.empty()), s))
                .orElseGet(() -> new Row(Listing.damaged(found, folder + ": no packing list and no summary")));
    }

    /** One whose journals cannot be read: what its summary says of it, and what is wrong. */
    Row told(Layout.Found found, String problem) throws StorageException {
        try {
            Optional<SessionSummary> summary = summary(found.id().folder());
            if (summary.isPresent())
                return Row.of(
                        ended(found, Optional.empty(), State.DAMAGED, summary.get(), Optional.of(problem)),
                        summary.get());
        } catch (JournalException e) {
            LOG.log(Level.DEBUG, "no summary of a damaged session", e);
        }
        return new Row(Listing.damaged(found, problem));
    }

    private Optional<SessionSummary> summary(SharePath folder) throws StorageException, JournalException {
        for (String place : new String[] {"", "output", "barcodes"}) {
            SharePath path = (place.isEmpty() ? folder : folder.child(place)).child(SessionSummary.NAME);
            Optional<byte[]> bytes = ShareFiles.read(storage, path);
            if (bytes.isPresent()) return Optional.of(SessionSummary.read(bytes.get(), path.toString()));
        }
        return Optional.empty();
    }

    private static State state(
            SessionId id, Observation seen, Optional<SessionInfoFile> info, Optional<SessionSummary> summary) {
        if (Layout.isArchived(id)) return State.ARCHIVED;
        if (seen.state() != Observation.State.AVAILABLE) return Listing.shown(seen.state(), true);
        String word = info.flatMap(i -> Layout.shopify(id)
                                && i.packingProgress().containsKey(id.folder().name())
                        ? Optional.of(
                                i.packingProgress().get(id.folder().name()).status())
                        : i.status())
                .orElse("");
        return switch (word) {
            case "completed" -> State.COMPLETED;
            case "abandoned" -> State.ABANDONED;
            case "archived" -> State.ARCHIVED;
            default -> {
                boolean done = Layout.shopify(id) ? summary.isPresent() : info.isEmpty();
                yield done ? State.COMPLETED : State.AVAILABLE;
            }
        };
    }

    /** The list and how far it is; empty when the list is not to be found, which only matters once it is opened. */
    private Optional<Row> inProgress(Layout.Found found, Observation seen, State state, Optional<SessionInfoFile> info)
            throws StorageException {
        try {
            OtherTools.Source source = otherTools.source(found.id());
            FrozenList list = new FrozenList(source.list(), PackingPlan.of(source.list()), "");
            Fold fold = new SessionOrigin(storage, found.id(), list).looking().begin();
            PackingState packing = fold.packing();
            boolean begun = packing.packedUnits() > 0 || !packing.completed().isEmpty();
            Optional<Instant> started = info.flatMap(SessionInfoFile::startedAt);
            Listed listed = new Listed(
                    found.id(),
                    found.client(),
                    list.name(found.id()),
                    state == State.AVAILABLE && begun ? State.PAUSED : state,
                    seen.holder(),
                    seen.holder().map(Holder::worker),
                    packing.plan().orders().size(),
                    packing.completed().size(),
                    packing.skipped().size(),
                    packing.plan().totalUnits(),
                    packing.packedUnits(),
                    packing.open().map(OrderNumber::value),
                    started,
                    seen.lastHeartbeat(),
                    Optional.of(seen),
                    Optional.empty());
            return Optional.of(Row.of(listed, source.list(), fold));
        } catch (JournalException | IllegalArgumentException e) {
            LOG.log(Level.DEBUG, "no packing list of an older session", e);
            return state == State.COMPLETED
                    ? Optional.empty()
                    : Optional.of(new Row(Listing.damaged(found, String.valueOf(e.getMessage()))));
        }
    }

    private static Listed ended(
            Layout.Found found, Optional<Observation> seen, State state, SessionSummary s, Optional<String> problem) {
        Optional<WorkerName> worker =
                WorkerName.of(s.about().workerId(), s.about().workerName());
        return new Listed(
                found.id(),
                found.client(),
                s.about().listName(),
                state,
                seen.flatMap(Observation::holder),
                worker,
                s.counts().totalOrders(),
                s.counts().completedOrders(),
                s.counts().skippedOrders(),
                s.counts().totalItems(),
                s.counts().packedItems(),
                Optional.empty(),
                s.startedAt(),
                s.completedAt(),
                seen,
                problem);
    }
}
