package org.packbench.profiles;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.packbench.core.ClientId;
import org.packbench.core.ClientId.InvalidClientId;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.Storage.Entry;
import org.packbench.core.storage.StorageException;
import org.packbench.core.storage.StorageException.Refused;

/**
 * Where clients and workers stand on a share. Names are matched without case, and an existing spelling is used on; two
 * spellings side by side, which a share on a Linux disk may have, are read as one and reported in the log once. A client's
 * folder is {@code CLIENTS/CLIENT_M}, in older shares {@code clients/M}. Of several folders the one in our spelling comes
 * first: it decides, and is written to.
 */
final class ShareFolders {
    static final String CLIENTS = "CLIENTS";
    static final String WORKERS = "WORKERS";
    static final String SESSIONS = "SESSIONS";
    static final String PREFIX = "CLIENT_";

    private static final Logger LOG = System.getLogger(ShareFolders.class.getName());

    private final Storage storage;
    private final Cached<List<Entry>> listings;
    private final Set<String> reported = ConcurrentHashMap.newKeySet();

    ShareFolders(Storage storage, InstantSource clock) {
        this.storage = storage;
        this.listings = new Cached<>(this::listNow, clock);
    }

    /** The clients with their folders, by id. */
    SortedMap<ClientId, List<SharePath>> clients() throws StorageException {
        var clients = new TreeMap<ClientId, List<SharePath>>();
        for (SharePath root : top(CLIENTS)) {
            for (SharePath folder : folders(root)) {
                Optional<ClientId> id = client(folder);
                if (id.isPresent())
                    clients.computeIfAbsent(id.get(), key -> new ArrayList<>()).add(folder);
            }
        }
        clients.forEach((id, folders) -> {
            folders.sort(preferred(PREFIX + id));
            reportTwins(folders);
        });
        return clients;
    }

    /** The client's folders; none when there is no such client, which is said only after asking the share. */
    List<SharePath> client(ClientId id) throws StorageException {
        List<SharePath> folders = clients().getOrDefault(id, List.of());
        if (!folders.isEmpty()) return folders;
        refresh();
        return clients().getOrDefault(id, List.of());
    }

    /** What is in the folder, as last seen; nothing when it is not there. */
    List<Entry> in(SharePath folder) throws StorageException {
        return listings.get(folder);
    }

    /** The folders of the name at the top of the share, in any spelling. */
    List<SharePath> top(String name) throws StorageException {
        var spellings = new ArrayList<SharePath>();
        for (SharePath folder : folders(SharePath.ROOT)) {
            if (folder.name().equalsIgnoreCase(name)) spellings.add(folder);
        }
        spellings.sort(preferred(name));
        reportTwins(spellings);
        return spellings;
    }

    /** Looks at the share again at the next question. */
    void refresh() {
        listings.forgetAll();
    }

    private Optional<ClientId> client(SharePath folder) throws StorageException {
        String name = folder.name();
        boolean prefixed = name.regionMatches(true, 0, PREFIX, 0, PREFIX.length());
        if (!prefixed && !isOlderClient(folder)) return Optional.empty();
        try {
            return Optional.of(new ClientId(prefixed ? name.substring(PREFIX.length()) : name));
        } catch (InvalidClientId e) {
            report("The folder " + folder + " is passed over: its name is no client id (" + e.problem() + ")");
            return Optional.empty();
        }
    }

    /** A folder without the prefix is a client's when it holds what a client's does. */
    private boolean isOlderClient(SharePath folder) throws StorageException {
        for (Entry entry : listings.get(folder)) {
            String name = entry.name().toLowerCase(Locale.ROOT);
            if (entry.folder() ? name.equals("sessions") : name.equals("config.json")) return true;
        }
        return false;
    }

    private List<SharePath> folders(SharePath parent) throws StorageException {
        return listings.get(parent).stream()
                .filter(Entry::folder)
                .map(entry -> parent.child(entry.name()))
                .toList();
    }

    private List<Entry> listNow(SharePath folder) throws StorageException {
        try {
            return List.copyOf(storage.list(folder));
        } catch (Refused refused) {
            // taken away since its name was read
            if (refused.missing()) return List.of();
            throw refused;
        }
    }

    private static Comparator<SharePath> preferred(String name) {
        return Comparator.comparing((SharePath folder) -> !folder.name().equals(name))
                .thenComparing(folder -> !folder.name().equalsIgnoreCase(name))
                .thenComparing(SharePath::toString);
    }

    private void reportTwins(List<SharePath> folders) {
        for (int i = 1; i < folders.size(); i++) {
            String first = folders.get(0).toString();
            String other = folders.get(i).toString();
            if (first.equalsIgnoreCase(other))
                report(first + " and " + other
                        + " differ only in case. They are read as one, and changes go to the first:"
                        + " move what is in the second into it.");
        }
    }

    private void report(String what) {
        if (reported.add(what)) LOG.log(Level.WARNING, what);
    }
}
