package org.packbench.sessions;

import java.util.List;
import java.util.Optional;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.Storage.Entry;
import org.packbench.core.storage.StorageException;
import org.packbench.core.storage.StorageException.Refused;

/** Files and folders that may or may not be there. */
public final class ShareFiles {
    private ShareFiles() {}

    /** The file's content; empty when a definite answer says that there is none. */
    public static Optional<byte[]> read(Storage storage, SharePath path) throws StorageException {
        try {
            return Optional.of(storage.read(path));
        } catch (Refused refused) {
            if (refused.missing()) return Optional.empty();
            throw refused;
        }
    }

    /** What is in a folder; nothing when a definite answer says that there is none. */
    public static List<Entry> list(Storage storage, SharePath folder) throws StorageException {
        try {
            return storage.list(folder);
        } catch (Refused refused) {
            if (refused.missing()) return List.of();
            throw refused;
        }
    }
}
