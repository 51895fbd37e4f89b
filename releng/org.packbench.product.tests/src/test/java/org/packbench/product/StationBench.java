package org.packbench.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.packbench.contracts.Pairs;

/** How long a person or a script waits for the packaged product, beside what the same takes without it. */
@Tag("bench")
class StationBench {

    private static final int STARTS = 7;
    private static final int ORDERS = 5_000;
    private static final int SCANS = 1_000;

    /** Deciding that nothing is stale takes under 0.2 s of a start of more than a second. */
    private static final double MOST_BY_SCRIPT = 1.5;

    /** Beside the start a list of 5,000 orders is read, its session opened, and left again. */
    private static final double MOST_TO_RESUME = 3.0;

    /** Two flushes for one, two pipes, and JSON. */
    private static final double MOST_BESIDE_RAW = 10.0;

    private final Product product = Product.built();

    @TempDir
    Path scratch;

    @Test
    void startsHeadless() throws Exception {
        Pairs.take(1, STARTS, Pairs.Timed.of(this::bareJava), Pairs.Timed.of(this::help))
                .print("headless start of the product, to Java's own");
    }

    @Test
    void theScriptAddsLittleToAStart() throws Exception {
        // The home folder must be the real one here, where the script keeps its Maven.
        var home = "HOME=" + System.getProperty("user.home");
        var script = Path.of("../../packbench").toRealPath().toString();
        Pairs.take(
                        1,
                        STARTS,
                        Pairs.Timed.of(this::help),
                        Pairs.Timed.of(() -> ends(List.of("env", home, script, "cli", "--help"))))
                .print("start by ./packbench cli, to the product's own", MOST_BY_SCRIPT);
    }

    @Test
    void scansAndOpensALongSession() throws Exception {
        var share = Share.create(product, scratch, ORDERS);
        String session;
        try (var station = share.newSession("a")) {
            session = station.opened().get("session").textValue();
            scans(station);
            station.quit();
        }
        Pairs.take(1, STARTS, Pairs.Timed.of(this::help), Pairs.Timed.of(() -> resume(share, session)))
                .print("resuming 5,000 orders, with the start, to a start", MOST_TO_RESUME);
    }

    private void scans(Station station) throws Exception {
        var line = ByteBuffer.allocate(400); // about as long as the record of a scan
        var scanned = new int[1];
        try (var raw = FileChannel.open(
                scratch.resolve("raw.jsonl"), StandardOpenOption.CREATE_NEW, StandardOpenOption.APPEND)) {
            Pairs.take(
                            200,
                            SCANS,
                            Pairs.Timed.of(() -> {
                                raw.write(line.rewind());
                                raw.force(true);
                            }),
                            Pairs.Timed.of(() -> scan(station, scanned[0]++)))
                    .print("a scan until its line is printed as saved, to append and flush", MOST_BESIDE_RAW);
        }
    }

    private static void scan(Station station, int operation) throws IOException {
        var answer = station.perform("scan " + Share.scan(operation)).orElseThrow();
        assertTrue(answer.get("saved").booleanValue());
    }

    private static void resume(Share share, String session) throws Exception {
        try (var station = share.resume("a", session)) {
            assertTrue(station.opened().get("seq").intValue() >= SCANS);
            station.quit();
        }
    }

    private void help() throws Exception {
        ends(List.of(product.folder().resolve("packbench-cli").toString(), "--help"));
    }

    private void bareJava() throws Exception {
        ends(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-version"));
    }

    private void ends(List<String> command) throws Exception {
        var ended = Product.start(scratch, command).end();
        assertEquals(0, ended.code(), ended.said());
    }
}
