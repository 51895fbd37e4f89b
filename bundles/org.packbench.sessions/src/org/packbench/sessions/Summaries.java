package org.packbench.sessions;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.packbench.core.SessionId;
import org.packbench.core.journal.JournalException;
import org.packbench.core.lease.Leases;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.Storage.Entry;
import org.packbench.core.storage.StorageException;
import org.packbench.core.storage.StorageException.Refused;
import org.packbench.documents.PackingLists;
import org.packbench.documents.SessionSummary;

/** Where the summaries of a share lie, and what they tell with the files beside them. Thread-safe; every call blocks. */
public final class Summaries {
    private static final Logger LOG = System.getLogger(Summaries.class.getName());

    /** Older tools put the summary into one of these. */
    private static final List<String> OLDER_PLACES = List.of("output", "barcodes");

    private final Storage storage;
    private final Leases leases;
    private final Layout layout;

    public Summaries(Storage storage, Leases leases) {
        this.storage = storage;
        this.leases = leases;
        this.layout = new Layout(storage);
    }

    /** Every session on the share that has, or may have, a summary; those that were put away too. */
    public List<SessionId> sessions() throws StorageException {
        List<SessionId> sessions = new ArrayList<>();
        layout.all().forEach(found -> sessions.add(found.id()));
        layout.archived().forEach(found -> sessions.add(found.id()));
        return sessions;
    }

    /** What a session counts under, wherever it is moved to: each one counts once. */
    public static String key(SessionId session) {
        return Layout.original(session).value();
    }

    /** The client that a session's folder belongs to. */
    public static String client(SessionId session) {
        return Layout.clientOf(session);
    }

    /**
     * A summary's file.
     *
     * @param stamp another one when the file was replaced
     */
    public record Located(SharePath file, String stamp) {
        static Located of(SharePath file, Entry entry) {
            return new Located(
                    file, file + " " + entry.size() + " " + entry.modified().toEpochMilli());
        }
    }

    /** One listing, where the summary lies in the work folder; empty for a session that was never finished. */
    public Optional<Located> find(SessionId session) throws StorageException {
        return find(storage, session);
    }

    static Optional<Located> find(Storage storage, SessionId session) throws StorageException {
        List<Entry> entries = listing(storage, session.folder());
        Optional<Located> own = find(session.folder(), entries);
        if (own.isPresent()) return own;
        for (String place : OLDER_PLACES) {
            if (entries.stream()
                    .noneMatch(entry -> entry.folder() && entry.name().equalsIgnoreCase(place))) continue;
            SharePath folder = session.folder().child(place);
            Optional<Located> older = find(folder, listing(storage, folder));
            if (older.isPresent()) return older;
        }
        return Optional.empty();
    }

    private static Optional<Located> find(SharePath folder, List<Entry> entries) {
        return entries.stream()
                .filter(entry -> !entry.folder() && entry.name().equalsIgnoreCase(SessionSummary.NAME))
                .findFirst()
                .map(entry -> Located.of(folder.child(entry.name()), entry));
    }

    private static List<Entry> listing(Storage storage, SharePath folder) throws StorageException {
        try {
            return storage.list(folder);
        } catch (Refused refused) {
            if (refused.missing()) return List.of();
            throw refused;
        }
    }

    /**
     * What a summary tells.
     *
     * @param couriers of the orders of its session's list, by order number; none where there is no list any more
     */
    public record Told(SessionSummary summary, Map<String, String> couriers) {
        public Told {
            couriers = Map.copyOf(couriers);
        }
    }

    /**
     * Reads a summary; of one that has not what its journals tell for statistics, that is counted now, if there are any.
     *
     * @throws JournalException when the summary itself is damaged
     */
    public Told read(SessionId session, Located located) throws StorageException, JournalException {
        SessionSummary summary =
                SessionSummary.read(storage.read(located.file()), located.file().toString());
        if (summary.work().isPresent()) return new Told(summary, Map.of());
        try {
            return withJournals(session, summary);
        } catch (JournalException e) {
            LOG.log(Level.WARNING, "a summary is counted without the files beside it, of which one is damaged", e);
            return new Told(summary, Map.of());
        }
    }

    private Told withJournals(SessionId session, SessionSummary summary) throws StorageException, JournalException {
        Optional<FrozenList> frozen = FrozenList.read(storage, session);
        if (frozen.isEmpty()) return new Told(summary, couriers(session));
        Leases.History history = leases.history(session, new SessionOrigin(storage, session, frozen.get()).looking());
        if (history.chapters().isEmpty())
            return new Told(summary, IndexedSession.couriers(frozen.get().list()));
        ZoneId zone = history.chapters().getLast().header().zone();
        return new Told(summary.with(new JournalTally(history, frozen.get().list(), zone).count()), Map.of());
    }

    /** Of another tool's session in the Shopify flow. */
    private Map<String, String> couriers(SessionId session) throws StorageException, JournalException {
        if (!Layout.shopify(session)) return Map.of();
        SharePath list = session.folder()
                .parent()
                .parent()
                .child("packing_lists")
                .child(session.folder().name() + ".json");
        Optional<byte[]> bytes = ShareFiles.read(storage, list);
        return bytes.isEmpty() ? Map.of() : IndexedSession.couriers(PackingLists.read(bytes.get(), list.toString()));
    }
}
