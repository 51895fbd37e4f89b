package org.packbench.sessions.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.packbench.contracts.Pairs;
import org.packbench.contracts.TestStation;
import org.packbench.contracts.network.SmbServer;
import org.packbench.contracts.network.TcpProxy;
import org.packbench.core.session.OpenSession;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.Storage.Entry;
import org.packbench.lease.file.FileLeases;
import org.packbench.profiles.StoredProfiles;
import org.packbench.races.TestServer;
import org.packbench.sessions.Survey;

/**
 * How soon all sessions of a share are seen: from this PC's memory, fresh from a file server near and far, and again when
 * nothing has changed; beside the same bytes read and thrown away, and beside a look into every folder.
 */
@Tag("bench")
@Tag("browser")
@EnabledIf(value = SmbServer.POSSIBLE, disabledReason = SmbServer.NEEDED)
@Timeout(value = 1, unit = TimeUnit.HOURS)
class BrowserBench {
    /** Long enough that what the machine does besides is no round trip of it. */
    private static final Duration FAR = Duration.ofMillis(200);

    private static final long MEGABYTE = 1 << 20;
    /** So many sessions are promised for; of more the figures show how they grow. */
    private static final int PROMISED = 10_000;

    private static final long MOST_HEAP = 64 * MEGABYTE;
    private static final long MOST_WAVES_FRESH = 12;
    private static final long MOST_WAVES_AGAIN = 3;
    private static final long MOST_WAVES_CRASHED = 30;
    private static final double MOST = 3.0;

    @TempDir
    Path scratch;

    private final SmbServer server = SmbServer.start();
    private final TcpProxy network = new TcpProxy(server.port());
    private int offices;

    BrowserBench() throws Exception {}

    @BeforeEach
    void quiet() {
        Logger.getLogger("org.packbench").setLevel(Level.SEVERE);
    }

    @AfterEach
    void stop() throws Exception {
        network.close();
        server.close();
    }

    private Path share() {
        return server.disk().resolve("share");
    }

    private Storage storage() throws Exception {
        return TestServer.open(SmbServer.root(network.port()) + "/share");
    }

    /** An index on a PC that remembers nothing, or what was remembered in its folder. */
    private static ShareIndex index(Storage storage, Path pc) throws Exception {
        TestStation station = new TestStation("OFFICE", Files.createDirectories(pc));
        Survey survey = new Survey(
                storage, new FileLeases(storage, station), new StoredProfiles(storage, station), station, List.of());
        return new ShareIndex(storage, survey, new IndexAppender(storage, station), station, Clocks.SYSTEM);
    }

    private Path newPc() {
        return scratch.resolve("pc" + offices++);
    }

    @ParameterizedTest(name = "{0} sessions, {1} ms")
    @CsvSource({"1000, 0, 15", "1000, 5, 9", "10000, 0, 15", "10000, 5, 9", "100000, 0, 5", "100000, 5, 3"})
    void allSessionsAreSeenInAboutTheTimeThatTheirBytesTakeByThemselves(int sessions, int millis, int pairs)
            throws Exception {
        server.newRoot("share");
        ManySessions.writeIndex(share(), sessions);
        Storage storage = storage();
        String what = String.format("%,d sessions, %d ms: ", sessions, millis);
        network.delay(Duration.ofMillis(millis).dividedBy(2));
        Pairs taken = Pairs.take(
                pairs,
                pairs,
                Pairs.Timed.of(() -> raw(storage)),
                Pairs.Timed.of(() -> fresh(storage, newPc(), sessions)));
        String ratio = what + "fresh, to the same bytes read and thrown away (aim 1 s)";
        if (sessions <= PROMISED) taken.print(ratio, MOST);
        else taken.print(ratio);
        remembered(storage, what, sessions);
        if (millis > 0) waves(storage, what, sessions, MOST_WAVES_FRESH);
    }

    private static ShareIndex fresh(Storage storage, Path pc, int sessions) throws Exception {
        ShareIndex index = index(storage, pc);
        assertEquals(sessions, index.refresh().entries().size());
        return index;
    }

    /** The least that any index of these files could do. */
    private static void raw(Storage storage) throws Exception {
        try (Together together = new Together()) {
            List<Together.Answer<byte[]>> answers = new ArrayList<>();
            for (Entry entry : storage.list(SeenFile.FOLDER))
                answers.add(together.ask(() -> storage.read(SeenFile.path(entry.name()))));
            for (Together.Answer<byte[]> answer : answers) assertTrue(answer.get().length > 0);
        }
    }

    private void remembered(Storage storage, String what, int sessions) throws Exception {
        Path pc = newPc();
        long before = heap();
        ShareIndex index = fresh(storage, pc, sessions);
        long taken = heap() - before;
        System.out.printf("%sheap %.1f MB%n", what, (double) taken / MEGABYTE);
        if (sessions <= PROMISED) assertTrue(taken <= MOST_HEAP, "an index takes " + taken + " bytes");
        Reference.reachabilityFence(index);
        index.close();
        List<Long> nanos = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            ShareIndex again = index(storage, pc);
            long start = System.nanoTime();
            assertEquals(sessions, again.remembered().entries().size());
            nanos.add(System.nanoTime() - start);
        }
        System.out.printf(
                "%sfirst paint from memory %d ms, the first time %d ms (aim 300 ms)%n",
                what, nanos.stream().sorted().toList().get(nanos.size() / 2) / 1_000_000, nanos.getFirst() / 1_000_000);
    }

    private static long heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /** How much longer it takes when every round trip is longer. */
    private void waves(Storage storage, String what, int sessions, long mostFresh) throws Exception {
        ShareIndex index = fresh(storage, newPc(), sessions);
        long fresh = waves(() -> fresh(storage, newPc(), sessions));
        long again = waves(index::refresh);
        System.out.printf(
                "%s%d round trips one after the other fresh, %d when nothing has changed%n", what, fresh, again);
        // the files of more sessions come in more than one piece each
        if (sessions <= PROMISED) assertTrue(fresh <= mostFresh, fresh + " waves fresh");
        if (sessions <= PROMISED) assertTrue(again <= MOST_WAVES_AGAIN, again + " waves when nothing has changed");
    }

    private long waves(Pairs.Action action) throws Exception {
        Duration before = network.delay();
        long near = Long.MAX_VALUE;
        long far = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            network.delay(Duration.ZERO);
            near = Math.min(near, Pairs.Timed.of(action).nanos());
            network.delay(FAR.dividedBy(2));
            far = Math.min(far, Pairs.Timed.of(action).nanos());
        }
        network.delay(before);
        return Math.round((double) (far - near) / FAR.toNanos());
    }

    /** Seen for the first time, so that all of them are looked at; and again, when none of them is. */
    @ParameterizedTest(name = "{0} crashed sessions")
    @ValueSource(ints = {1, 20})
    void crashedSessionsAreLookedAtSideBySideAndOnce(int crashed) throws Exception {
        server.newRoot("share");
        WatchedPc pc = new WatchedPc(share(), newPc(), "PC");
        List<OpenSession> sessions = new ArrayList<>();
        for (int i = 0; i < crashed; i++) sessions.add(pc.bench.start(Bench.orders("DHL", 3)));
        pc.bench.told();
        pc.mute();
        for (OpenSession session : sessions) Bench.scan(session, "A0", "SKU-1");
        pc.killed();
        SilentShare.silence(share());
        waves(storage(), String.format("%d crashed sessions: ", crashed), crashed, MOST_WAVES_CRASHED);
    }

    /** What there would be without an index: looked at one by one, as many at once as the scan does. */
    @ParameterizedTest(name = "{0} sessions, {1} ms")
    @CsvSource({"1000, 0", "10000, 0", "1000, 5"})
    void withoutAnIndexEveryFolderIsRead(int sessions, int millis) throws Exception {
        server.newRoot("share");
        Bench bench = new Bench(TestServer.open(share().toString()), newPc(), "PC");
        OpenSession session = bench.start(Bench.orders("DHL", 40));
        for (int order = 0; order < 40; order++) Bench.scan(session, "A" + order, "SKU-1");
        Bench.end(session);
        bench.told();
        bench.appender.close();
        Path packed = share().resolve(session.id().value());
        ManySessions.writeFolders(share(), packed, sessions);
        ShareIndex index = index(storage(), newPc());
        network.delay(Duration.ofMillis(millis).dividedBy(2));
        long start = System.nanoTime();
        assertEquals(
                sessions + 1, index.scan(new NullProgressMonitor()).entries().size());
        long first = System.nanoTime() - start;
        start = System.nanoTime();
        index.scan(new NullProgressMonitor());
        System.out.printf(
                "%,d sessions, %d ms: every folder read in %.1f s, looked over once more in %.1f s%n",
                sessions, millis, first / 1e9, (System.nanoTime() - start) / 1e9);
    }
}
