package org.packbench.sessions.index;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.Storage.Entry;
import org.packbench.core.storage.StorageException;
import org.packbench.core.storage.StorageException.Reason;
import org.packbench.core.storage.StorageException.Refused;
import org.packbench.documents.IndexHead;
import org.packbench.sessions.ShareFiles;

/**
 * The folder of the stations' files: one listing tells which have grown, and only what they have grown by is read, all of it at
 * once. One thread at a time.
 */
final class IndexFolder {
    private final Storage storage;
    private final Clocks clocks;
    private Map<String, SeenFile> files = new HashMap<>();
    private @Nullable StoreClock storeClock;
    private OptionalLong lastLook = OptionalLong.empty();

    IndexFolder(Storage storage, Clocks clocks) {
        this.storage = storage;
        this.clocks = clocks;
    }

    /**
     * What came since the last time.
     *
     * @param lines in no order among files
     * @param missing files that were there, and that none of the others stands in for
     */
    record News(List<Known> lines, List<String> missing) {}

    /** Goes on where another look ended. */
    void resume(Collection<SeenFile> seen) {
        files = new HashMap<>();
        for (SeenFile file : seen) files.put(file.name(), file.seenAt(clocks.nanos()));
    }

    News look() throws StorageException {
        try (Together together = new Together()) {
            StoreClock clock = storeClock;
            boolean due = clock == null || clock.due(clocks);
            Together.Answer<StoreClock> asked =
                    together.ask(() -> due || clock == null ? StoreClock.ask(storage, clocks) : clock);
            long now = clocks.nanos();
            News news = read(list(), together);
            lastLook = OptionalLong.of(now);
            storeClock = asked.get();
            return news;
        }
    }

    private List<Entry> list() throws StorageException {
        return ShareFiles.list(storage, SeenFile.FOLDER).stream()
                .filter(entry -> !entry.folder() && SeenFile.is(entry.name()))
                .toList();
    }

    private News read(List<Entry> listed, Together together) throws StorageException {
        List<Together.Answer<Optional<Tail>>> tails = new ArrayList<>();
        Set<String> there = listed.stream().map(Entry::name).collect(Collectors.toSet());
        for (Entry entry : listed) {
            SeenFile before = files.getOrDefault(entry.name(), SeenFile.unread(entry.name()));
            // a file that is shorter than it was is another file
            SeenFile from = entry.size() < before.length() ? SeenFile.unread(entry.name()) : before;
            if (entry.size() > from.length()) tails.add(together.ask(() -> tail(from, entry.modified())));
        }
        List<Known> lines = new ArrayList<>();
        for (Together.Answer<Optional<Tail>> answer : tails) {
            Optional<Tail> tail = answer.get();
            if (tail.isEmpty()) continue;
            files.put(tail.get().file().name(), tail.get().file());
            lines.addAll(tail.get().lines());
        }
        return new News(lines, missing(there));
    }

    /** Empty when the file was taken over by a newer one since the listing, or somebody holds it: the next look reads on. */
    private Optional<Tail> tail(SeenFile from, Instant modified) throws StorageException {
        try {
            byte[] bytes = storage.read(from.path(), from.length(), Integer.MAX_VALUE - 8);
            return Optional.of(Tail.of(from, bytes, modified, new Tail.Seen(clocks.nanos(), lastLook)));
        } catch (Refused refused) {
            if (refused.missing() || refused.reason() == Reason.BUSY) return Optional.empty();
            throw refused;
        }
    }

    /** The files that those which were there at the last look took over. */
    Set<String> stoodInFor() {
        return stoodInFor(files.keySet());
    }

    private Set<String> stoodInFor(Set<String> there) {
        return files.values().stream()
                .filter(file -> there.contains(file.name()))
                .flatMap(file -> file.head().stream())
                .flatMap(head -> head.took().stream())
                .map(IndexHead.Taken::file)
                .collect(Collectors.toSet());
    }

    private List<String> missing(Set<String> there) {
        Set<String> stoodInFor = stoodInFor(there);
        files.keySet().removeIf(name -> !there.contains(name) && stoodInFor.contains(name));
        return files.keySet().stream()
                .filter(name -> !there.contains(name))
                .sorted()
                .toList();
    }

    /** Whoever set a file aside, or made anew what was in it, need not miss it. */
    void forget(String name) {
        files.remove(name);
    }

    List<SeenFile> files() {
        return List.copyOf(files.values());
    }

    Optional<SeenFile> file(String name) {
        return Optional.ofNullable(files.get(name));
    }

    /** The store's clock now; empty before the first look. */
    Optional<Instant> storeTime() {
        StoreClock clock = storeClock;
        return clock == null ? Optional.empty() : Optional.of(clock.now(clocks));
    }
}
