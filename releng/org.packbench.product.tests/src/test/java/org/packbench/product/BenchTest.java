package org.packbench.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How long a person or a script waits. Prints figures and judges none: they depend on the machine. */
@Tag("bench")
class BenchTest {

    private static final int STARTS = 10;
    private static final int ORDERS = 5_000;
    private static final int SCANS = 2_000;

    private final Product product = Product.built();

    @TempDir
    Path scratch;

    @Test
    void starts() throws Exception {
        report(
                "headless start of the product",
                STARTS,
                () -> commandEnds(product.start(scratch, "packbench-cli", "--help")));
        var script = Path.of("../../packbench").toRealPath().toString();
        // The home folder must be the real one here, where the script keeps its Maven.
        report(
                "the same by ./packbench cli",
                STARTS,
                () -> new ProcessBuilder(script, "cli", "--help")
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor());
    }

    @Test
    void scansAndOpensALongSession() throws Exception {
        var share = Share.create(product, scratch, ORDERS);
        String session;
        try (var station = share.newSession("a")) {
            session = station.opened().get("session").textValue();
            report("a scan until acknowledged, local disk", SCANS, new Scanning(station));
            station.quit();
        }
        report("resuming it, with the start, " + ORDERS + " orders", STARTS / 2, () -> {
            try (var station = share.resume("a", session)) {
                assertEquals(SCANS, station.opened().get("seq").intValue());
                station.quit();
            }
            return null;
        });
    }

    private static int commandEnds(Product.Started started) throws Exception {
        var ended = started.end();
        assertEquals(0, ended.code(), ended.said());
        return ended.code();
    }

    /** The list's scans in turn. */
    private static final class Scanning implements Callable<Void> {
        private final Station station;
        private int operation;

        Scanning(Station station) {
            this.station = station;
        }

        @Override
        public Void call() throws Exception {
            var answer = station.perform("scan " + Share.scan(operation++)).orElseThrow();
            assertTrue(answer.get("saved").booleanValue());
            return null;
        }
    }

    private static void report(String what, int times, Callable<?> action) throws Exception {
        var nanos = new long[times];
        for (int i = 0; i < times; i++) {
            var start = System.nanoTime();
            action.call();
            nanos[i] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        System.out.printf(
                Locale.ROOT,
                "%-45s best %9.1f ms   median %9.1f ms   p99 %9.1f ms   of %d%n",
                what,
                nanos[0] / 1e6,
                nanos[times / 2] / 1e6,
                nanos[times * 99 / 100] / 1e6,
                times);
    }
}
