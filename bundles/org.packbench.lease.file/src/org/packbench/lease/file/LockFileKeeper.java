package org.packbench.lease.file;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;

import org.packbench.core.journal.Header;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.StorageException;
import org.packbench.core.storage.StorageException.Refused;
import org.packbench.documents.LockFile;

/**
 * The {@code .session.lock} of a lease: for people and other tools, never for deciding who holds (docs/share.md, rule 9).
 * So a lock that cannot be written is logged and tried again with the next heartbeat.
 */
final class LockFileKeeper {
    private static final Logger LOG = System.getLogger(LockFileKeeper.class.getName());

    private final Storage storage;
    private final Timing timing;
    private final Header header;
    private final SharePath path;
    private long sequence;

    LockFileKeeper(Storage storage, Timing timing, Header header) {
        this.storage = storage;
        this.timing = timing;
        this.header = header;
        this.path = WorkFolder.lock(header.session());
    }

    /** After the claim is in force. */
    void write() {
        try {
            replace();
            LOG.log(Level.INFO, "Session lock acquired: {0}, epoch {1}", header.session(), header.epoch());
        } catch (StorageException e) {
            LOG.log(Level.WARNING, "Session lock not written, tried again with the next heartbeat: " + path, e);
        }
    }

    /**
     * Writes the lock again.
     *
     * @return false when another tool's lock lies there: that tool has the session now
     */
    boolean renew() throws StorageException {
        Optional<LockFile> found = read();
        if (found.isPresent() && found.get().epoch().isEmpty()) return false;
        replace();
        LOG.log(Level.DEBUG, "Heartbeat updated: {0}", header.session());
        return true;
    }

    private void replace() throws StorageException {
        sequence++;
        storage.replace(path, LockFile.of(header, sequence, timing.now()).write());
    }

    /** Takes the lock away if it is ours; a leftover is harmless and logged. */
    void remove() {
        try {
            Optional<LockFile> found = read();
            if (found.isPresent() && found.get().leaseId().equals(Optional.of(header.claim().toString()))) {
                storage.delete(path);
                LOG.log(Level.INFO, "Session lock released: {0}", header.session());
            }
        } catch (StorageException e) {
            LOG.log(Level.WARNING, "Session lock not taken away: " + path, e);
        }
    }

    private Optional<LockFile> read() throws StorageException {
        try {
            return LockFile.read(storage.read(path));
        } catch (Refused refused) {
            if (refused.missing()) return Optional.empty();
            throw refused;
        }
    }
}
