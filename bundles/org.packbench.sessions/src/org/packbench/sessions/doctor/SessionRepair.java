package org.packbench.sessions.doctor;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.packbench.core.SessionId;
import org.packbench.core.doctor.Discovery;
import org.packbench.core.doctor.ShareDoctor.Repair;
import org.packbench.core.journal.JournalException;
import org.packbench.core.lease.Leases;
import org.packbench.core.lease.Observation;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.Storage.Entry;
import org.packbench.core.storage.StorageException;
import org.packbench.sessions.Aftercare;

/** Mends sessions that nobody is packing; whatever it does, it holds the session's next epoch meanwhile. */
final class SessionRepair {
    private final Storage storage;
    private final Leases leases;
    private final Aftercare aftercare;

    SessionRepair(Storage storage, Leases leases, Aftercare aftercare) {
        this.storage = storage;
        this.leases = leases;
        this.aftercare = aftercare;
    }

    /** A session's mending, which may meet a journal that cannot be read. */
    private interface Mending {
        Repair make() throws StorageException, JournalException;
    }

    private static Repair mend(Mending mending) throws StorageException {
        try {
            return mending.make();
        } catch (JournalException e) {
            return new Repair.Impossible(SharePath.of(e.file()), e.place());
        }
    }

    Repair lock(Discovery.StaleLock stale) throws StorageException {
        return mend(() -> {
            Optional<Entry> lock = storage.find(stale.place());
            if (lock.isEmpty()) return new Repair.Gone();
            Observation seen = leases.observe(stale.session());
            boolean nobodys = switch (seen.state()) {
                case AVAILABLE -> seen.highest() > 0;
                case ENDED -> true;
                case HERE, ACTIVE, STALE, OWN_CRASHED -> false;
            };
            Duration age = Duration.between(lock.get().modified(), storage.now());
            if (!nobodys || !Locks.left(age)) return new Repair.InUse();
            return aftercare.takeAndLeave(seen) ? new Repair.Done(List.of()) : new Repair.InUse();
        });
    }

    Repair end(SessionId session) throws StorageException {
        return mend(() -> {
            Observation seen = leases.observe(session);
            if (!aftercare.endUnfinished(seen)) return new Repair.Gone();
            return finished(seen) ? new Repair.Done(List.of()) : new Repair.InUse();
        });
    }

    Repair summary(Discovery.Damaged damaged) throws StorageException {
        return mend(() -> {
            Optional<Entry> there = storage.find(damaged.place());
            if (there.isEmpty()) return new Repair.Gone();
            byte[] content = storage.read(damaged.place());
            if (Documents.damage(damaged.document(), damaged.place(), content).isEmpty()) return new Repair.Gone();
            Observation seen =
                    leases.observe(new SessionId(damaged.place().parent().toString()));
            if (!aftercare.endUnfinished(seen)) return new Repair.InUse();
            SharePath kept = Aside.keep(storage, damaged.place(), content);
            return finished(seen) ? new Repair.Done(List.of(kept)) : new Repair.InUse();
        });
    }

    private boolean finished(Observation seen) throws StorageException, JournalException {
        aftercare.finishEnd(seen);
        return !aftercare.endUnfinished(leases.observe(seen.session()));
    }
}
