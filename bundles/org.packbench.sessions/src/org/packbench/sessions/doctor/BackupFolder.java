package org.packbench.sessions.doctor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.packbench.core.doctor.Discovery.Document;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.Storage.Entry;
import org.packbench.core.storage.StorageException;
import org.packbench.core.storage.StorageException.Refused;

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
                Pattern.quote(base(place.name())) + "_\\d{8}_\\d{6}(-\\d{1,6})?\\.json", Pattern.CASE_INSENSITIVE);
        List<Entry> backups = new ArrayList<>(list(storage, folder));
        backups.removeIf(entry -> entry.folder() || !name.matcher(entry.name()).matches());
        backups.sort(
                Comparator.comparing(Entry::modified).thenComparing(Entry::name).reversed());
        return new BackupFolder(
                document,
                backups.stream().map(entry -> folder.child(entry.name())).toList());
    }

    private static List<Entry> list(Storage storage, SharePath folder) throws StorageException {
        try {
            return storage.list(folder);
        } catch (Refused refused) {
            if (refused.missing()) return List.of();
            throw refused;
        }
    }

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
