package org.packbench.lease.file;

import java.util.Optional;
import org.packbench.core.SessionId;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.StorageException;
import org.packbench.core.storage.StorageException.Refused;
import org.packbench.documents.LockFile;

/** What lies in the place of a session's lock file. */
sealed interface LockSeen {
    /** Nothing, which means nothing: the journal says who holds. */
    record None() implements LockSeen {}

    /** A lock of this product, which means no more. */
    record Ours(LockFile lock) implements LockSeen {}

    /** A lock without an epoch: another tool took the session. */
    record OtherTools(LockFile lock) implements LockSeen {}

    /**
     * Empty or torn: ours are replaced as a whole, so another tool is writing its own, or broke off. Never "free".
     */
    record Unreadable() implements LockSeen {}

    static LockSeen look(Storage storage, SessionId session) throws StorageException {
        byte[] content;
        try {
            content = storage.read(WorkFolder.lock(session));
        } catch (Refused refused) {
            if (refused.missing()) return new None();
            throw refused;
        }
        Optional<LockFile> lock = LockFile.read(content);
        if (lock.isEmpty()) return new Unreadable();
        return lock.get().epoch().isPresent() ? new Ours(lock.get()) : new OtherTools(lock.get());
    }
}
