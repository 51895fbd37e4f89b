package org.packbench.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.packbench.core.SessionId;
import org.packbench.core.journal.JournalException;
import org.packbench.documents.OrderRecord;
import org.packbench.documents.SessionSummary;

/** What an ended session leaves on the share, read from the folder as any other program would. */
record SummaryOnShare(Path session, SessionSummary summary) {
    /** Orders and units of the sample's list, as its file says. */
    private static final int ORDERS = 12;

    private static final int UNITS = 39;
    private static final int SKUS = 8;

    /** The summary of this session. */
    static SummaryOnShare of(Path share, SessionId id) throws IOException, JournalException {
        Path session = share.resolve(id.value());
        Path file = session.resolve(SessionSummary.NAME);
        return new SummaryOnShare(session, SessionSummary.read(Files.readAllBytes(file), file.toString()));
    }

    void saysAllWasPackedBy(String worker) throws IOException {
        var counts = summary.counts();
        assertEquals(ORDERS, counts.totalOrders(), "orders");
        assertEquals(ORDERS, counts.completedOrders(), "completed orders");
        assertEquals(0, counts.inProgressOrders(), "orders in progress");
        assertEquals(0, counts.skippedOrders(), "skipped orders");
        assertEquals(UNITS, counts.totalItems(), "units");
        assertEquals(UNITS, counts.packedItems(), "packed units");
        assertEquals(SKUS, counts.uniqueSkus(), "different SKUs");
        assertEquals(worker, summary.about().workerName().orElse(""), "worker");
        assertEquals("M", summary.about().clientId(), "client");
        assertEquals(
                ORDERS,
                summary.orders().stream()
                        .map(OrderRecord::orderNumber)
                        .distinct()
                        .count(),
                "each order once");
        isUnlocked();
    }

    private void isUnlocked() throws IOException {
        try (Stream<Path> files = Files.walk(session)) {
            List<Path> locks = files.filter(f -> f.toString().endsWith(".lock")).toList();
            assertEquals(List.of(), locks, "locks left");
        }
    }
}
