package org.packbench.sessions;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.packbench.core.SessionId;
import org.packbench.core.importer.Importer;
import org.packbench.core.journal.Header.Holder;
import org.packbench.core.journal.JournalException;
import org.packbench.core.lease.Leases;
import org.packbench.core.lease.Observation;
import org.packbench.core.lease.Station;
import org.packbench.core.profile.Profiles;
import org.packbench.core.session.Sessions.Listed;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.Storage.Entry;
import org.packbench.core.storage.StorageException;
import org.packbench.core.storage.StorageException.Refused;
import org.packbench.documents.IndexLine;
import org.packbench.documents.IndexLine.Counts;
import org.packbench.documents.IndexLine.Event;
import org.packbench.documents.IndexLine.Journal;
import org.packbench.documents.IndexLine.Standing;
import org.packbench.documents.JournalName;
import org.packbench.documents.PackingLists;

/** Looks into the folders of sessions, one by one, for an index that does not know them. Changes nothing. Thread-safe. */
public final class Survey {
    private static final Logger LOG = System.getLogger(Survey.class.getName());

    private final Storage storage;
    private final Station station;
    private final Layout layout;
    private final Listing listing;
    private final LateScans late;
    private final Leases leases;
    private final Whereabouts whereabouts;

    public Survey(Storage storage, Leases leases, Profiles profiles, Station station, Collection<Importer> importers) {
        this.storage = storage;
        this.station = station;
        this.layout = new Layout(storage);
        OtherTools otherTools = new OtherTools(storage, profiles, List.copyOf(importers));
        this.listing = new Listing(storage, leases, new OlderSessions(storage, otherTools));
        this.late = new LateScans(storage, leases);
        this.leases = leases;
        this.whereabouts = new Whereabouts(storage);
    }

    /** A client's folder of sessions. */
    public record Shelf(SharePath path, String client) {}

    /** A folder on a shelf: of one session, or of several lists. {@code modified} is by the store's clock. */
    public record Folder(SharePath path, String client, Instant modified) {}

    /** Those of all clients, of both flows, archived ones included. */
    public List<Shelf> shelves() throws StorageException {
        List<Shelf> shelves = new ArrayList<>();
        for (SharePath below : List.of(SharePath.ROOT, Layout.ARCHIVE))
            layout.shelves(below).forEach(shelf -> shelves.add(new Shelf(shelf.path(), shelf.client())));
        return shelves;
    }

    /** One listing. */
    public List<Folder> on(Shelf shelf) throws StorageException {
        return layout.on(new Layout.Shelf(shelf.path(), shelf.client())).stream()
                .map(entry -> new Folder(shelf.path().child(entry.name()), shelf.client(), entry.modified()))
                .toList();
    }

    /** The sessions in a folder; several listings. */
    public List<SessionId> in(Folder folder) throws StorageException {
        return layout.in(folder.path(), folder.client()).stream()
                .map(Layout.Found::id)
                .toList();
    }

    /** Whether a session lies in another one's folder, whose own time tells nothing of it. */
    public static boolean nested(SessionId session) {
        return Layout.shopify(session);
    }

    /** Whether there is such a session, asked now. */
    public boolean exists(SessionId session) throws StorageException {
        return layout.exists(session);
    }

    /** The names in a session's folder, sorted; none where nobody has opened a list yet. */
    public List<Entry> listing(SessionId session) throws StorageException {
        try {
            return storage.list(session.folder()).stream()
                    .sorted((one, other) -> one.name().compareTo(other.name()))
                    .toList();
        } catch (Refused refused) {
            if (refused.missing()) return List.of();
            throw refused;
        }
    }

    /** How far a session's journals reach, as its listing tells; the history's hash is not known from it. */
    public static Journal reach(List<Entry> listing) {
        long epoch = 0;
        long length = 0;
        for (Entry entry : listing) {
            long number = JournalName.epoch(entry.name()).orElse(0);
            if (number <= epoch) continue;
            epoch = number;
            length = entry.size();
        }
        return new Journal(epoch, length, "");
    }

    /**
     * What its files say now. What cannot be read is told as damaged. One that is held is told as of its holder's last sign of
     * life, before this very moment.
     *
     * @param listed of {@link #listing}, read before
     */
    public IndexLine look(SessionId session, List<Entry> listed) throws StorageException {
        Row row = listing.row(new Layout.Found(session, Layout.clientOf(session)));
        Listed seen = row.listed();
        Optional<Holder> holder = seen.holder();
        Standing standing = standing(seen);
        boolean held = standing == Standing.HELD;
        Duration untilSign = held ? untilLastSign(seen, listed) : Duration.ZERO;
        boolean begun = row.fold().filter(fold -> fold.seq() > 0).isPresent();
        return new IndexLine(
                Event.FOUND,
                session,
                standing,
                seen.client(),
                seen.list(),
                seen.worker(),
                pc(session, row),
                holder.filter(one -> held && one.station().equals(station.id()))
                        .map(one -> new IndexLine.Process(one.pid(), one.started())),
                Entries.couriers(row),
                IndexedSession.created(session).or(() -> row.list().flatMap(PackingLists::createdAt)),
                seen.started(),
                Entries.ended(row),
                Entries.worked(row).plus(untilSign),
                held && begun ? Optional.of(untilSign) : Optional.empty(),
                seen.openOrder(),
                counts(row, late(session, listed, row)),
                seen.problem(),
                reach(listed),
                held ? silence(seen).negated() : Duration.ZERO);
    }

    private Optional<String> pc(SessionId session, Row row) throws StorageException {
        try {
            return whereabouts.of(row, () -> leases.headers(session, 1));
        } catch (JournalException e) {
            LOG.log(Level.DEBUG, "a PC that the journals do not tell", e);
            return Optional.empty();
        }
    }

    private static Standing standing(Listed seen) {
        return switch (seen.state()) {
            case AVAILABLE, PAUSED -> Standing.FREE;
            case ACTIVE, HERE, STALE -> Standing.HELD;
            case COMPLETED -> Standing.COMPLETED;
            case ABANDONED -> Standing.ABANDONED;
            case ARCHIVED -> Standing.ARCHIVED;
            case DAMAGED -> Standing.DAMAGED;
        };
    }

    private static Counts counts(Row row, int late) {
        Listed seen = row.listed();
        return new Counts(seen.orders(), seen.completed(), seen.skipped(), seen.units(), seen.packedUnits(), late);
    }

    /** A session of one epoch in whose folder nobody set anything aside has none. */
    private int late(SessionId session, List<Entry> listed, Row row) throws StorageException {
        boolean none = reach(listed).epoch() < 2
                && listed.stream().noneMatch(entry -> entry.name().startsWith("late."));
        if (none || row.fold().isEmpty()) return 0;
        try {
            return late.of(session, row.fold().get()).size();
        } catch (JournalException e) {
            LOG.log(Level.DEBUG, "late scans that cannot be counted", e);
            return 0;
        }
    }

    /** All of what follows a holder's last record counts up to its last sign of life, as in its own lines. */
    private Duration untilLastSign(Listed seen, List<Entry> listed) throws StorageException {
        long epoch = seen.observation().map(Observation::highest).orElse(0L);
        Optional<Entry> journal = listed.stream()
                .filter(entry -> epoch > 0 && JournalName.epoch(entry.name()).orElse(0) == epoch)
                .findFirst();
        if (journal.isEmpty()) return Duration.ZERO;
        return Entries.untilLastSign(Duration.between(journal.get().modified(), storage.now()), silence(seen));
    }

    private static Duration silence(Listed seen) {
        return seen.observation().map(Observation::silence).orElse(Duration.ZERO);
    }
}
