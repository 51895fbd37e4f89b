package org.packbench.ui.tests;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.packbench.contracts.Pairs;
import org.packbench.ui.tests.bot.PaintClock;
import org.packbench.ui.tests.bot.Workbench;

/**
 * How soon a packer sees the answer to a scan: from the scanner's Enter to the painted screen, in the real window with a
 * real session, beside an empty canvas of the same size that only paints when a key comes.
 */
@Tag("bench")
@Tag("scan")
@Timeout(value = 1, unit = TimeUnit.HOURS)
final class ScanPaintBench {
    private static final int SCANS = 1_000;
    private static final int WARM_UP = 200;

    /** Of each order: ten of them are enough for all scans. */
    private static final int UNITS = 120;

    private static final double MOST_BESIDE_EMPTY = 3;
    private static final double MOST_BESIDE_TEN_ORDERS = 1.2;

    private final Workplace place = Workplace.here();
    private final Workbench workbench = place.workbench();

    @BeforeEach
    void open() {
        workbench.resize();
        place.openSample();
        place.putAway();
    }

    @Test
    void theAnswerIsPaintedSoonAndTheLengthOfTheListDoesNotMatter(@TempDir Path folder) throws Exception {
        List<Long> few = scan(folder, 10);
        scan(folder, 500);
        List<Long> many = scan(folder, 5_000);
        new Pairs(few, many).printSlowest("a painted answer with 5,000 orders, to one with 10", MOST_BESIDE_TEN_ORDERS);
    }

    /** @return how long each scan took to be painted, in nanoseconds */
    private List<Long> scan(Path folder, int orders) throws Exception {
        int first = 2 * orders; // no list has an order that was packed in another
        place.start(ImportedLists.large(folder.resolve(orders + " orders.xlsx"), first, orders, UNITS), orders);
        List<String> codes = codes(first);
        var clock = new PaintClock(workbench.ui());
        var next = codes.iterator();
        var used = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long thread = workbench.ui().ask(() -> Thread.currentThread().threadId());
        List<Long> bytes = new ArrayList<>();
        try {
            Pairs pairs = Pairs.take(WARM_UP, SCANS, clock::empty, () -> {
                String code = next.next();
                workbench.type(code);
                long before = used.getThreadAllocatedBytes(thread);
                long nanos = clock.scanned(workbench::enter);
                bytes.add(used.getThreadAllocatedBytes(thread) - before);
                return nanos;
            });
            System.out.printf(
                    Locale.ROOT,
                    "%,d orders: %,d bytes allocated a scan, painted within %.0f %% of the screen%n",
                    orders,
                    bytes.stream().sorted().toList().get(bytes.size() / 2),
                    100 * clock.painted());
            pairs.printSlowest("a painted answer, " + orders + " orders, to an empty canvas", MOST_BESIDE_EMPTY);
            return pairs.subject();
        } finally {
            clock.close();
            place.leave();
        }
    }

    /** Order by order: its number, then all its units, one line after the other. */
    private static List<String> codes(int first) {
        List<String> codes = new ArrayList<>();
        for (int order = first; codes.size() < WARM_UP + SCANS; order++) {
            codes.add(ImportedLists.number(order));
            for (String code : List.of(SampleList.CREAM, SampleList.SERUM, SampleList.WATER))
                for (int unit = 0; unit < UNITS / 3; unit++) codes.add(code);
        }
        return codes;
    }
}
