package org.packbench.storage.smb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;
import org.packbench.contracts.network.SmbServer;
import org.packbench.contracts.network.TcpProxy;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.Storage.AppendFile;
import org.packbench.core.storage.StorageException;

/** How often a call waits for an answer, seen by how much a slow network slows it. */
@EnabledIf(value = SmbServer.POSSIBLE, disabledReason = SmbServer.NEEDED)
@Timeout(120)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class RoundTripsTest {
    private static final Duration ONE_WAY = Duration.ofMillis(20);
    private static final int TRIES = 5;

    private final SmbServer server = SmbServer.start();
    private final TcpProxy network = new TcpProxy(server.port());
    private final Storage storage = SmbShare.open(SmbServer.root(network.port()));

    RoundTripsTest() throws Exception {}

    @BeforeAll
    void slow() throws Exception {
        storage.createFolder(SharePath.of("folder"));
        storage.create(SharePath.of("folder/file"), new byte[5000]);
        network.delay(ONE_WAY);
    }

    @AfterAll
    void stop() throws Exception {
        storage.leave();
        network.close();
        server.close();
    }

    /** What is measured. */
    private interface Call {
        void make() throws StorageException;
    }

    /** Whole round trips in the quickest of some tries: a busy machine only makes single tries slower. */
    private static long roundTrips(Call call) throws StorageException {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < TRIES; i++) {
            long start = System.nanoTime();
            call.make();
            best = Math.min(best, System.nanoTime() - start);
        }
        return best / (2 * ONE_WAY.toNanos());
    }

    @Test
    void a_record_is_appended_and_then_flushed_and_acknowledged_in_two() throws Exception {
        try (AppendFile journal = storage.createAppend(SharePath.of("folder/journal.e1.jsonl"))) {
            byte[] record = new byte[200];
            assertEquals(1, roundTrips(() -> journal.append(record)));
            assertEquals(1, roundTrips(journal::flush));
            assertEquals(1, roundTrips(() -> assertTrue(journal.flushAndMissing("journal.e2.jsonl"))));
            assertEquals(1, roundTrips(() -> assertTrue(journal.missing("journal.e2.jsonl"))));
        }
    }

    @Test
    void reading_takes_two_and_replacing_four() throws Exception {
        SharePath file = SharePath.of("folder/file");
        assertEquals(2, roundTrips(() -> storage.read(file)));
        assertEquals(4, roundTrips(() -> storage.replace(file, new byte[5000])));
    }

    @Test
    void finding_takes_two_and_listing_three() throws Exception {
        assertEquals(2, roundTrips(() -> storage.find(SharePath.of("folder/file"))));
        assertEquals(3, roundTrips(() -> storage.list(SharePath.of("folder"))));
    }
}
