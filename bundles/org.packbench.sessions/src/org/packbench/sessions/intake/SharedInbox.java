package org.packbench.sessions.intake;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.packbench.core.ClientId;
import org.packbench.core.importer.ColumnMapping;
import org.packbench.core.importer.HeaderSignature;
import org.packbench.core.importer.Importer.Result;
import org.packbench.core.importer.SourceException;
import org.packbench.core.importer.SourceException.Reason;
import org.packbench.core.intake.Inbox;
import org.packbench.core.intake.Intake;
import org.packbench.core.intake.Intake.Examined;
import org.packbench.core.profile.ProfileException;
import org.packbench.core.profile.Profiles;
import org.packbench.core.session.Sessions;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.Storage.Entry;
import org.packbench.core.storage.StorageException;
import org.packbench.core.storage.StorageException.Refused;
import org.packbench.model.ClientProfile;

/**
 * Looks into the clients' inboxes. A file is read once it was the same in two looks some seconds apart, and offered under
 * the guard of its inbox: the station that has it offers the file and moves it away; whoever comes later does not find it.
 */
final class SharedInbox implements Inbox {
    private static final Logger LOG = System.getLogger(SharedInbox.class.getName());
    private static final String FOLDER = "inbox";
    private static final String IMPORTED = "imported";
    private static final Set<String> OF_WINDOWS = Set.of("thumbs.db", "desktop.ini");
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd_HHmmss");

    /** Copying on a share goes in steps that are far shorter. */
    private static final Duration SETTLED = Duration.ofSeconds(5);

    /** Another station has the guard because it offers the file. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private static final long LARGEST = 100L << 20;
    private static final int SAME_SECOND = 1_000;

    private final Storage storage;
    private final Profiles profiles;
    private final Sessions sessions;
    private final Intake intake;
    private final LongSupplier nanos;
    private final Map<SharePath, Seen> seen = new HashMap<>();
    private volatile List<Item> left = List.of();

    SharedInbox(Storage storage, Profiles profiles, Sessions sessions, Intake intake, LongSupplier nanos) {
        this.storage = storage;
        this.profiles = profiles;
        this.sessions = sessions;
        this.intake = intake;
        this.nanos = nanos;
    }

    /** A file as it was first seen, and what came of reading it with the columns that the client remembered then. */
    private record Seen(
            long size,
            Instant modified,
            long since,
            Optional<State> state,
            Map<HeaderSignature, ColumnMapping> columns) {
        boolean same(Entry entry) {
            return size == entry.size() && modified.equals(entry.modified());
        }

        Seen with(State outcome, Map<HeaderSignature, ColumnMapping> known) {
            return new Seen(size, modified, since, Optional.of(outcome), known);
        }
    }

    @Override
    public synchronized List<Item> look(IProgressMonitor monitor)
            throws StorageException, ProfileException, IOException {
        List<Item> found = new ArrayList<>();
        List<ClientProfile> clients = profiles.clients();
        SubMonitor progress = SubMonitor.convert(monitor, clients.size());
        for (ClientProfile client : clients) look(client, found, progress.split(1));
        left = List.copyOf(found);
        seen.keySet().retainAll(left.stream().map(SharedInbox::path).toList());
        return left;
    }

    private void look(ClientProfile client, List<Item> found, IProgressMonitor monitor)
            throws StorageException, ProfileException, IOException {
        ClientId id;
        try {
            id = new ClientId(client.getClientId());
        } catch (ClientId.InvalidClientId notAnId) {
            return; // a folder of another name than a client's
        }
        List<Entry> files = files(inbox(id));
        SubMonitor progress = SubMonitor.convert(monitor, files.size());
        for (Entry file : files) {
            Optional<State> state = state(id, file, progress.split(1));
            if (state.isPresent()) found.add(new Item(id, file.name(), file.size(), file.modified(), state.get()));
        }
    }

    private static SharePath inbox(ClientId client) {
        return SharePath.of("CLIENTS").child("CLIENT_" + client).child(FOLDER);
    }

    private static SharePath path(Item item) {
        return inbox(item.client()).child(item.name());
    }

    private List<Entry> files(SharePath inbox) throws StorageException {
        try {
            return storage.list(inbox).stream()
                    .filter(entry -> !entry.folder() && !hidden(entry.name()))
                    .toList();
        } catch (Refused refused) {
            if (refused.missing()) return List.of();
            throw refused;
        }
    }

    /** What spreadsheets put beside an open workbook, what is being downloaded, and what Windows puts into any folder. */
    private static boolean hidden(String given) {
        String name = given.toLowerCase(Locale.ROOT);
        return OF_WINDOWS.contains(name)
                || name.startsWith(".")
                || name.startsWith("~$")
                || name.endsWith(".tmp")
                || name.endsWith(".part")
                || name.endsWith(".crdownload");
    }

    /** Empty once it was offered. */
    private Optional<State> state(ClientId client, Entry file, IProgressMonitor monitor)
            throws StorageException, ProfileException, IOException {
        SharePath path = inbox(client).child(file.name());
        Seen before = seen.get(path);
        if (before == null || !before.same(file)) {
            seen.put(path, new Seen(file.size(), file.modified(), nanos.getAsLong(), Optional.empty(), Map.of()));
            return Optional.of(new State.Arriving());
        }
        // what was said of the columns of one file may be all that another one lacked
        Map<HeaderSignature, ColumnMapping> columns = profiles.columnMappings(client);
        if (before.state().isPresent() && before.columns().equals(columns)) return before.state();
        if (nanos.getAsLong() - before.since() < SETTLED.toNanos()) return Optional.of(new State.Arriving());
        Optional<State> now = offered(client, path, file, monitor);
        now.ifPresent(state -> seen.put(path, before.with(state, columns)));
        return now;
    }

    private Optional<State> offered(ClientId client, SharePath path, Entry file, IProgressMonitor monitor)
            throws StorageException, ProfileException, IOException {
        if (file.size() > LARGEST) return Optional.of(new State.Unreadable(Reason.TOO_LARGE));
        SharePath imported = path.parent().child(IMPORTED);
        storage.ensureFolder(imported);
        try (Storage.Guard alone = storage.guard(imported.child(FOLDER), PATIENCE)) {
            return offered(client, path, storage.read(path), monitor);
        } catch (Refused refused) {
            if (refused.reason() == StorageException.Reason.BUSY) return Optional.of(new State.Arriving());
            if (refused.missing()) return Optional.empty(); // another station was faster
            throw refused;
        }
    }

    private Optional<State> offered(ClientId client, SharePath path, byte[] content, IProgressMonitor monitor)
            throws StorageException, ProfileException, IOException {
        Path folder = Files.createTempDirectory("packbench");
        Path copy = folder.resolve(path.name());
        try {
            Files.write(copy, content);
            Examined examined = intake.examine(client, copy, Intake.Wish.NONE, monitor);
            Optional<State> undecided = undecided(examined);
            if (undecided.isPresent()) return undecided;
            if (examined.result() instanceof Result.Read read && !offeredBefore(examined))
                LOG.log(
                        Level.INFO,
                        "packing list offered from the inbox: {0} as {1}",
                        path,
                        sessions.offer(client, read.list(), Path.of(path.toString())));
            move(path);
            return Optional.empty();
        } catch (SourceException unreadable) {
            LOG.log(Level.INFO, "a file in an inbox cannot be read: {0}", unreadable.getMessage());
            return Optional.of(new State.Unreadable(unreadable.reason()));
        } finally {
            Files.deleteIfExists(copy);
            Files.delete(folder);
        }
    }

    /** A station died after it had offered the file, and before it had moved it away. */
    private static boolean offeredBefore(Examined examined) {
        return !examined.findings().open().isEmpty();
    }

    private static Optional<State> undecided(Examined examined) {
        return switch (examined.result()) {
            case Result.Rejected rejected -> Optional.of(new State.Undecided(rejected.total(), 0));
            case Result.Unmapped unmapped ->
                Optional.of(new State.Undecided(unmapped.problems().size(), 0));
            case Result.Read read -> {
                int problems = read.leftOut().problems().size();
                int doubts = read.doubtful() + examined.findings().concerns().size();
                yield problems + doubts == 0 ? Optional.empty() : Optional.of(new State.Undecided(problems, doubts));
            }
        };
    }

    /** With the time before its name, as lists are often called the same from day to day. */
    private void move(SharePath path) throws StorageException {
        SharePath imported = path.parent().child(IMPORTED);
        storage.ensureFolder(imported);
        String time = STAMP.format(LocalDateTime.now());
        for (int n = 1; ; n++) {
            try {
                storage.move(path, imported.child((n == 1 ? time : time + "-" + n) + " " + path.name()));
                return;
            } catch (Refused refused) {
                if (refused.missing()) return;
                if (refused.reason() != StorageException.Reason.EXISTS || n == SAME_SECOND) throw refused;
            }
        }
    }

    @Override
    public List<Item> left() {
        return left;
    }

    @Override
    public Optional<Path> copy(Item item, Path folder) throws StorageException, IOException {
        try {
            byte[] content = storage.read(path(item));
            return Optional.of(Files.write(folder.resolve(item.name()), content));
        } catch (Refused refused) {
            if (refused.missing()) return Optional.empty();
            throw refused;
        }
    }

    @Override
    public void settled(Item item) throws StorageException {
        move(path(item));
        left = left.stream().filter(other -> !other.equals(item)).toList();
    }
}
