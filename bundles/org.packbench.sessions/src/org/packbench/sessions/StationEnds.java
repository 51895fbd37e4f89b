package org.packbench.sessions;

import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.Storage.Guard;
import org.packbench.core.storage.StorageException;
import org.packbench.documents.FileEnds;

/**
 * Where the files of this station end that it appends to, or wrote once beside others' journals: {@code AUDIT/<station>.ends},
 * changed under its guard, since several processes of the PC may append. A file's end is noted after it was appended to; a crash
 * between leaves a file that is longer than noted, never one that is shorter. Thread-safe.
 */
public final class StationEnds {
    /** Where stations keep what they vouch for. */
    public static final SharePath FOLDER = SharePath.of("AUDIT");

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Storage storage;
    private final UUID station;

    public StationEnds(Storage storage, UUID station) {
        this.storage = storage;
        this.station = station;
    }

    /** From now on the file is vouched for up to here. */
    public void note(SharePath file, FileEnds.End end) throws StorageException {
        note(file, end, List.of());
    }

    /**
     * From now on the file is vouched for up to here.
     *
     * @param stoodInFor files that need not be missed: what they said stands in this one
     */
    public void note(SharePath file, FileEnds.End end, List<SharePath> stoodInFor) throws StorageException {
        change(ends -> {
            FileEnds next = ends.with(file.toString(), end);
            for (SharePath older : stoodInFor) next = next.without(older.toString());
            return next;
        });
    }

    /** What was noted of a file; empty when nothing was, or what was noted cannot be read. */
    public Optional<FileEnds.End> of(SharePath file) throws StorageException {
        try (Guard guard = guard()) {
            return guard.read().flatMap(FileEnds::read).flatMap(ends -> ends.of(file.toString()));
        }
    }

    /** What this station vouches for; nothing where what was noted cannot be read. */
    public Set<String> files() throws StorageException {
        return ShareFiles.read(storage, FOLDER.child(FileEnds.name(station)))
                .flatMap(FileEnds::read)
                .map(ends -> ends.files().keySet())
                .orElse(Set.of());
    }

    /**
     * From now on these files are not vouched for, because they are gone and what they said stands elsewhere.
     *
     * @return those of them that were vouched for until now, and how far
     */
    public Map<SharePath, FileEnds.End> forget(Collection<SharePath> gone) throws StorageException {
        Map<SharePath, FileEnds.End> forgotten = new LinkedHashMap<>();
        change(ends -> {
            FileEnds next = ends;
            for (SharePath file : gone) {
                ends.of(file.toString()).ifPresent(end -> forgotten.put(file, end));
                next = next.without(file.toString());
            }
            return next;
        });
        return forgotten;
    }

    private void change(UnaryOperator<FileEnds> change) throws StorageException {
        storage.ensureFolder(FOLDER);
        try (Guard guard = guard()) {
            FileEnds ends = guard.read().flatMap(FileEnds::read).orElseGet(() -> FileEnds.none(station));
            FileEnds next = change.apply(ends);
            if (!next.equals(ends)) guard.replace(next.write());
        }
    }

    private Guard guard() throws StorageException {
        return storage.guard(FOLDER.child(FileEnds.name(station)), PATIENCE);
    }
}
