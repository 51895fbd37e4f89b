package org.packbench.sessions.doctor;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.packbench.core.doctor.Discovery;
import org.packbench.core.doctor.ShareDoctor.Repair;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.Storage.Entry;
import org.packbench.core.storage.Storage.Guard;
import org.packbench.core.storage.StorageException;
import org.packbench.core.storage.StorageException.Reason;
import org.packbench.core.storage.StorageException.Refused;
import org.packbench.sessions.Aftercare;

/** Puts the newest readable backup of a damaged document in its place, and counts damaged statistics anew. */
final class DocumentRepair {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final byte[] NOTHING = "{}\n".getBytes(StandardCharsets.US_ASCII);

    private final Storage storage;
    private final Aftercare aftercare;

    DocumentRepair(Storage storage, Aftercare aftercare) {
        this.storage = storage;
        this.aftercare = aftercare;
    }

    /** Whether it was never filled: it is empty, and was never changed, or there would be a backup. */
    static boolean beginsAnew(byte[] content, BackupFolder backups) {
        return content.length == 0 && backups.newestFirst().isEmpty();
    }

    /** Under the guard that every station's changes are made under. */
    Repair restore(Discovery.Damaged damaged) throws StorageException {
        SharePath place = damaged.place();
        try (Guard guard = storage.guard(place, PATIENCE)) {
            Optional<byte[]> now = guard.read();
            if (now.isEmpty()
                    || Documents.damage(damaged.document(), place, now.get()).isEmpty()) return new Repair.Gone();
            BackupFolder backups = BackupFolder.of(storage, damaged.document(), place);
            Optional<byte[]> good =
                    beginsAnew(now.get(), backups) ? Optional.of(NOTHING) : backups.newestReadable(storage);
            if (good.isEmpty()) return new Repair.Impossible(place, damaged.where());
            List<SharePath> kept = now.get().length == 0 ? List.of() : List.of(Aside.keep(storage, place, now.get()));
            guard.replace(good.get());
            return new Repair.Done(kept);
        } catch (Refused refused) {
            if (refused.reason() == Reason.BUSY) return new Repair.InUse();
            throw refused;
        }
    }

    /** Whoever counts statistics keeps damaged ones beside; which file that became is seen by what is new. */
    Repair recount(Discovery.Damaged damaged) throws StorageException {
        SharePath place = damaged.place();
        if (Documents.damage(damaged.document(), place, storage.read(place)).isEmpty()) return new Repair.Gone();
        List<SharePath> before = setAside(place.parent());
        try {
            aftercare.recount();
        } catch (Refused refused) {
            if (refused.reason() == Reason.BUSY) return new Repair.InUse();
            throw refused;
        }
        List<SharePath> kept = new ArrayList<>(setAside(place.parent()));
        kept.removeAll(before);
        return new Repair.Done(kept);
    }

    private List<SharePath> setAside(SharePath folder) throws StorageException {
        return storage.list(folder).stream()
                .map(Entry::name)
                .filter(name -> name.contains(".damaged-"))
                .map(folder::child)
                .toList();
    }
}
