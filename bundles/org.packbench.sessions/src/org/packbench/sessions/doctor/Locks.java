package org.packbench.sessions.doctor;

import java.time.Duration;
import java.util.Optional;
import org.packbench.core.doctor.Discovery;
import org.packbench.core.doctor.Discovery.Lock;
import org.packbench.core.lease.Observation;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.Storage.Entry;
import org.packbench.core.storage.StorageException;
import org.packbench.documents.LockFile;

/** Lock files that nobody renews; the lease says whether the session is held, the file only says by whom. */
final class Locks {
    static final String NAME = LockFile.NAME;

    private final Visit visit;

    Locks(Visit visit) {
        this.visit = visit;
    }

    void search(Observation seen, Entry entry) throws StorageException {
        SharePath place = seen.session().folder().child(entry.name());
        Optional<LockFile> content = LockFile.read(visit.storage().read(place));
        Optional<Lock> lock = stale(seen, content, visit.age(entry));
        if (lock.isEmpty()) return;
        visit.found(new Discovery.StaleLock(
                place,
                seen.session(),
                lock.get(),
                content.map(LockFile::lockedBy).orElse(""),
                content.map(LockFile::userName).orElse(""),
                seen.silence().isZero() ? visit.age(entry) : seen.silence()));
    }

    private static Optional<Lock> stale(Observation seen, Optional<LockFile> content, Duration age) {
        return switch (seen.state()) {
            case HERE, ACTIVE -> Optional.empty();
            // whoever released or ended it takes the lock away within moments
            case AVAILABLE -> Optional.of(Lock.RELEASED).filter(lock -> left(age) && seen.highest() > 0);
            case ENDED -> Optional.of(Lock.ENDED).filter(lock -> left(age));
            case STALE, OWN_CRASHED -> Optional.of(content.map(Locks::owner).orElse(Lock.UNREADABLE));
        };
    }

    static boolean left(Duration age) {
        return age.compareTo(Visit.QUIET) > 0;
    }

    private static Lock owner(LockFile lock) {
        return lock.epoch().isPresent() ? Lock.SILENT : Lock.OTHER_TOOL;
    }
}
