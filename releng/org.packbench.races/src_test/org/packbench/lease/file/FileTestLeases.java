package org.packbench.lease.file;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.packbench.contracts.Fault;
import org.packbench.contracts.FaultScript;
import org.packbench.contracts.FaultyStorage;
import org.packbench.contracts.LeasedWork;
import org.packbench.contracts.ManualClock;
import org.packbench.contracts.TestLeases;
import org.packbench.contracts.TestStation;
import org.packbench.core.SessionId;
import org.packbench.core.journal.Fold;
import org.packbench.core.journal.Header;
import org.packbench.core.journal.JournalException;
import org.packbench.core.journal.JournalRecord;
import org.packbench.core.lease.Lease;
import org.packbench.core.lease.Leases.Claim;
import org.packbench.core.lease.Observation;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.StorageException;
import org.packbench.documents.JournalFormat;
import org.packbench.storage.local.LocalStorageProvider;

/** File leases on a disk, or over SMB; each station has a connection of its own, which fails as its plan says. */
final class FileTestLeases implements TestLeases {
    private static final SessionId SESSION = new SessionId("SESSIONS/CLIENT_M/2025-11-03_14-30-45");

    private static final TestStation READER = new TestStation("READER");
    private static final System.Logger LOG = System.getLogger(FileTestLeases.class.getName());

    private final Path root;
    private final Opener opener;
    private final Storage disk;
    private final ManualClock clock = new ManualClock(Instant.parse("2025-11-03T14:30:45Z"));
    private final Map<TestStation, AtStation> stations = new ConcurrentHashMap<>();

    /** What a station works with. */
    private static final class AtStation implements FaultScript {
        private final Storage real;
        private final FaultyStorage storage;
        private final FileLeases leases;
        private volatile FaultScript script = FaultScript.none();

        AtStation(Storage disk, TestStation station, Timing timing) {
            real = disk;
            storage = new FaultyStorage(disk, this);
            leases = new FileLeases(storage, station, timing);
        }

        @Override
        public Fault next(Call call, SharePath path) {
            return script.next(call, path);
        }
    }

    /** How a station opens the share. */
    interface Opener {
        Storage open() throws StorageException;
    }

    FileTestLeases(Path root) throws StorageException {
        this(root, () -> new LocalStorageProvider().open(root.toString()));
    }

    /** @param root where the share is on the disk */
    FileTestLeases(Path root, Opener opener) throws StorageException {
        this.root = root;
        this.opener = opener;
        this.disk = opener.open();
        disk.ensureFolder(SESSION.folder());
    }

    private AtStation station(TestStation station) {
        return stations.computeIfAbsent(station, s -> new AtStation(opened(), s, new ManualTiming(clock)));
    }

    private Storage opened() {
        try {
            return opener.open();
        } catch (StorageException e) {
            throw new IllegalStateException("the share of the test is gone", e);
        }
    }

    /** The station's clocks are these. */
    void time(TestStation station, Timing timing) {
        stations.put(station, new AtStation(opened(), station, timing));
    }

    /** What becomes of the station's next calls. */
    <S extends FaultScript> S script(TestStation station, S script) {
        station(station).script = script;
        return script;
    }

    /** What a server still applies of a station's lost calls, it applies now; one that is refused changes nothing. */
    void deliverLate(TestStation station) {
        try {
            station(station).storage.deliverLate();
        } catch (StorageException refused) {
            LOG.log(System.Logger.Level.DEBUG, "nobody waits for this answer", refused);
        }
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

    /** The names of all journals, in order; they must have no gaps. */
    List<Long> epochs() throws StorageException {
        return List.copyOf(WorkFolder.list(disk, SESSION).epochs().keySet());
    }

    /** What a valid header of this epoch says. */
    Header header(long epoch) throws StorageException, JournalException {
        return WorkFolder.outline(disk, SESSION, epoch).header().orElseThrow();
    }

    Observation seen(TestStation by) throws StorageException, JournalException {
        return at(by).observe(SESSION);
    }

    Claim claim(TestStation by) throws StorageException, JournalException {
        return at(by).claim(SESSION, seen(by).highest(), by.holder(LeasedWork.WORKER), LeasedWork.ORIGIN);
    }

    /** The station takes what it may take. */
    LeasedWork take(TestStation by) throws StorageException, JournalException {
        if (claim(by) instanceof Claim.Won won) return work(won.lease());
        throw new AssertionError("not taken: " + seen(by));
    }

    /** The station watches the session for so long that whoever is silent is stale, and takes it. */
    LeasedWork takeOver(TestStation by) throws StorageException, JournalException {
        seen(by);
        pass(Observation.STALE);
        return take(by);
    }

    Fold read() throws StorageException, JournalException {
        return at(READER).read(SESSION, LeasedWork.ORIGIN);
    }

    @Override
    public SessionId session() {
        return SESSION;
    }

    @Override
    public FileLeases at(TestStation station) {
        return station(station).leases;
    }

    @Override
    public void disconnect(TestStation station) {
        station(station).storage.disconnect();
    }

    @Override
    public void lose(long epoch) throws Exception {
        Path journal = file("journal.e" + epoch + ".jsonl");
        byte[] bytes = Files.readAllBytes(journal);
        int end = bytes.length - 1;
        while (bytes[end - 1] != '\n') end--;
        Files.write(journal, Arrays.copyOf(bytes, end));
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
    public void remove() {
        stations.values().forEach(station -> station.real.leave());
        disk.leave();
    }
}
