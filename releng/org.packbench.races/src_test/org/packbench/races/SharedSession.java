package org.packbench.races;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.packbench.contracts.TestStation;
import org.packbench.core.SessionId;
import org.packbench.core.journal.Fold;
import org.packbench.core.journal.JournalException;
import org.packbench.core.lease.Leases;
import org.packbench.core.packing.PackingPlan;
import org.packbench.core.packing.PackingState;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.StorageException;
import org.packbench.documents.PackingLists;
import org.packbench.lease.file.FileLeases;
import org.packbench.storage.local.LocalStorageProvider;

/** A session as its files on the share say, read without any station. */
record SharedSession(Path share, SessionId id) {
    private static final TestStation READER = new TestStation("READER");

    PackingPlan plan() throws StorageException, JournalException {
        return PackingPlan.of(PackingLists.read(list(), PackingLists.NAME));
    }

    private byte[] list() throws StorageException {
        return storage().read(id.folder().child(PackingLists.NAME));
    }

    private Storage storage() throws StorageException {
        return new LocalStorageProvider().open(share.toString());
    }

    Fold fold() throws StorageException, JournalException {
        return new FileLeases(storage(), READER).read(id, origin());
    }

    /** Where the session comes from, read once. */
    Leases.Origin origin() throws StorageException, JournalException {
        PackingPlan plan = plan();
        String sha256 = PackingLists.sha256(list());
        return new Leases.Origin() {
            @Override
            public PackingPlan plan() {
                return plan;
            }

            @Override
            public String listSha256() {
                return sha256;
            }

            @Override
            public Fold begin() {
                return new Fold(PackingState.start(plan), Instant.EPOCH, Duration.ZERO);
            }
        };
    }

    Path folder() {
        return share.resolve(id.value());
    }
}
