package org.packbench.sessions.doctor;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.StorageException;
import org.packbench.core.storage.StorageException.Reason;
import org.packbench.core.storage.StorageException.Refused;

/** Keeps what a damaged file holds as {@code <name>.damaged-YYYYMMDD_HHMMSS.json} beside it, before anything replaces it. */
final class Aside {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd_HHmmss");
    private static final int IN_ONE_SECOND = 1000;

    private Aside() {}

    static SharePath keep(Storage storage, SharePath file, byte[] content) throws StorageException {
        String name = BackupFolder.base(file.name()) + ".damaged-" + STAMP.format(LocalDateTime.now());
        for (int number = 1; ; number++) {
            SharePath aside = file.parent().child(name + (number == 1 ? "" : "-" + number) + ".json");
            try {
                storage.create(aside, content);
                return aside;
            } catch (Refused refused) {
                if (refused.reason() != Reason.EXISTS || number == IN_ONE_SECOND) throw refused;
            }
        }
    }
}
