package org.packbench.profiles;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.packbench.core.history.AuditTrail;
import org.packbench.core.history.AuditTrail.Deed;
import org.packbench.core.profile.ProfileException;
import org.packbench.core.profile.ProfileException.Kind;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.Storage.Guard;
import org.packbench.core.storage.StorageException;
import org.packbench.core.storage.StorageException.Reason;
import org.packbench.core.storage.StorageException.Refused;
import org.packbench.core.storage.StorageException.Unknown;
import org.packbench.documents.DocumentChanges;

/**
 * The documents that several stations change. Every change is read-modify-write under the document's guard, with a backup of
 * what was there before anything is replaced; a reading may be a minute old.
 */
final class SharedDocuments {
    /** How long a change waits for another station's. */
    static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Storage storage;
    private final Backups backups;
    private final Cached<Optional<byte[]>> cache;
    private final Consumer<Deed> audit;

    /** @param audit is told what was changed, on the thread that changed it */
    SharedDocuments(Storage storage, Clock clock, Consumer<Deed> audit) {
        this.storage = storage;
        this.audit = audit;
        this.backups = new Backups(storage, clock);
        this.cache = new Cached<>(this::readNow, clock);
    }

    /** Makes the new content of the old; empty when there is nothing to change. */
    interface Change {
        Optional<byte[]> of(Optional<byte[]> now) throws ProfileException;
    }

    /** The content, not to be changed by the caller; empty when there is no such document. */
    Optional<byte[]> read(SharePath document) throws StorageException {
        return cache.get(document);
    }

    /** As {@link #read}, asking the share. */
    Optional<byte[]> readNow(SharePath document) throws StorageException {
        try {
            return Optional.of(storage.read(document));
        } catch (Refused refused) {
            if (refused.missing()) return Optional.empty();
            throw refused;
        }
    }

    /** The document of the first folder that has one, else the one that is to be made in the first. */
    SharePath firstOf(List<SharePath> folders, String name) throws StorageException {
        for (SharePath folder : folders) {
            if (readNow(folder.child(name)).isPresent()) return folder.child(name);
        }
        return folders.get(0).child(name);
    }

    /**
     * Changes the document; its folder exists.
     *
     * @return the content after it; empty when there is still no such document
     * @throws ProfileException {@code IN_USE}, or what the change throws; the document is as it was
     * @throws StorageException the document is as it was, or after {@code Unknown} perhaps as it was to be
     */
    Optional<byte[]> change(SharePath document, Change change) throws StorageException, ProfileException {
        Optional<Deed> done = Optional.empty();
        try (Guard guard = guard(document)) {
            Optional<byte[]> now = guard.read();
            Optional<byte[]> next = change.of(now);
            if (next.isEmpty()) return now;
            if (now.isPresent()) backups.keep(document, now.get());
            done = replace(guard, document, now, next.get());
            // only now: a change that failed leaves all the older backups
            if (now.isPresent()) backups.prune(document);
            return next;
        } finally {
            cache.forget(document);
            done.ifPresent(audit);
        }
    }

    /** What was done is told once nobody else waits for the document; one whose outcome is not known is told as that. */
    private Optional<Deed> replace(Guard guard, SharePath document, Optional<byte[]> now, byte[] next)
            throws StorageException {
        Deed deed = new Deed(
                now.isPresent() ? AuditTrail.Kind.CHANGED : AuditTrail.Kind.CREATED,
                document.toString(),
                DocumentChanges.between(now, next));
        try {
            guard.replace(next);
            return Optional.of(deed);
        } catch (Unknown perhaps) {
            audit.accept(new Deed(
                    deed.kind(),
                    deed.subject(),
                    Optional.empty(),
                    "the share did not answer: perhaps done",
                    deed.changes()));
            throw perhaps;
        }
    }

    /** Something was made that no change made. */
    void created(SharePath document, byte[] content) {
        audit.accept(new Deed(
                AuditTrail.Kind.CREATED, document.toString(), DocumentChanges.between(Optional.empty(), content)));
    }

    private Guard guard(SharePath document) throws StorageException, ProfileException {
        try {
            return storage.guard(document, PATIENCE);
        } catch (Refused refused) {
            if (refused.reason() == Reason.BUSY) throw new ProfileException(Kind.IN_USE, document.toString(), refused);
            throw refused;
        }
    }

    void forgetAll() {
        cache.forgetAll();
    }
}
