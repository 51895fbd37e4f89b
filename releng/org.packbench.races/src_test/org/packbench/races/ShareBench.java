package org.packbench.races;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.packbench.contracts.Pairs;
import org.packbench.contracts.network.SmbServer;
import org.packbench.contracts.network.TcpProxy;
import org.packbench.contracts.network.TcpProxy.Way;
import org.packbench.core.packing.PackingPlan;
import org.packbench.core.session.OpenSession;

/** What a scan on a real file server costs beside the least it could, and that its verdict never waits for the server. */
@Tag("bench")
@Tag("share")
@EnabledIf(value = SmbServer.POSSIBLE, disabledReason = SmbServer.NEEDED)
@Timeout(value = 1, unit = TimeUnit.HOURS)
class ShareBench {
    private static final int ORDERS = 500;
    private static final Duration STALL = Duration.ofSeconds(30);
    private static final int SCANS_A_PAIR = 50;
    private static final int WARM_UP = 40;

    /** Scans until Java has compiled what judges, writes and folds one: before, a scan is told more of Java than of the share. */
    private static final int COMPILING = 3_000;

    /** From the end of one scan to the next: faster than any packer, slow enough for the threads behind to have their turn. */
    private static final long BETWEEN_NANOS = 1_000_000;

    private static final double MOST_WHILE_STALLED = 1.1;

    @TempDir
    Path scratch;

    private final SmbServer server = SmbServer.start();
    private final TcpProxy network = new TcpProxy(server.port());
    private final TcpProxy failing = new TcpProxy(server.port());

    ShareBench() throws Exception {}

    /** A session and how far it is. */
    private static final class Packer {
        private final OpenSession session;
        private final List<PackingPlan.Order> orders;
        private int scanned;

        Packer(OpenSession session) {
            this.session = session;
            this.orders = session.state().plan().orders();
        }

        OpenSession.Answer scan() {
            return session.perform(LongSession.operation(orders, scanned++));
        }

        /** The middle of so many verdicts' times. */
        long nanosOfVerdict() {
            long[] nanos = new long[SCANS_A_PAIR];
            for (int i = 0; i < nanos.length; i++) {
                long before = System.nanoTime();
                scan();
                nanos[i] = System.nanoTime() - before;
                LockSupport.parkNanos(BETWEEN_NANOS);
            }
            Arrays.sort(nanos);
            return nanos[nanos.length / 2];
        }
    }

    @BeforeEach
    void quiet() {
        Logger.getLogger("org.packbench").setLevel(Level.SEVERE);
    }

    @AfterEach
    void stop() throws Exception {
        network.close();
        failing.close();
        server.close();
    }

    /** Both take two round trips; what a scan takes more is its record, the hand-over to a thread, and the look for a successor. */
    @ParameterizedTest(name = "{0} ms")
    @CsvSource({"0, 2.0, 1500", "5, 1.6, 400", "20, 1.6, 120"})
    void aScanIsAcknowledgedInAboutTheTimeThatItsBytesTakeByThemselves(int roundTripMillis, double most, int pairs)
            throws Exception {
        Packer packer = packer(network, "pc");
        for (int i = 0; i < COMPILING; i++) packer.scan().acknowledged().get();
        byte[] line = lastLine(packer.session);
        network.delay(Duration.ofMillis(roundTripMillis).dividedBy(2));
        try (RawJournal raw = new RawJournal(network.port(), "raw.jsonl")) {
            Pairs.take(
                            pairs / 4,
                            pairs,
                            Pairs.Timed.of(() -> raw.append(line)),
                            Pairs.Timed.of(() -> packer.scan().acknowledged().get()))
                    .print("a scan until acknowledged, to append and flush, " + roundTripMillis + " ms away", most);
        }
        network.delay(Duration.ZERO);
        packer.session.close(Duration.ofMinutes(1));
    }

    /** Two sessions of one process, scanned in turn; the one's server is silent for half a minute. */
    @Test
    void aVerdictIsAsFastWhileTheShareIsStalledForHalfAMinute() throws Exception {
        Packer fast = packer(network, "fast");
        Packer stalled = packer(failing, "stalled");
        for (int i = 0; i < WARM_UP; i++) fast.nanosOfVerdict();
        for (int i = 0; i < WARM_UP; i++) stalled.nanosOfVerdict();
        failing.stall(Way.TO_SERVER);
        stalled.scan();
        Pairs taken = inTurn(fast, stalled);
        int waiting = stalled.session.saving().waiting();
        failing.resume();
        fast.session.close(Duration.ofMinutes(1));
        stalled.session.close(Duration.ofMinutes(1));
        // a part of the scans changes nothing and has no record
        int least = taken.base().size() * SCANS_A_PAIR / 2;
        assertTrue(waiting > least, "the share was not stalled: " + waiting + " scans waited for it, not " + least);
        taken.print("the verdict on a scan, share stalled for 30 s, to one that answers", MOST_WHILE_STALLED);
    }

    /** For as long as the stall is to last. */
    private static Pairs inTurn(Packer fast, Packer stalled) {
        List<Long> base = new ArrayList<>();
        List<Long> subject = new ArrayList<>();
        for (long end = System.nanoTime() + STALL.toNanos(); System.nanoTime() < end; ) {
            boolean baseFirst = base.size() % 2 == 0;
            if (baseFirst) base.add(fast.nanosOfVerdict());
            subject.add(stalled.nanosOfVerdict());
            if (!baseFirst) base.add(fast.nanosOfVerdict());
        }
        return new Pairs(base, subject);
    }

    private Packer packer(TcpProxy through, String pc) throws Exception {
        server.newRoot("share-" + pc);
        InProcess services = new InProcess(
                TestServer.open(SmbServer.root(through.port()) + "/share-" + pc),
                Files.createDirectories(scratch.resolve(pc)));
        return new Packer(services.start(SampleList.write(scratch.resolve(pc + ".json"), ORDERS)));
    }

    private byte[] lastLine(OpenSession session) throws Exception {
        Path journal = server.disk().resolve("share-pc/" + session.id() + "/journal.e1.jsonl");
        return (Files.readAllLines(journal).getLast() + "\n").getBytes();
    }
}
