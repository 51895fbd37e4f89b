package org.packbench.sessions.doctor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.packbench.core.doctor.Discovery.Document;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.Storage.Entry;
import org.packbench.core.storage.StorageException;
import org.packbench.sessions.ShareFiles;

/**
 * The backups of a document: {@code backups/<name>_YYYYMMDD_HHMMSS.json} beside it.
 *
 * @param newestFirst by the share's clock
 */
record BackupFolder(Document document, List<SharePath> newestFirst) {
    /** How many are kept. */
    static final int KEPT = 10;

    static BackupFolder of(Storage storage, Document document, SharePath place) throws StorageException {
        SharePath folder = place.parent().child("backups");
        Pattern name = Pattern.compile(
                Pattern.quote(base(place.name())) + "_(\\d{8}_\\d{6})(?:-(\\d{1,6}))?\\.json",
                Pattern.CASE_INSENSITIVE);
        List<Backup> backups = new ArrayList<>();
        for (Entry entry : ShareFiles.list(storage, folder)) {
            Matcher parts = name.matcher(entry.name());
            if (entry.folder() || !parts.matches()) continue;
            int number = parts.group(2) == null ? 1 : Integer.parseInt(parts.group(2));
            backups.add(new Backup(entry, parts.group(1), number));
        }
        backups.sort(NEWEST_FIRST);
        return new BackupFolder(
                document,
                backups.stream()
                        .map(backup -> folder.child(backup.entry().name()))
                        .toList());
    }

    /** @param number of those of the same second */
    private record Backup(Entry entry, String stamp, int number) {}

    /** The share's clock has ticks, too: of two of the same one the names tell which came later. */
    private static final Comparator<Backup> NEWEST_FIRST = Comparator.comparing(
                    (Backup backup) -> backup.entry().modified())
            .thenComparing(Backup::stamp)
            .thenComparing(Backup::number)
            .reversed();

    /** A document's name without its ending. */
    static String base(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** The content of the newest one that can be read. */
    Optional<byte[]> newestReadable(Storage storage) throws StorageException {
        for (SharePath backup : newestFirst) {
            byte[] content = storage.read(backup);
            if (Documents.damage(document, backup, content).isEmpty()) return Optional.of(content);
        }
        return Optional.empty();
    }
}
