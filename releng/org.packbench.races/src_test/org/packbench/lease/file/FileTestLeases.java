package org.packbench.lease.file;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.packbench.contracts.FaultPlan;
import org.packbench.contracts.FaultyStorage;
import org.packbench.contracts.LeasedWork;
import org.packbench.contracts.ManualClock;
import org.packbench.contracts.TestLeases;
import org.packbench.contracts.TestStation;
import org.packbench.core.SessionId;
import org.packbench.core.journal.JournalRecord;
import org.packbench.core.lease.Lease;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.StorageException;
import org.packbench.documents.JournalFormat;
import org.packbench.storage.local.LocalStorageProvider;

/** File leases on a local disk; each station has a connection of its own, which fails as its plan says. */
final class FileTestLeases implements TestLeases {
    private static final SessionId SESSION = new SessionId("SESSIONS/CLIENT_M/2025-11-03_14-30-45");

    private final Path root;
    private final Storage disk;
    private final ManualClock clock = new ManualClock(Instant.parse("2025-11-03T14:30:45Z"));
    private final Map<TestStation, AtStation> stations = new ConcurrentHashMap<>();

    /** What a station works with. */
    private record AtStation(FaultPlan plan, FaultyStorage storage, FileLeases leases) {}

    FileTestLeases(Path root) throws StorageException {
        this.root = root;
        this.disk = new LocalStorageProvider().open(root.toString());
        disk.ensureFolder(SESSION.folder());
    }

    private AtStation station(TestStation station) {
        return stations.computeIfAbsent(station, s -> {
            FaultPlan plan = new FaultPlan();
            FaultyStorage storage = new FaultyStorage(disk, plan);
            return new AtStation(plan, storage, new FileLeases(storage, s, new ManualTiming(clock)));
        });
    }

    /** What becomes of the station's next calls. */
    FaultPlan plan(TestStation station) {
        return station(station).plan();
    }

    FaultyStorage storage(TestStation station) {
        return station(station).storage();
    }

    ManualClock clock() {
        return clock;
    }

    /** The store without faults. */
    Storage disk() {
        return disk;
    }

    /** A file of the session's work folder on the disk. */
    Path file(String name) {
        return root.resolve(SESSION.value()).resolve(name);
    }

    /** The work of a lease. */
    LeasedWork work(Lease lease) {
        return new LeasedWork(lease, this::line, this::hash);
    }

    @Override
    public SessionId session() {
        return SESSION;
    }

    @Override
    public FileLeases at(TestStation station) {
        return station(station).leases();
    }

    @Override
    public void disconnect(TestStation station) {
        station(station).storage().disconnect();
    }

    @Override
    public void pass(Duration time) {
        clock.pass(time);
    }

    @Override
    public byte[] line(JournalRecord record) {
        return JournalFormat.encode(record);
    }

    @Override
    public String hash(byte[] line) {
        return JournalFormat.hash(line);
    }

    /** The temp folder goes with its test. */
    @Override
    public void remove() {}
}
