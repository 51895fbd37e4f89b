package org.packbench.sessions;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.packbench.core.ClientId;
import org.packbench.core.SessionId;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.Storage.Entry;
import org.packbench.core.storage.StorageException;
import org.packbench.core.storage.StorageException.Reason;
import org.packbench.core.storage.StorageException.Refused;

/**
 * Where sessions lie on a share: {@code SESSIONS/CLIENT_M/<session>} in the Excel flow,
 * {@code SESSIONS/CLIENT_M/<session>/packing/<list>} in the Shopify flow, and the older
 * {@code clients/M/sessions/<session>}. Names are matched without case by the store.
 */
final class Layout {
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyy-MM-dd_HH-mm-ss");
    private static final int SAME_SECOND = 1000;
    private static final String PREFIX = "CLIENT_";

    /** Sessions that were put away keep their path below it. */
    static final SharePath ARCHIVE = SharePath.of(SessionId.ARCHIVE);

    private final Storage storage;

    Layout(Storage storage) {
        this.storage = storage;
    }

    /** A work folder, and the client it belongs to as its folder says. */
    record Found(SessionId id, String client) {
        boolean archived() {
            return isArchived(id);
        }
    }

    /** A folder of one client, in which sessions have their folders. */
    record Shelf(SharePath path, String client) {}

    /** Every work folder on the share, of both flows and both places; those that were put away are not among them. */
    List<Found> all() throws StorageException {
        List<Found> found = new ArrayList<>();
        for (Shelf shelf : shelves(SharePath.ROOT)) collect(shelf, found);
        return found;
    }

    /** Every work folder below {@link #ARCHIVE}. */
    List<Found> archived() throws StorageException {
        List<Found> found = new ArrayList<>();
        for (Shelf shelf : shelves(ARCHIVE)) collect(shelf, found);
        return found;
    }

    /** Where the clients' sessions lie below the root, or put away in the same order below {@link #ARCHIVE}. */
    List<Shelf> shelves(SharePath below) throws StorageException {
        List<Shelf> shelves = new ArrayList<>();
        for (SharePath sessions : spellings(below, "SESSIONS"))
            for (Entry client : folders(sessions))
                shelves.add(new Shelf(sessions.child(client.name()), withoutPrefix(client.name())));
        for (SharePath clients : spellings(below, "CLIENTS"))
            for (Entry client : folders(clients))
                shelves.add(new Shelf(clients.child(client.name()).child("sessions"), withoutPrefix(client.name())));
        return shelves;
    }

    /** The folders of a client's sessions. */
    List<Entry> on(Shelf shelf) throws StorageException {
        return folders(shelf.path());
    }

    /**
     * A folder of the root under its usual name, which the store finds in any spelling; where there are several side by
     * side, made by other tools on a disk that tells case apart, each under its own.
     */
    private List<SharePath> spellings(SharePath below, String name) throws StorageException {
        List<String> spelled = folders(below).stream()
                .map(Entry::name)
                .filter(name::equalsIgnoreCase)
                .toList();
        return spelled.size() < 2
                ? List.of(below.child(name))
                : spelled.stream().map(below::child).toList();
    }

    /** Whether there is such a session: its work folder, or a packing list that is to get one. */
    boolean exists(SessionId session) throws StorageException {
        if (storage.find(session.folder()).isPresent()) return true;
        if (!shopify(session)) return false;
        SharePath lists = session.folder().parent().parent().child("packing_lists");
        String name = session.folder().name();
        return storage.find(lists.child(name + ".json")).isPresent()
                || storage.find(lists.child(name + ".xlsx")).isPresent();
    }

    /** The work folders of one session's folder. */
    List<Found> in(SharePath session, String client) throws StorageException {
        List<Found> found = new ArrayList<>();
        workFolders(session, client, found);
        return found;
    }

    /** Whether a session's folder has the analysis of which all lists in it are parts. */
    boolean hasAnalysis(SharePath session) throws StorageException {
        return storage.find(session.child("analysis").child("analysis_data.json"))
                .isPresent();
    }

    private void collect(Shelf shelf, List<Found> found) throws StorageException {
        for (Entry session : on(shelf)) workFolders(shelf.path().child(session.name()), shelf.client(), found);
    }

    private void workFolders(SharePath session, String client, List<Found> found) throws StorageException {
        List<Entry> entries = storage.list(session);
        List<String> lists = new ArrayList<>();
        if (hasFolder(entries, "packing"))
            folders(session.child("packing")).forEach(list -> addWithoutCase(lists, list.name()));
        if (hasFolder(entries, "packing_lists"))
            for (Entry list : storage.list(session.child("packing_lists")))
                if (!list.folder() && listName(list.name()).isPresent())
                    addWithoutCase(lists, listName(list.name()).get());
        for (String list : lists)
            found.add(
                    new Found(new SessionId(session.child("packing").child(list).toString()), client));
        // one with lists is a session itself once somebody began to pack all of it
        boolean own = entries.stream().anyMatch(lists.isEmpty() ? Layout::tellsOfASession : Layout::isFrozenList);
        if (own) found.add(new Found(new SessionId(session.toString()), client));
    }

    private static boolean isFrozenList(Entry entry) {
        return !entry.folder() && entry.name().equalsIgnoreCase(FrozenList.NAME);
    }

    private static boolean tellsOfASession(Entry entry) {
        return switch (entry.name().toLowerCase(Locale.ROOT)) {
            case "session_info.json",
                    "packing_list.json",
                    "packing_state.json",
                    "session_summary.json",
                    "barcodes",
                    "output",
                    "analysis",
                    ".session.lock" -> true;
            default -> false;
        };
    }

    private static void addWithoutCase(List<String> names, String name) {
        if (names.stream().noneMatch(name::equalsIgnoreCase)) names.add(name);
    }

    private static boolean hasFolder(List<Entry> entries, String name) {
        return entries.stream().anyMatch(e -> e.folder() && e.name().equalsIgnoreCase(name));
    }

    /** The list's name of a packing list file; both {@code <list>.json} and {@code <list>.xlsx} are one list. */
    private static Optional<String> listName(String file) {
        String lower = file.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".json")) return Optional.of(file.substring(0, file.length() - 5));
        if (lower.endsWith(".xlsx")) return Optional.of(file.substring(0, file.length() - 5));
        return Optional.empty();
    }

    private List<Entry> folders(SharePath path) throws StorageException {
        try {
            return storage.list(path).stream().filter(Entry::folder).toList();
        } catch (Refused refused) {
            if (refused.missing()) return List.of();
            throw refused;
        }
    }

    private static String withoutPrefix(String folder) {
        return folder.regionMatches(true, 0, PREFIX, 0, PREFIX.length()) ? folder.substring(PREFIX.length()) : folder;
    }

    /** The client of a session, as its path says. */
    static String clientOf(SessionId session) {
        List<String> names = session.folder().names();
        int client = isArchived(session) ? 2 : 1;
        return names.size() <= client ? "" : withoutPrefix(names.get(client));
    }

    /** Whether a session was put away. */
    static boolean isArchived(SessionId session) {
        return session.isArchived();
    }

    /** What a session was called before it was put away: it is the same one. */
    static SessionId original(SessionId session) {
        List<String> names = session.folder().names();
        return isArchived(session) && names.size() > 1
                ? new SessionId(new SharePath(names.subList(1, names.size())).toString())
                : session;
    }

    /** Where a session is put away. */
    static SessionId archived(SessionId session) {
        return session.archived();
    }

    /** Where a session lies now: one that was put away meanwhile is found there. */
    SessionId now(SessionId session) throws StorageException {
        if (storage.find(session.folder()).isPresent()) return session;
        SessionId archived = archived(session);
        return storage.find(archived.folder()).isPresent() ? archived : session;
    }

    /**
     * Makes a new session's folder; two stations in one second get two. The name of a session that was put away is not given
     * again: index and statistics know that one by it.
     */
    SessionId create(ClientId client, LocalDateTime now) throws StorageException {
        SharePath parent = SharePath.of("SESSIONS").child(PREFIX + client);
        storage.ensureFolder(parent);
        String name = NAME.format(now);
        for (int n = 1; n <= SAME_SECOND; n++) {
            SharePath folder = parent.child(n == 1 ? name : name + "-" + n);
            SessionId session = new SessionId(folder.toString());
            if (storage.find(archived(session).folder()).isPresent()) continue;
            try {
                storage.createFolder(folder);
                return session;
            } catch (Refused refused) {
                if (refused.reason() != Reason.EXISTS) throw refused;
            }
        }
        throw new Refused(parent.child(name), Reason.EXISTS, null);
    }

    /** The work folder of a list that lies below a session's {@code packing_lists} on this share. */
    Optional<SessionId> ofPackingList(SharePath list) {
        SharePath lists = list.parent();
        Optional<String> name = listName(list.name());
        if (!lists.name().equalsIgnoreCase("packing_lists") || name.isEmpty()) return Optional.empty();
        return Optional.of(
                new SessionId(lists.parent().child("packing").child(name.get()).toString()));
    }

    /** Whether a session's own folder is below another one's {@code packing}: the Shopify flow. */
    static boolean shopify(SessionId session) {
        return session.folder().parent().name().equalsIgnoreCase("packing");
    }
}
