package org.packbench.sessions;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.packbench.core.ClientId;
import org.packbench.core.SessionId;
import org.packbench.core.importer.Importer;
import org.packbench.core.journal.JournalException;
import org.packbench.core.lease.Leases;
import org.packbench.core.profile.Profiles;
import org.packbench.core.session.Sessions.Listed;
import org.packbench.core.session.Sessions.State;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.Storage.Entry;
import org.packbench.core.storage.StorageException;
import org.packbench.documents.PackingLists;
import org.packbench.model.PackingList;

/**
 * What a client's sessions pack and have packed. Of one that has ended the orders are kept in memory, and asked for again
 * only when something in its folder has changed: one listing a session instead of all its files. Thread-safe.
 */
public final class EarlierSessions {
    private static final Logger LOG = System.getLogger(EarlierSessions.class.getName());

    private final Storage storage;
    private final Layout layout;
    private final Listing listing;
    private final OtherTools otherTools;
    private final Map<SessionId, Ended> ended = new ConcurrentHashMap<>();

    public EarlierSessions(Storage storage, Leases leases, Profiles profiles, Collection<Importer> importers) {
        this.storage = storage;
        this.layout = new Layout(storage);
        this.otherTools = new OtherTools(storage, profiles, List.copyOf(importers));
        this.listing = new Listing(storage, leases, new OlderSessions(storage, otherTools));
    }

    /**
     * A session and its orders.
     *
     * @param list of an unfinished one
     * @param packed the completed orders, and when
     */
    public record Earlier(Listed session, Optional<PackingList> list, Map<String, Optional<Instant>> packed) {}

    /** An ended session, and how its folder looked then. */
    private record Ended(Earlier session, List<Entry> folder) {}

    /** All of a client's sessions, in no order. Those that cannot be read have no orders. */
    public List<Earlier> of(ClientId client, IProgressMonitor monitor) throws StorageException {
        List<Layout.Found> found = Stream.concat(layout.all().stream(), layout.archived().stream())
                .filter(session -> session.client().equalsIgnoreCase(client.value()))
                .toList();
        SubMonitor progress = SubMonitor.convert(monitor, found.size());
        List<Earlier> all = new ArrayList<>();
        for (Layout.Found session : found) {
            all.add(of(session));
            progress.split(1);
        }
        return all;
    }

    private Earlier of(Layout.Found found) throws StorageException {
        List<Entry> folder = folder(found.id());
        Ended known = ended.get(found.id());
        if (known != null && known.folder().equals(folder)) return known.session();
        Earlier now = earlier(listing.row(found));
        if (over(now.session())) ended.put(found.id(), new Ended(now, folder));
        return now;
    }

    /** Of a list that nobody has opened there is none. */
    private List<Entry> folder(SessionId session) throws StorageException {
        try {
            return storage.list(session.folder()).stream()
                    .sorted((one, other) -> one.name().compareTo(other.name()))
                    .toList();
        } catch (StorageException.Refused refused) {
            if (refused.missing()) return List.of();
            throw refused;
        }
    }

    private static Earlier earlier(Row row) {
        Map<String, Optional<Instant>> packed = new LinkedHashMap<>();
        row.packed().forEach(order -> packed.put(order.order(), order.at()));
        boolean over = over(row.listed());
        return new Earlier(row.listed(), over ? Optional.empty() : row.list(), packed);
    }

    private static boolean over(Listed session) {
        return session.state() == State.COMPLETED || session.state() == State.ARCHIVED;
    }

    /** The list of a session; empty when it cannot be read any more. */
    public Optional<PackingList> list(SessionId session) throws StorageException {
        try {
            Optional<FrozenList> frozen = FrozenList.read(storage, session);
            return Optional.of(
                    frozen.isPresent()
                            ? frozen.get().list()
                            : otherTools.source(session).list());
        } catch (JournalException e) {
            LOG.log(Level.DEBUG, "no packing list of an earlier session", e);
            return Optional.empty();
        }
    }

    /** Whether a list packs exactly the orders of another, whatever its name. */
    public static boolean same(PackingList one, PackingList other) {
        return PackingLists.contentHash(one).equals(PackingLists.contentHash(other));
    }
}
