package org.packbench.sessions.doctor;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.packbench.core.ClientId;
import org.packbench.core.doctor.Check;
import org.packbench.core.doctor.Discovery;
import org.packbench.core.doctor.Finding;
import org.packbench.core.doctor.ShareDoctor.Repair;
import org.packbench.core.lease.Leases;
import org.packbench.core.profile.ProfileException;
import org.packbench.core.profile.Profiles;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.Storage.Entry;
import org.packbench.core.storage.StorageException;
import org.packbench.core.storage.StorageException.Refused;
import org.packbench.core.storage.TempNames;
import org.packbench.model.ClientProfile;
import org.packbench.sessions.Aftercare;

/** Which finding is mended how; each looks again before it does anything. */
final class Repairs {
    private final Storage storage;
    private final Profiles profiles;
    private final DocumentRepair documents;
    private final SessionRepair sessions;

    Repairs(Storage storage, Leases leases, Profiles profiles, Aftercare aftercare) {
        this.storage = storage;
        this.profiles = profiles;
        this.documents = new DocumentRepair(storage, aftercare);
        this.sessions = new SessionRepair(storage, leases, aftercare);
    }

    Repair repair(Finding finding) throws StorageException {
        if (!finding.repairable()) throw none(finding);
        return switch (finding) {
            case Discovery.Scratch scratch -> scratch(scratch.place());
            case Discovery.OrphanedTemp temp -> temp(temp.place());
            case Discovery.StaleLock lock -> sessions.lock(lock);
            case Discovery.UnfinishedEnd end -> sessions.end(end.session());
            case Discovery.UnfinishedClient client -> client(client);
            case Discovery.Damaged damaged -> damaged(damaged);
            case Check check -> throw none(check);
            case Discovery.TwoSpellings spellings -> throw none(spellings);
            case Discovery.EmptyJournal journal -> throw none(journal);
            case Discovery.MissingList list -> throw none(list);
            case Discovery.LateScans late -> throw none(late);
            case Discovery.TooNew file -> throw none(file);
            case Discovery.ManyBackups backups -> throw none(backups);
            case Discovery.NotRead place -> throw none(place);
            case Discovery.Tampered tampered -> throw none(tampered);
        };
    }

    private static IllegalArgumentException none(Finding finding) {
        return new IllegalArgumentException("no safe repair: " + finding);
    }

    private Repair damaged(Discovery.Damaged damaged) throws StorageException {
        return switch (damaged.document()) {
            case CONFIG, SKU_MAPPING, WORKERS -> documents.restore(damaged);
            case STATISTICS -> documents.recount(damaged);
            case SUMMARY -> sessions.summary(damaged);
            case STATISTICS_OPENING, PACKING_LIST, JOURNAL -> throw none(damaged);
        };
    }

    private Repair scratch(SharePath folder) throws StorageException {
        Optional<Entry> there = storage.find(folder);
        if (there.isEmpty()) return new Repair.Gone();
        if (!Scratch.is(folder.name()) || !forgotten(there.get())) return new Repair.InUse();
        Scratch.remove(storage, folder);
        return new Repair.Done(List.of());
    }

    private Repair temp(SharePath file) throws StorageException {
        try {
            Optional<Entry> there = storage.leftovers(file.parent()).stream()
                    .filter(entry -> entry.name().equals(file.name()))
                    .findFirst();
            if (there.isEmpty()) return new Repair.Gone();
            if (!TempNames.is(file.name()) || !forgotten(there.get())) return new Repair.InUse();
            storage.delete(file);
            return new Repair.Done(List.of());
        } catch (Refused refused) {
            if (refused.missing()) return new Repair.Gone();
            throw refused;
        }
    }

    private boolean forgotten(Entry entry) throws StorageException {
        return Duration.between(entry.modified(), storage.now()).compareTo(Visit.FORGOTTEN) > 0;
    }

    /** The default settings, which count already, are written down. */
    private Repair client(Discovery.UnfinishedClient unfinished) throws StorageException {
        SharePath config = unfinished.place().child(Documents.CONFIG);
        if (storage.find(unfinished.place()).isEmpty() || storage.find(config).isPresent()) return new Repair.Gone();
        try {
            Optional<ClientProfile> client = profiles.client(new ClientId(unfinished.client()));
            if (client.isEmpty()) return new Repair.Gone();
            profiles.save(client.get());
            return new Repair.Done(List.of());
        } catch (ProfileException e) {
            return e.kind() == ProfileException.Kind.IN_USE
                    ? new Repair.InUse()
                    : new Repair.Impossible(config, e.what());
        }
    }
}
