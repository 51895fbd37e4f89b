package org.packbench.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.packbench.core.journal.JournalException;
import org.packbench.documents.StatisticsFile.Opening;
import org.packbench.documents.StatisticsFile.Packing;
import org.packbench.documents.StatisticsFile.Totals;

class StatisticsFileTest {
    private static final ZoneId SOFIA = ZoneId.of("Europe/Sofia");
    private static final Instant NOW = Instant.parse("2025-11-11T15:00:00Z");
    private static final String LIST = "SESSIONS/CLIENT_M/2025-11-10_1/packing/DHL_Orders";

    @Test
    void version20IsReadAndWhatCannotBeUsedIsLeftOut() throws JournalException {
        StatisticsFile stats = read("global_stats.json");
        assertEquals(new Totals(12, 500, 156), stats.totals());
        assertEquals(Map.of("M", new Totals(10, 400, 156), "R", new Totals(2, 100, 0)), stats.byClient());
        assertEquals(
                List.of(new Packing(
                        Instant.parse("2025-11-10T14:20:45Z"),
                        "M",
                        "2025-11-10_1",
                        Optional.of("001"),
                        45,
                        156,
                        Map.of("duration_seconds", 6645, "packing_list_name", "DHL_Orders"))),
                stats.history());
        assertEquals(new String(Samples.read("global_stats.json"), StandardCharsets.UTF_8).strip(), text(stats));
    }

    @Test
    void theOlderStatisticsAreReadAsThoseOfToday() throws JournalException {
        StatisticsFile stats = read("stats.json");
        assertEquals(new Totals(77, 11550, 43770), stats.totals());
        assertEquals(new Totals(32, 4800, 18240), stats.byClient().get("R"));
        assertEquals(148, stats.history().get(0).orders());
        assertEquals(
                Instant.parse("2025-11-03T14:15:30Z"), stats.history().get(0).at());
        assertTrue(text(stats).contains("processed_order_ids"), "its own keys stay");
    }

    @Test
    void theOpeningBalanceIsWhatNoSummaryExplainsAndStaysFrozen() throws JournalException {
        StatisticsFile stats = read("global_stats.json").opened(List.of(session(LIST, 45, 156)), NOW, "ab12");
        assertEquals(
                Optional.of(new Opening(
                        NOW,
                        "ab12",
                        new Totals(11, 455, 0),
                        Map.of("M", new Totals(9, 355, 0), "R", new Totals(2, 100, 0)))),
                stats.opening());
        StatisticsFile again =
                StatisticsFile.read(stats.write(), "s", SOFIA).opened(List.of(), NOW.plusSeconds(9), "cd34");
        assertEquals(stats.opening(), again.opening());
    }

    @Test
    void scenario9EndingResumingAndEndingAgainCountsASessionOnce() throws JournalException {
        StatisticsFile stats = read("global_stats.json").opened(List.of(session(LIST, 45, 156)), NOW, "ab12");
        StatisticsFile first = stats.counted(List.of(session(LIST, 45, 156), session("S/2", 25, 60)), NOW);
        assertEquals(new Totals(13, 525, 216), first.totals());
        StatisticsFile resumed = StatisticsFile.read(first.write(), "s", SOFIA)
                .counted(List.of(session(LIST, 45, 156), session("S/2", 50, 120), session("S/2", 50, 120)), NOW);
        assertEquals(new Totals(13, 550, 276), resumed.totals());
        assertEquals(new Totals(11, 450, 276), resumed.byClient().get("M"));
        assertEquals(
                List.of("2025-11-10_1", "S/2"),
                resumed.history().stream().map(Packing::sessionId).toList());
        assertEquals(50, resumed.history().get(1).orders());
    }

    @Test
    void otherToolsKeysSurviveACount() throws JournalException {
        String text = text(read("global_stats.json").counted(List.of(session("S/2", 25, 60)), NOW));
        for (String kept : List.of(
                "\"total_orders_analyzed\": 900",
                "\"analysis_history\": []",
                "\"orders_analyzed\": 700",
                "\"timestamp\": \"long ago\"",
                "\"note\": null")) assertTrue(text.contains(kept), kept);
    }

    @Test
    void aShareWithoutStatisticsCountsItsSummaries() throws JournalException {
        StatisticsFile stats =
                StatisticsFile.empty(SOFIA).opened(List.of(), NOW, "").counted(List.of(session("S/1", 3, 9)), NOW);
        StatisticsFile read = StatisticsFile.read(stats.write(), "s", SOFIA);
        assertEquals(new Totals(1, 3, 9), read.totals());
        assertEquals(stats.history(), read.history());
    }

    @Test
    void theHistoryKeepsTheLastThousand() throws JournalException {
        List<Packing> sessions = new ArrayList<>();
        for (int i = 0; i < 1005; i++)
            sessions.add(new Packing(NOW.plusSeconds(i), "M", "S/" + i, Optional.empty(), 1, 1, Map.of()));
        StatisticsFile stats = StatisticsFile.read(
                StatisticsFile.empty(SOFIA).counted(sessions, NOW).write(), "s", SOFIA);
        assertEquals(1000, stats.history().size());
        assertEquals("S/5", stats.history().get(0).sessionId());
        assertEquals(1005, stats.totals().sessions());
    }

    @Test
    void aDamagedFileIsSaidToBeDamagedAndNeverZero() {
        var thrown = assertThrows(
                JournalException.class,
                () -> StatisticsFile.read(
                        "{\"total_".getBytes(StandardCharsets.UTF_8), "Stats/global_stats.json", SOFIA));
        assertEquals(JournalException.Kind.DAMAGED, thrown.kind());
    }

    @Test
    void aSummaryIsASessionOfTheStatistics() throws JournalException {
        SessionSummary summary = SessionSummary.read(Samples.read("session_summary.1.3.0.json"), "s", SOFIA);
        Packing packing = Packing.of(LIST, summary);
        assertEquals(
                new Packing(
                        Instant.parse("2025-11-10T14:20:45Z"),
                        "M",
                        LIST,
                        Optional.of("worker_001"),
                        1,
                        3,
                        Map.of("duration_seconds", 6645L, "packing_list_name", "DHL_Orders")),
                packing);
    }

    private static Packing session(String id, int orders, int items) {
        return new Packing(NOW, "M", id, Optional.of("001"), orders, items, Map.of());
    }

    private static StatisticsFile read(String sample) throws JournalException {
        return StatisticsFile.read(Samples.read(sample), sample, SOFIA);
    }

    private static String text(StatisticsFile stats) {
        return new String(stats.write(), StandardCharsets.UTF_8);
    }
}
