package org.packbench.lease.file;

import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.packbench.contracts.LeasedWork;
import org.packbench.contracts.TestStation;
import org.packbench.core.journal.Fold;
import org.packbench.core.journal.Header;
import org.packbench.core.journal.JournalException;
import org.packbench.core.lease.Observation.State;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.Storage.AppendFile;
import org.packbench.core.storage.StorageException;
import org.packbench.documents.JournalFormat;
import org.packbench.documents.JournalName;

/** A station that takes over by measuring every journal anew, instead of copying the seals: the rule it leaves out. */
final class RemeasuringTaker {
    private final World world;
    private final TestStation station = new TestStation("DESKTOP-PC9");

    RemeasuringTaker(World world) {
        this.world = world;
    }

    void live() throws JournalException {
        while (true) {
            Storage storage = world.connect();
            try {
                while (true) take(storage, new FileLeases(storage, station, world.timing()));
            } catch (StorageException | World.Killed again) {
                station.crash();
            }
        }
    }

    private void take(Storage storage, FileLeases leases) throws StorageException, JournalException {
        if (leases.observe(World.SESSION).state() == State.ACTIVE) return;
        long epoch = WorkFolder.list(storage, World.SESSION).highest() + 1;
        try (AppendFile file = storage.createAppend(WorkFolder.journal(World.SESSION, epoch))) {
            Map<Long, Long> seals = new TreeMap<>();
            Fold fold = measure(storage, epoch - 1, seals);
            fold.claimed();
            Header header = new Header(
                    Header.FORMAT,
                    Header.FORMAT,
                    World.SESSION,
                    epoch,
                    UUID.randomUUID(),
                    station.holder(LeasedWork.WORKER),
                    world.timing().now(),
                    ZoneId.of("Europe/Sofia"),
                    LeasedWork.ORIGIN_SHA256,
                    seals,
                    fold.hash());
            file.append(JournalFormat.encodeOpening(header, fold));
            file.flush();
            if (file.missing(JournalName.of(epoch + 1))) world.ledger().inForce(header, fold);
        }
    }

    private static Fold measure(Storage storage, long top, Map<Long, Long> seals)
            throws StorageException, JournalException {
        Fold fold = LeasedWork.ORIGIN.begin();
        for (long epoch = 1; epoch <= top; epoch++) {
            var path = WorkFolder.journal(World.SESSION, epoch);
            JournalFormat.Content content =
                    JournalFormat.parse(storage.read(path), path.toString(), LeasedWork.ORIGIN.plan());
            content.lines().forEach(line -> fold.add(line.record(), line.hash()));
            seals.put(epoch, content.validLength());
        }
        return fold;
    }
}
