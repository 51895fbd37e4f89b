package org.packbench.sessions.index;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;
import org.packbench.core.history.AuditTrail;
import org.packbench.core.history.AuditTrail.Change;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.Storage.Entry;
import org.packbench.core.storage.StorageException;
import org.packbench.documents.FileEnds;
import org.packbench.sessions.ShareFiles;
import org.packbench.sessions.StationEnds;

/**
 * Files of the index that stations vouch for and that somebody took away. Once the folders were searched the index has again what
 * they had said, so the ends that name them are told that they are gone, and the audit trail keeps that they were. One thread at
 * a time.
 */
final class LostFiles {
    private static final Logger LOG = System.getLogger(LostFiles.class.getName());

    private final Storage storage;
    /** A product may leave it out; then the log alone keeps what was lost. */
    private volatile @Nullable AuditTrail audit;

    LostFiles(Storage storage) {
        this.storage = storage;
    }

    void audit(AuditTrail trail) {
        audit = trail;
    }

    void noAudit(AuditTrail trail) {
        if (audit == trail) audit = null;
    }

    /**
     * Forgets them.
     *
     * @param stoodInFor names of files that others took over
     * @return the names of those that nobody took over
     */
    List<String> forget(Set<String> stoodInFor) throws StorageException {
        // before the index is listed: what is vouched for was there before
        List<FileEnds> all = ends();
        Set<String> there = ShareFiles.list(storage, SeenFile.FOLDER).stream()
                .map(Entry::name)
                .collect(Collectors.toSet());
        List<String> lost = new ArrayList<>();
        for (FileEnds ends : all) {
            List<SharePath> gone = ends.files().keySet().stream()
                    .filter(LostFiles::ofIndex)
                    .map(SharePath::of)
                    .filter(file -> !there.contains(file.name()) && !stoodInFor.contains(file.name()))
                    .toList();
            if (gone.isEmpty()) continue;
            Map<SharePath, FileEnds.End> forgotten = new StationEnds(storage, ends.station()).forget(gone);
            forgotten.forEach(this::tell);
            forgotten.keySet().forEach(file -> lost.add(file.name()));
        }
        return lost;
    }

    private static boolean ofIndex(String file) {
        String folder = SeenFile.FOLDER + "/";
        return file.startsWith(folder) && SeenFile.is(file.substring(folder.length()));
    }

    /** One that cannot be read is told by whoever verifies. */
    private List<FileEnds> ends() throws StorageException {
        try (Together together = new Together()) {
            List<Together.Answer<Optional<FileEnds>>> answers = ShareFiles.list(storage, StationEnds.FOLDER).stream()
                    .map(Entry::name)
                    .filter(name -> name.endsWith(FileEnds.SUFFIX))
                    .map(name -> together.ask(() -> read(StationEnds.FOLDER.child(name))))
                    .toList();
            Map<String, FileEnds> ends = new HashMap<>();
            for (Together.Answer<Optional<FileEnds>> answer : answers)
                answer.get().ifPresent(one -> ends.put(FileEnds.name(one.station()), one));
            return List.copyOf(ends.values());
        }
    }

    private Optional<FileEnds> read(SharePath file) throws StorageException {
        return ShareFiles.read(storage, file)
                .flatMap(FileEnds::read)
                .filter(ends -> file.name().equals(FileEnds.name(ends.station())));
    }

    private void tell(SharePath file, FileEnds.End end) {
        LOG.log(Level.WARNING, "somebody took " + file + " away; what it said was found in the folders again");
        AuditTrail trail = audit;
        if (trail == null) return;
        trail.note(new AuditTrail.Deed(
                AuditTrail.Kind.REPAIRED,
                file.toString(),
                List.of(
                        new Change("length", Optional.of(String.valueOf(end.length())), Optional.empty()),
                        new Change("hash", Optional.of(end.hash()), Optional.empty()))));
    }
}
