package org.packbench.sessions;

import java.util.Optional;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.StorageException;
import org.packbench.core.storage.StorageException.Refused;

/** Files that may or may not be there. */
final class ShareFiles {
    private ShareFiles() {}

    /** The file's content; empty when a definite answer says that there is none. */
    static Optional<byte[]> read(Storage storage, SharePath path) throws StorageException {
        try {
            return Optional.of(storage.read(path));
        } catch (Refused refused) {
            if (refused.missing()) return Optional.empty();
            throw refused;
        }
    }
}
