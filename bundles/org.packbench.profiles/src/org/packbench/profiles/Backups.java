package org.packbench.profiles;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.Storage.Entry;
import org.packbench.core.storage.StorageException;
import org.packbench.core.storage.StorageException.Reason;
import org.packbench.core.storage.StorageException.Refused;

/**
 * Copies of a document as it was before each change, in {@code backups/<name>_YYYYMMDD_HHMMSS.json} beside it, the last ten
 * of each document. A second one in the same second is {@code …_HHMMSS-2.json}; none is ever overwritten.
 */
final class Backups {
    /** How many of a document are kept. */
    static final int LAST = 10;

    private static final Logger LOG = System.getLogger(Backups.class.getName());
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd_HHmmss");
    private static final int IN_ONE_SECOND = 1000;

    private final Storage storage;
    private final Clock clock;

    Backups(Storage storage, Clock clock) {
        this.storage = storage;
        this.clock = clock;
    }

    private record Backup(SharePath path, Entry entry, String stamp, int number) {}

    /** Keeps the content under a name of its own. */
    void keep(SharePath document, byte[] content) throws StorageException {
        SharePath folder = folder(document);
        storage.ensureFolder(folder);
        String stamp = STAMP.format(LocalDateTime.now(clock));
        for (int number = 1; ; number++) {
            try {
                storage.create(folder.child(base(document) + "_" + stamp + suffix(number) + ".json"), content);
                return;
            } catch (Refused refused) {
                if (refused.reason() != Reason.EXISTS || number == IN_ONE_SECOND) throw refused;
            }
        }
    }

    private static String suffix(int number) {
        return number == 1 ? "" : "-" + number;
    }

    /** Deletes what is older than the last ten; what cannot be deleted stays, and is logged. */
    void prune(SharePath document) {
        try {
            List<Backup> all = list(document);
            for (Backup old : all.subList(0, Math.max(0, all.size() - LAST))) delete(old.path());
        } catch (StorageException e) {
            LOG.log(Level.WARNING, "Older backups of " + document + " stay", e);
        }
    }

    private void delete(SharePath old) throws StorageException {
        try {
            storage.delete(old);
        } catch (Refused refused) {
            // two stations delete the same ones
            if (!refused.missing()) throw refused;
        }
    }

    /** Oldest first, by the store's clock: the stations' own may differ, and a new backup must not pass for an old one. */
    private List<Backup> list(SharePath document) throws StorageException {
        Pattern name = Pattern.compile(
                Pattern.quote(base(document)) + "_(\\d{8}_\\d{6})(?:-(\\d{1,6}))?\\.json", Pattern.CASE_INSENSITIVE);
        var found = new ArrayList<Backup>();
        for (Entry entry : storage.list(folder(document))) {
            Matcher parts = name.matcher(entry.name());
            if (entry.folder() || !parts.matches()) continue;
            int number = parts.group(2) == null ? 1 : Integer.parseInt(parts.group(2));
            found.add(new Backup(folder(document).child(entry.name()), entry, parts.group(1), number));
        }
        found.sort(Comparator.comparing((Backup backup) -> backup.entry().modified())
                .thenComparing(Backup::stamp)
                .thenComparing(Backup::number));
        return found;
    }

    private static SharePath folder(SharePath document) {
        return document.parent().child("backups");
    }

    private static String base(SharePath document) {
        String name = document.name();
        return name.endsWith(".json") ? name.substring(0, name.length() - ".json".length()) : name;
    }
}
