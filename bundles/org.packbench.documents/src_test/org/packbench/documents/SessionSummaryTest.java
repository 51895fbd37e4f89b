package org.packbench.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.packbench.core.journal.Fold;
import org.packbench.core.journal.JournalException;
import org.packbench.core.journal.JournalRecord;
import org.packbench.core.packing.Decision;
import org.packbench.core.packing.Moment;
import org.packbench.core.packing.Operation;
import org.packbench.core.packing.PackingPlan;
import org.packbench.core.packing.PackingRules;
import org.packbench.core.packing.PackingState;
import org.packbench.core.packing.SkuCodes;
import org.packbench.documents.SessionSummary.About;
import org.packbench.documents.SessionSummary.Counts;
import org.packbench.documents.SessionSummary.Skipped;

class SessionSummaryTest {
    private static final ZoneId SOFIA = ZoneId.of("Europe/Sofia");
    private static final Instant NOW = Instant.parse("2025-11-11T15:00:00Z");
    private static final About ABOUT = new About(
            "SESSIONS/CLIENT_M/2025-11-10_08-15-00",
            "excel",
            "M",
            "DHL Orders",
            Optional.of("001"),
            Optional.of("John Doe"),
            "PC1",
            "");

    /** A session whose every operation has its own time. */
    private static final class Day {
        private Fold fold;
        private long records;

        Day(PackingPlan plan) {
            fold = new Fold(PackingState.start(plan), Journals.START);
        }

        void at(long epoch, double seconds, Operation operation) {
            Decision decision = PackingRules.decide(fold.packing(), SkuCodes.NONE, operation);
            Duration elapsed = Duration.ofMillis(Math.round(seconds * 1000));
            fold.add(
                    new JournalRecord(
                            ++records,
                            new UUID(1, records),
                            new Moment(Journals.START.plus(elapsed), epoch, elapsed),
                            Journals.JOHN,
                            operation.word(),
                            operation.argument(),
                            decision.outcome().wireName(),
                            decision.effects(),
                            Map.of(),
                            fold.hash()),
                    "h" + records);
        }

        /** What a restart does: the fold as the next epoch's checkpoint keeps it. */
        void nextEpoch(PackingPlan plan, long epoch) throws JournalException {
            byte[] opening = JournalFormat.encodeOpening(Journals.header(epoch), fold);
            fold = JournalFormat.parse(opening, "journal", plan).fold();
        }
    }

    @Test
    void scenario2TwoDaysOf25OrdersAreASummaryOf50() throws JournalException {
        List<PackingPlan.Order> orders = new ArrayList<>();
        for (int i = 0; i < 50; i++) orders.add(Journals.order("O-" + i, Journals.line(0, "SKU-" + i % 7, 1)));
        PackingPlan plan = new PackingPlan(orders);
        Day day = new Day(plan);
        for (int i = 0; i < 50; i++) {
            if (i == 25) day.nextEpoch(plan, 2);
            long second = 10 * (i % 25);
            day.at(i / 25 + 1, second, new Operation.Scan("O-" + i));
            day.at(i / 25 + 1, second + 4, new Operation.Scan("SKU-" + i % 7));
        }
        SessionSummary summary = SessionSummary.of(day.fold, ABOUT, NOW);
        assertEquals(new Counts(50, 50, 0, 0, 50, 50, 7), summary.counts());
        assertEquals(50, summary.orders().size());
        assertEquals(Duration.ofSeconds(2 * 244), summary.duration());
        assertEquals(4, summary.metrics().avgTimePerOrder());
        assertEquals(Optional.of(Journals.START), summary.startedAt());
    }

    @Test
    void everyFigureFollowsItsFormula() {
        Day day = new Day(Journals.PLAN);
        day.at(1, 0, new Operation.Scan("#1001"));
        day.at(1, 3, new Operation.Scan("SKU-A"));
        day.at(1, 5, new Operation.Undo(0));
        day.at(1, 6, new Operation.Scan("SKU-A"));
        day.at(1, 8, new Operation.Scan("nonsense"));
        day.at(1, 10, new Operation.Force(0));
        day.at(1, 10.5, new Operation.Scan("SKU-B"));
        day.at(1, 20, new Operation.Scan("1001"));
        day.at(1, 30, new Operation.Scan("SKU-C"));
        day.at(1, 31, new Operation.Skip());
        SessionSummary summary = SessionSummary.of(day.fold, ABOUT, NOW);
        assertEquals(new Counts(3, 1, 0, 1, 9, 4, 5), summary.counts());
        SummaryMetrics metrics = summary.metrics();
        assertEquals(10.5, metrics.avgTimePerOrder());
        assertEquals(3.5, metrics.avgTimePerItem());
        assertEquals(10.5, metrics.fastestOrderSeconds());
        assertEquals(10.5, metrics.slowestOrderSeconds());
        assertEquals(116.1, metrics.ordersPerHour());
        assertEquals(464.5, metrics.itemsPerHour());
        assertEquals(6, metrics.avgTimeToFirstScan());
        assertEquals(1, metrics.totalCorrections());
        assertEquals(1.0, metrics.avgCorrectionsPerOrder());
        assertEquals(0, metrics.totalExtraScans());
        assertEquals(1, metrics.totalUnknownScans());
        assertEquals(List.of(new Skipped("1001", Optional.of(Journals.START.plusSeconds(31)))), summary.skipped());
    }

    @Test
    void aSessionThatNobodyPackedInHasNoFigures() {
        SummaryMetrics metrics =
                SessionSummary.of(new Day(Journals.PLAN).fold, ABOUT, NOW).metrics();
        assertEquals(new SummaryMetrics(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0), metrics);
    }

    @Test
    void aSummaryIsReadBackAsItWasWritten() throws JournalException {
        Fold fold = Journals.first(11).pack(200).fold();
        SessionSummary summary = SessionSummary.of(fold, ABOUT, NOW);
        SessionSummary read = SessionSummary.read(summary.write(SOFIA), "s", ZoneId.of("Asia/Tokyo"));
        assertEquals(summary.about(), read.about());
        assertEquals(summary.counts(), read.counts());
        assertEquals(summary.metrics(), read.metrics());
        assertEquals(summary.duration(), read.duration());
        assertEquals(summary.orders().size(), read.orders().size());
        assertEquals(Optional.of(NOW), read.completedAt());
        assertEquals(Optional.of(Instant.parse("2025-11-10T08:15:00Z")), read.startedAt());
    }

    @Test
    void aSummaryHasTheKeysOfVersion130() throws JournalException {
        String sample = new String(Samples.read("session_summary.1.3.0.json"), StandardCharsets.UTF_8);
        String written = new String(
                SessionSummary.read(sample.getBytes(StandardCharsets.UTF_8), "s", SOFIA)
                        .write(SOFIA),
                StandardCharsets.UTF_8);
        assertEquals(
                sample.strip()
                        .replace(",\n    \"malformed\"", "")
                        .replace("\"total_items\": 9,", "\"total_items\": 9,\n  \"packed_items\": 3,")
                        .replace("order_seconds\": 45", "order_seconds\": 45.0")
                        .replace(
                                "\"total_unknown_scans\": 3",
                                "\"total_unknown_scans\": 3,\n    \"total_waits\": 0,\n    \"waited_seconds\": 0,\n"
                                        + "    \"total_take_overs\": 0,\n    \"forced_take_overs\": 0")
                        .replace(
                                "    \"1003\"",
                                "    {\n      \"order_number\": \"1003\",\n      \"skipped_at\": null,\n"
                                        + "      \"status\": \"skipped\"\n    }"),
                written);
    }

    @Test
    void scenario22EveryGenerationIsRead() throws JournalException {
        SessionSummary flat = read("session_summary.1.0.json");
        assertEquals(new Counts(150, 148, 2, 0, 567, 560, 0), flat.counts());
        assertEquals("john.smith", flat.about().userName());
        assertEquals("PC-WAREHOUSE-1", flat.about().pcName());
        assertEquals(Duration.ofSeconds(6285), flat.duration());
        assertEquals(84.8, flat.metrics().ordersPerHour());
        assertEquals(Optional.of(Instant.parse("2025-11-03T12:30:45Z")), flat.startedAt());

        SessionSummary statistics = read("session_summary.1.0-statistics.json");
        assertEquals(flat.counts(), statistics.counts());
        assertEquals(Duration.ofSeconds(6285), statistics.duration());
        assertEquals(84.8, statistics.metrics().ordersPerHour());

        SessionSummary nested = read("session_summary.nested.json");
        assertEquals(new Counts(45, 45, 0, 0, 156, 156, 0), nested.counts());
        assertEquals("WAREHOUSE-PC-01", nested.about().pcName());
        assertEquals(11.25, nested.metrics().ordersPerHour());
        assertEquals(39, nested.metrics().itemsPerHour());
        assertEquals(320, nested.metrics().avgTimePerOrder());

        SessionSummary today = read("session_summary.1.3.0.json");
        assertEquals(new Counts(3, 1, 1, 1, 9, 3, 4), today.counts());
        assertEquals(147.6, today.metrics().avgTimePerOrder());
        assertEquals(Optional.of("worker_001"), today.about().workerId());
        assertEquals(1, today.orders().size());
        assertEquals(
                List.of(
                        new Skipped("1002", Optional.of(Instant.parse("2025-11-10T13:05:00Z"))),
                        new Skipped("1003", Optional.empty())),
                today.skipped());
    }

    @Test
    void whatIsNoSummaryIsDamagedAndNamed() {
        var thrown = assertThrows(
                JournalException.class,
                () -> SessionSummary.read("{\"a\":".getBytes(StandardCharsets.UTF_8), "s/session_summary.json"));
        assertEquals(JournalException.Kind.DAMAGED, thrown.kind());
        assertEquals("s/session_summary.json", thrown.file());
    }

    private static SessionSummary read(String sample) throws JournalException {
        return SessionSummary.read(Samples.read(sample), sample, SOFIA);
    }
}
