package org.packbench.sessions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.packbench.sessions.Program.scan;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.packbench.core.Sku;
import org.packbench.core.history.SessionHistory.Details;
import org.packbench.core.history.SessionMetrics;
import org.packbench.core.packing.Operation;
import org.packbench.core.packing.SkuCodes;
import org.packbench.core.session.OpenSession;
import org.packbench.core.statistics.Figure;
import org.packbench.core.statistics.PackingStatistics;
import org.packbench.core.statistics.PackingStatistics.Rebuilt;
import org.packbench.core.statistics.Selection;
import org.packbench.core.statistics.SessionFigures;
import org.packbench.core.statistics.Sums;
import org.packbench.core.statistics.Sums.By;
import org.packbench.core.statistics.Totals;
import org.packbench.lease.file.FileLeases;
import org.packbench.model.PackingList;
import org.packbench.sessions.history.JournaledHistory;
import org.packbench.sessions.statistics.SummaryStatistics;

/** Figures come from the summaries of all generations, each session once, and agree with the share's own statistics. */
@Timeout(60)
class PackingStatisticsTest {
    private static final String MIXED = """
        {"version": "1.3.0", "session_id": "x", "client_id": "M", "worker_id": "001", "worker_name": "John Doe",
         "pc_name": "PC9", "started_at": "2025-11-10T14:30:00", "completed_at": "2025-11-11T16:20:00",
         "duration_seconds": 7200, "total_orders": 3, "completed_orders": 2, "total_items": 9, "packed_items": 6,
         "metrics": {"total_extra_scans": 1, "total_unknown_scans": 3},
         "orders": [
          {"order_number": "1001", "completed_at": "2025-11-10T15:00:00", "duration_seconds": 45, "items_count": 3,
           "items": [{"sku": "A", "quantity": 1, "row": 0, "time_from_order_start_seconds": 4},
                     {"sku": "A", "quantity": 2, "row": 0, "confirmation_method": "force_confirmed"}],
           "corrections": 2, "extra_scans_count": 1, "unknown_scans_count": 3},
          {"order_number": "1002", "completed_at": "2025-11-11T15:00:00", "duration_seconds": 10, "items_count": 1,
           "items": [{"sku": "B", "quantity": 1, "row": 0, "time_from_order_start_seconds": 8}]}]}\
        """;

    private static final String FLAT = """
        {"version": "1.0", "session_id": "y", "client_id": "M", "started_at": "2025-11-03T14:30:45",
         "completed_at": "2025-11-03T16:15:30", "duration_seconds": 6285, "pc_name": "PC-OLD", "user_name": "john",
         "total_orders": 150, "completed_orders": 148, "total_items": 567, "items_packed": 560}\
        """;

    private static final String NESTED = """
        {"session_id": "z", "client_id": "M", "started_at": "2025-11-20T10:00:00", "completed_at": "2025-11-20T14:00:00",
         "duration_seconds": 14400, "summary": {"total_orders": 45, "completed_orders": 45, "total_items": 156},
         "performance": {"orders_per_hour": 11.25}}\
        """;

    private Share share;
    private Program one;
    private Program office;
    private PackingStatistics statistics;

    @BeforeEach
    void open(@TempDir Path temp) throws Exception {
        share = new Share(temp);
        one = share.program("PC1");
        office = share.program("OFFICE");
        statistics = statistics();
    }

    private PackingStatistics statistics() {
        return new SummaryStatistics(share.disk, new FileLeases(share.disk, office.pc), office.client, office.pc);
    }

    private Rebuilt rebuilt() throws Exception {
        return statistics.rebuild(false, new NullProgressMonitor());
    }

    private static SessionFigures only(Rebuilt rebuilt) {
        assertEquals(List.of(), rebuilt.problems());
        assertEquals(1, rebuilt.sessions().size());
        return rebuilt.sessions().getFirst();
    }

    private static Totals all(Rebuilt rebuilt) {
        return Sums.total(rebuilt.sessions(), Selection.ALL);
    }

    private OpenSession mishaps() throws Exception {
        PackingList list = Share.orders(3);
        list.getOrders().get(0).setCourier("DHL");
        list.getOrders().get(1).setCourier("DHL");
        list.getOrders().get(2).setCourier("PostOne");
        OpenSession session = one.start(list);
        scan(session, "A0", "SKU-1", "4006381333931", "4006381333931", "SKU-1", "A1");
        session.perform(new Operation.Remove("SKU-1"));
        session.perform(new Operation.Undo(0));
        scan(session, "SKU-1", "SKU-2");
        scan(session, "A1", "SKU-1");
        session.perform(new Operation.Force(1), "damaged");
        scan(session, "A2", "SKU-1");
        session.perform(new Operation.Skip());
        return session;
    }

    @Test
    void everyFigureOfASessionPackedHereIsOfItsJournals() throws Exception {
        OpenSession session = mishaps();
        Program.end(session);
        SessionFigures figures = only(rebuilt());
        Totals totals = Sums.total(List.of(figures), Selection.ALL);
        assertEquals(2, totals.orders());
        assertEquals(5, totals.items(), "the unit of the skipped order, too");
        // A0: one taken back and one again, two unknown, another order's barcode, one extra; A1: one; A2: one
        assertEquals(3 + 2 + 1 + 1 + 1 + 1, totals.scans());
        assertEquals(4, totals.misscans());
        assertEquals(3, totals.unknown());
        assertEquals(1, totals.corrections());
        assertEquals(1, totals.forced());
        assertEquals(2, totals.timed());
        assertEquals(1 - 4 / 9.0, Figure.ACCURACY.of(totals).orElseThrow(), 1e-9);
        assertEquals(share.read(session.id()).worked(), figures.worked());
        assertEquals(
                List.of("DHL", "PostOne"),
                figures.parts().stream()
                        .map(part -> part.courier().orElseThrow())
                        .toList());
        assertEquals("001 (John Doe)", figures.workerShown("Unknown"));
        assertEquals(LocalDate.now(), figures.parts().getFirst().day());
        assertEquals(
                List.of("4006381333931 2"),
                figures.unknown().stream()
                        .map(code -> code.code() + " " + code.seen())
                        .toList(),
                "another order's barcode needs no mapping");
    }

    @Test
    void detailsIndexAndStatisticsTellTheSameFiguresOfASession() throws Exception {
        OpenSession session = mishaps();
        Program.end(session);
        Details details = new JournaledHistory(
                        share.disk, new FileLeases(share.disk, office.pc), office.client, List.of())
                .read(session.id());
        SessionMetrics metrics = SessionMetrics.of(details);
        Totals totals = all(rebuilt());
        assertEquals(totals.scans(), metrics.scans().orElseThrow());
        assertEquals(
                totals.misscans(),
                metrics.extras().orElseThrow() + metrics.unknown().orElseThrow());
        assertEquals(Figure.ACCURACY.of(totals), metrics.accuracy());
        assertEquals(totals.corrections(), metrics.corrections().orElseThrow());
        assertEquals(totals.forced(), metrics.forced());
        assertEquals(totals.worked(), details.overview().worked());
        assertEquals(totals.orders(), details.overview().completed());
        assertEquals(totals.items(), details.overview().packedUnits());
        assertEquals(
                totals.orders() * 3_600_000.0 / totals.worked().toMillis(),
                metrics.ordersPerHour().orElseThrow(),
                1e-6);
    }

    @Test
    void anOlderSummaryOfASessionWithJournalsIsCountedFromThem() throws Exception {
        OpenSession session = mishaps();
        Program.end(session);
        SessionFigures written = only(rebuilt());
        String summary = share.text(session.id(), "session_summary.json");
        Files.writeString(
                share.file(session.id(), "session_summary.json"),
                summary.replace("\"unknown_codes\"", "\"other\"").replace("\"packbench\"", "\"another\""));
        assertEquals(written, only(rebuilt()));
    }

    @Test
    void aCodeThatTheMappingKnowsByNowIsNoWorkAnyMore() throws Exception {
        Program.end(mishaps());
        assertEquals(1, Sums.unmapped(rebuilt().sessions(), Selection.ALL).size());
        office.client.codes = new SkuCodes(Map.of("4006381333931", new Sku("SKU-9")));
        assertEquals(List.of(), Sums.unmapped(rebuilt().sessions(), Selection.ALL));
    }

    @Test
    void scenario22EveryGenerationOfSummariesIsCounted() throws Exception {
        share.write("SESSIONS/CLIENT_M/2025-11-10_1/packing/DHL/session_summary.json", MIXED);
        share.write("SESSIONS/CLIENT_M/2025-11-10_1/packing_lists/DHL.json", """
            {"orders": [{"order_number": "1001", "courier": "DHL", "items": [{"sku": "A", "quantity": 3}]}]}\
            """);
        share.write("SESSIONS/CLIENT_M/2025-11-03_14-30/output/session_summary.json", FLAT);
        share.write("clients/M/sessions/2025-11-20_1/session_summary.json", NESTED);
        Rebuilt rebuilt = rebuilt();
        assertEquals(List.of(), rebuilt.problems());
        Totals totals = all(rebuilt);
        assertEquals(3, totals.sessions());
        assertEquals(2 + 148 + 45, totals.orders());
        assertEquals(6 + 560 + 156, totals.items());
        assertEquals((7200 + 6285 + 14400) / 3600.0, totals.hours(), 1e-9);
        assertEquals(2 + 4, totals.scans(), "of the older two nobody knows");
        assertEquals(4, totals.misscans());
        assertEquals(2, totals.corrections());
        assertEquals(1, totals.forced());
        assertEquals(6.0, Figure.FIRST_SCAN.of(totals).orElseThrow());
        List<Sums.Group> couriers = Sums.by(By.COURIER, rebuilt.sessions(), Selection.ALL);
        assertEquals(List.of("", "DHL"), couriers.stream().map(Sums.Group::key).toList());
        assertEquals(1, couriers.get(1).totals().orders());
        List<Sums.Group> workers = Sums.by(By.WORKER, rebuilt.sessions(), Selection.ALL);
        assertEquals(
                List.of("", "001 (John Doe)", "PC-OLD"),
                workers.stream().map(Sums.Group::shown).toList());
        List<Sums.Group> days = Sums.by(By.DAY, rebuilt.sessions(), Selection.ALL);
        assertEquals(
                List.of("2025-11-20", "2025-11-11", "2025-11-10", "2025-11-03"),
                days.stream().map(day -> day.day().orElseThrow().toString()).toList());
    }

    @Test
    void scenario9EndingAgainCountsNothingTwiceAndWhatIsRememberedIsWhatIsMadeAnew() throws Exception {
        OpenSession first = one.start(Share.orders(4));
        Share.pack(first, 0, 2);
        Program.end(first);
        assertEquals(2, all(rebuilt()).orders());
        OpenSession again = one.restore(first.id());
        Share.pack(again, 2, 4);
        Program.end(again);
        OpenSession other = one.start(Share.orders(1));
        Share.pack(other, 0, 1);
        Program.end(other);
        Rebuilt grown = rebuilt();
        assertEquals(2, all(grown).sessions());
        assertEquals(5, all(grown).orders());
        Rebuilt anew = statistics.rebuild(true, new NullProgressMonitor());
        assertEquals(anew.sessions(), grown.sessions());
        assertEquals(
                anew.sessions(),
                statistics().rebuild(false, new NullProgressMonitor()).sessions());
        assertEquals(share.statistics().totals().orders(), all(anew).orders());
        assertEquals(share.statistics().totals().items(), all(anew).items());
    }

    @Test
    void withTheOpeningBalanceTheSumsAreTheTotalsOfTheSharesStatistics() throws Exception {
        share.write("Stats/global_stats.json", """
            {"version": "2.0", "total_orders_packed": 1000, "total_sessions": 40,
             "by_client": {"M": {"orders_packed": 1000, "sessions": 40}}, "packing_history": []}\
            """);
        share.write("SESSIONS/CLIENT_M/2025-11-20_1/session_summary.json", NESTED);
        Rebuilt before = rebuilt();
        assertEquals(1000, before.before().orElseThrow().orders() + all(before).orders());
        OpenSession session = one.start(Share.orders(2));
        Share.pack(session, 0, 2);
        Program.end(session);
        Rebuilt after = rebuilt();
        assertEquals(1002, after.before().orElseThrow().orders() + all(after).orders());
        assertEquals(1002, share.statistics().totals().orders());
        assertEquals(
                share.statistics().totals().sessions(),
                after.before().orElseThrow().sessions() + all(after).sessions());
    }

    @Test
    void aDamagedSummaryIsAProblemThatNamesFileAndPlaceAndStopsNoOther() throws Exception {
        share.write("SESSIONS/CLIENT_M/2025-11-20_1/session_summary.json", NESTED);
        share.write("SESSIONS/CLIENT_M/2025-11-21_1/session_summary.json", "{\"session_id\": ");
        Rebuilt rebuilt = rebuilt();
        assertEquals(45, all(rebuilt).orders());
        assertEquals(1, rebuilt.problems().size());
        String problem = rebuilt.problems().getFirst();
        assertTrue(problem.startsWith("SESSIONS/CLIENT_M/2025-11-21_1/session_summary.json, line 1"), problem);
    }

    @Test
    void aDamagedMemoryIsDroppedAndMadeAnew() throws Exception {
        share.write("SESSIONS/CLIENT_M/2025-11-20_1/session_summary.json", NESTED);
        rebuilt();
        Path file = Share.files(office.pc.folder().resolve("statistics")).getFirst();
        String text = Files.readString(file);
        assertTrue(text.contains("\"orders\":45"), text);
        Files.writeString(file, text.replace("\"orders\":45", "\"orders\":99"));
        assertEquals(45, all(rebuilt()).orders());
    }

    @Test
    void whoCancelsKeepsWhatWasReadByThen() throws Exception {
        for (int i = 1; i <= 5; i++) share.write("SESSIONS/CLIENT_M/2025-11-2" + i + "_1/session_summary.json", NESTED);
        NullProgressMonitor impatient = new NullProgressMonitor();
        impatient.setCanceled(true);
        assertThrows(OperationCanceledException.class, () -> statistics.rebuild(false, impatient));
        assertEquals(5, rebuilt().sessions().size());
    }
}
