package org.packbench.races;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.packbench.contracts.Pairs;
import org.packbench.storage.local.LocalStorageProvider;

/**
 * A session that was opened a thousand times opens about as fast as one that was opened once: by one listing, one header
 * with its checkpoint, and one tail.
 */
@Tag("bench")
@Timeout(value = 1, unit = TimeUnit.HOURS)
class OpeningBench {
    private static final int ORDERS = 5_000;
    private static final int EPOCHS = 1_000;
    private static final int RECORDS_AN_EPOCH = 3;
    private static final int WARM_UP = 4;
    private static final int PAIRS = 15;
    private static final double MOST = 2.0;

    @TempDir
    Path scratch;

    private Path share;
    private Path list;
    private InProcess services;

    @BeforeEach
    void station() throws Exception {
        Logger.getLogger("org.packbench").setLevel(Level.WARNING);
        share = Files.createDirectories(scratch.resolve("share"));
        list = SampleList.write(scratch.resolve("list.json"), ORDERS);
        services = new InProcess(
                new LocalStorageProvider().open(share.toString()), Files.createDirectories(scratch.resolve("pc")));
    }

    /** The epochs alone: nothing was packed in either. */
    @Test
    void aThousandEpochsThatPackedNothingOpenInNoMoreThanTwiceTheTimeOfOne() throws Exception {
        LongSession one = begun();
        LongSession many = opened(EPOCHS, 0);
        Pairs.take(WARM_UP, PAIRS, one::nanosToOpen, many::nanosToOpen)
                .print("opening 5,000 orders, 1,000 epochs to 1, nothing packed", MOST);
    }

    /** The same records were made in both, in a thousand openings or in one; then both were left and are opened again. */
    @Test
    void aThousandEpochsOpenInNoMoreThanTwiceTheTimeOfOneWithTheSameRecords() throws Exception {
        LongSession many = opened(EPOCHS, RECORDS_AN_EPOCH);
        LongSession checkpointed = begun();
        checkpointed.open(EPOCHS * RECORDS_AN_EPOCH);
        LongSession tail = begun();
        tail.open(EPOCHS * RECORDS_AN_EPOCH);
        checkpointed.open(0);
        Pairs.take(WARM_UP, PAIRS, tail::nanosToOpen, many::nanosToOpen)
                .print("opening 5,000 orders, 1,000 epochs to 1, 3,000 records, none in a checkpoint", MOST);
        Pairs.take(WARM_UP, PAIRS, checkpointed::nanosToOpen, many::nanosToOpen)
                .print("opening 5,000 orders, 1,000 epochs to 1, 3,000 records in a checkpoint", MOST);
        Pairs.take(WARM_UP, PAIRS, begun()::nanosToOpen, many::nanosToOpen)
                .print("opening 5,000 orders, 1,000 epochs of 3,000 records to 1 of none");
    }

    private LongSession begun() throws Exception {
        return LongSession.begin(services, share, list);
    }

    private LongSession opened(int times, int records) throws Exception {
        LongSession session = begun();
        for (int epoch = 2; epoch <= times; epoch++) session.open(records);
        return session;
    }
}
