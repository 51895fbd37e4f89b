package org.packbench.races;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.packbench.contracts.Fault;
import org.packbench.contracts.FaultyStorage;
import org.packbench.contracts.Pairs;
import org.packbench.core.packing.PackingPlan;
import org.packbench.core.session.OpenSession;
import org.packbench.core.storage.Storage;
import org.packbench.storage.local.LocalStorageProvider;

/** What a scan costs beside the least it could cost, and beside the same scan while the share is slow. */
@Tag("bench")
@Timeout(value = 1, unit = TimeUnit.HOURS)
class ScanBench {
    private static final int ORDERS = 500;
    private static final Duration SLOW = Duration.ofMillis(500);

    /** A scan reaches two disks, the PC's and the share's, one after the other, so it takes more than twice what its bytes take. */
    private static final double MOST_BESIDE_RAW = 6.0;

    private static final double MOST_BESIDE_FAST = 2.0;

    @TempDir
    Path scratch;

    private volatile boolean slow;
    private int scanned;

    @Test
    void aScanIsAcknowledgedInAFewTimesWhatItsBytesTakeByThemselves() throws Exception {
        Storage share = share();
        OpenSession session = open(share);
        scan(session).acknowledged().get();
        byte[] line = lastLine(session);
        try (FileChannel raw = FileChannel.open(
                scratch.resolve("share/raw.jsonl"), StandardOpenOption.CREATE_NEW, StandardOpenOption.APPEND)) {
            Pairs.take(
                            500,
                            2_000,
                            Pairs.Timed.of(() -> {
                                raw.write(ByteBuffer.wrap(line));
                                raw.force(true);
                            }),
                            Pairs.Timed.of(() -> scan(session).acknowledged().get()))
                    .print("a scan until acknowledged, to append and flush of its bytes", MOST_BESIDE_RAW);
        }
        session.close(Duration.ofMinutes(1));
    }

    /** Were one scan of a hundred to wait for one call, its hundred would take many times as long. */
    @Test
    void aScanIsAnsweredAsFastWhileEveryCallOnTheShareTakesHalfASecond() throws Exception {
        Logger.getLogger("org.packbench").setLevel(Level.SEVERE);
        Storage share = new FaultyStorage(
                share(), (call, path) -> slow ? Fault.before(() -> LockSupport.parkNanos(SLOW.toNanos())) : Fault.NONE);
        OpenSession session = open(share);
        Pairs pairs = Pairs.take(5, 41, () -> scans(session, false), () -> scans(session, true));
        int waiting = session.saving().waiting();
        slow = false;
        session.close(Duration.ofMinutes(1));
        assertTrue(waiting > 0, "the share was never slow");
        pairs.print("100 scans answered, share of 500 ms a call to a fast one", MOST_BESIDE_FAST);
    }

    /** A hundred scans, each some moments after the one before, as the writers' threads have their turn. */
    private long scans(OpenSession session, boolean slowly) {
        slow = slowly;
        long sum = 0;
        for (int i = 0; i < 100; i++) {
            long before = System.nanoTime();
            scan(session);
            sum += System.nanoTime() - before;
            LockSupport.parkNanos(200_000);
        }
        return sum;
    }

    private OpenSession.Answer scan(OpenSession session) {
        List<PackingPlan.Order> orders = session.state().plan().orders();
        return session.perform(LongSession.operation(orders, scanned++));
    }

    private Storage share() throws Exception {
        Path share = Files.createDirectories(scratch.resolve("share"));
        return new LocalStorageProvider().open(share.toString());
    }

    private OpenSession open(Storage share) throws Exception {
        InProcess services = new InProcess(share, Files.createDirectories(scratch.resolve("pc")));
        return services.start(SampleList.write(scratch.resolve("list.json"), ORDERS));
    }

    private byte[] lastLine(OpenSession session) throws Exception {
        Path journal = scratch.resolve("share").resolve(session.id().value()).resolve("journal.e1.jsonl");
        return (Files.readAllLines(journal).getLast() + "\n").getBytes();
    }
}
