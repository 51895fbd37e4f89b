package org.packbench.lease.file;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
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
    private boolean unreadableBefore;

    LockFileKeeper(Storage storage, Timing timing, Header header) {
        this.storage = storage;
        this.timing = timing;
        this.header = header;
        this.path = WorkFolder.lock(header.session());
    }

    /** After the claim is in force; another tool's lock, which the claim was decided on, is written over. */
    void write() {
        try {
            replace();
            told("Session lock acquired");
        } catch (StorageException e) {
            LOG.log(Level.WARNING, "Session lock not written, tried again with the next heartbeat: " + path, e);
        }
    }

    /**
     * Writes the lock again, unless another tool's lies there.
     *
     * @return false when another tool has the session now
     * @throws StorageException when the share does not answer; a definite refusal is logged and tried again next time
     */
    boolean renew() throws StorageException {
        try {
            return switch (LockSeen.look(storage, header.session())) {
                case LockSeen.OtherTools another -> false;
                case LockSeen.Unreadable unreadable -> renewUnreadable();
                case LockSeen.None none -> heartbeat();
                case LockSeen.Ours ours -> heartbeat();
            };
        } catch (Refused refused) {
            LOG.log(Level.WARNING, "Session lock not renewed, tried again with the next heartbeat: " + path, refused);
            return true;
        }
    }

    /** What is unreadable at two heartbeats is not being written, but damaged. */
    private boolean renewUnreadable() throws StorageException {
        if (unreadableBefore) return heartbeat();
        unreadableBefore = true;
        LOG.log(Level.WARNING, "Session lock cannot be read, left alone until the next heartbeat: {0}", path);
        return true;
    }

    private boolean heartbeat() throws StorageException {
        replace();
        told("Heartbeat updated");
        return true;
    }

    private void replace() throws StorageException {
        sequence++;
        storage.replace(path, LockFile.of(header, sequence, timing.now()).write());
        unreadableBefore = false;
    }

    /** In the words that the people who keep the share look for; who, where and what for stand beside them. */
    private void told(String what) {
        Header.Holder holder = header.holder();
        LOG.log(
                Level.INFO,
                what + ": {0}, client {1}, worker {2}, PC {3}, user {4}, epoch {5}",
                header.session(),
                client(),
                holder.worker(),
                holder.pc(),
                holder.user(),
                Long.toString(header.epoch()));
    }

    /** Takes the lock away if it is ours; a leftover is harmless and logged. */
    void remove() {
        try {
            if (LockSeen.look(storage, header.session()) instanceof LockSeen.Ours ours && isThisLease(ours.lock())) {
                storage.delete(path);
                told("Session lock released");
            }
        } catch (StorageException e) {
            LOG.log(Level.WARNING, "Session lock not taken away: " + path, e);
        }
    }

    /** Sessions lie in a folder of their client's. */
    private String client() {
        List<String> names = header.session().folder().names();
        return names.size() < 2 ? "" : names.get(1).replaceFirst("^(?i:CLIENT_)", "");
    }

    private boolean isThisLease(LockFile lock) {
        return lock.leaseId().equals(Optional.of(header.claim().toString()));
    }
}
