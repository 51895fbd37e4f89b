package org.packbench.sessions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.packbench.sessions.Program.scan;
import static org.packbench.sessions.SessionHistoryTest.words;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.packbench.core.SessionId;
import org.packbench.core.history.SessionHistory;
import org.packbench.core.history.SessionHistory.Details;
import org.packbench.core.history.SessionHistory.Flag;
import org.packbench.core.history.SessionHistory.OrderDetail;
import org.packbench.core.history.SessionHistory.Step;
import org.packbench.core.importer.Importer;
import org.packbench.core.journal.JournalException;
import org.packbench.core.session.OpenSession;
import org.packbench.core.session.Sessions.State;
import org.packbench.importer.shopify.ShopifyListImporter;
import org.packbench.lease.file.FileLeases;
import org.packbench.sessions.history.JournaledHistory;

/** Sessions of other tools are told as far as their files go, of every generation; what no file says is not made up. */
@Timeout(60)
class OlderHistoryTest {
    private Share share;
    private Program one;
    private SessionHistory history;

    @BeforeEach
    void open(@TempDir Path temp) throws Exception {
        share = new Share(temp);
        one = share.program("PC1");
        history = reader(List.of());
    }

    private static final String SUMMARY = """
        {"version": "1.3.0", "session_id": "2025-11-10_1", "client_id": "M", "packing_list_name": "DHL",
         "worker_id": "", "worker_name": "Ivan Petrenko", "pc_name": "WAREHOUSE-PC-01",
         "started_at": "2025-11-10T14:30:00+02:00", "completed_at": "2025-11-10T16:20:45+02:00",
         "duration_seconds": 6645, "total_orders": 2, "completed_orders": 1, "skipped_orders_count": 1,
         "total_items": 5, "packed_items": 3,
         "orders": [{"order_number": "1001", "started_at": "2025-11-10T14:31:00+02:00",
           "completed_at": "2025-11-10T14:31:45+02:00", "duration_seconds": 45, "items_count": 3,
           "items": [{"sku": "HAT", "title": "Sun hat", "quantity": 1, "row": 0,
             "scanned_at": "2025-11-10T14:31:09+02:00", "time_from_order_start_seconds": 9},
             {"sku": "HAT", "title": "Sun hat", "quantity": 2, "row": 0, "scanned_at": "2025-11-10T14:31:45+02:00",
             "time_from_order_start_seconds": 45, "confirmation_method": "force_confirmed"}],
           "corrections": 2, "extra_scans_count": 1, "unknown_scans_count": 0}],
         "skipped_orders": [{"order_number": "1002", "skipped_at": "2025-11-10T15:00:00+02:00"}]}\
        """;

    @Test
    void scenario22ASummaryOfAnotherToolHasTheStepsThatItTellsTimesOf() throws Exception {
        share.write("SESSIONS/CLIENT_M/2025-11-10_1/session_summary.json", SUMMARY);
        Details details = history.read(new SessionId("SESSIONS/CLIENT_M/2025-11-10_1"));
        assertEquals(State.COMPLETED, details.overview().state());
        assertEquals("Ivan Petrenko", details.overview().workerShown("Unknown"));
        assertEquals(Duration.ofSeconds(6645), details.overview().worked());
        assertEquals(
                List.of("opened", "scan ORDER_LOADED", "scan SKU_OK", "force FORCE_CONFIRMED", "ended"),
                words(details));
        Step forced = details.steps().get(3);
        assertEquals(List.of(0, 3, 3), List.of(forced.row(), forced.packed(), forced.required()));
        assertEquals(Duration.ofSeconds(45), forced.elapsed());
        assertEquals(2, details.orders().size());
        assertEquals(
                Set.of(Flag.UNDONE, Flag.EXTRA, Flag.FORCED),
                details.orders().get(0).flags());
        assertEquals(Set.of(Flag.SKIPPED), details.orders().get(1).flags());
        assertEquals(1, details.orders().get(0).lines().size(), "two scans of one line");
    }

    @Test
    void scenario22SummariesWithoutOrdersAreAnOverviewAlone() throws Exception {
        share.write("SESSIONS/CLIENT_M/2025-11-03_14-30/output/session_summary.json", """
            {"version": "1.0", "client_id": "M", "started_at": "2025-11-03T14:30:45", "completed_at":
             "2025-11-03T16:15:30", "duration_seconds": 6285, "pc_name": "PC-OLD", "user_name": "john",
             "total_orders": 150, "completed_orders": 148, "total_items": 567, "items_packed": 560}\
            """);
        share.write("clients/M/sessions/2025-11-20_1/session_summary.json", """
            {"client_id": "M", "started_at": "2025-11-20T10:00:00", "completed_at": "2025-11-20T14:00:00",
             "worker_pc": "WAREHOUSE-PC-01", "summary": {"total_orders": 45, "completed_orders": 45, "total_items": 156}}\
            """);
        Details flat = history.read(new SessionId("SESSIONS/CLIENT_M/2025-11-03_14-30"));
        assertEquals(148, flat.overview().completed());
        assertEquals(560, flat.overview().packedUnits());
        assertEquals("PC-OLD", flat.overview().workerShown("Unknown"));
        assertEquals(List.of(), flat.steps());
        Details nested = history.read(new SessionId("clients/M/sessions/2025-11-20_1"));
        assertEquals(45, nested.overview().completed());
        assertEquals(Duration.ofHours(4), nested.overview().worked());
        assertEquals(1, nested.openings().size());
    }

    @Test
    void aDamagedSummaryOfAnotherToolIsAFaultThatNamesFileAndPlace() throws Exception {
        share.write("SESSIONS/CLIENT_M/2025-11-10_1/session_summary.json", "{\"session_id\": ");
        JournalException fault = assertThrows(
                JournalException.class, () -> history.read(new SessionId("SESSIONS/CLIENT_M/2025-11-10_1")));
        assertEquals("SESSIONS/CLIENT_M/2025-11-10_1/session_summary.json", fault.file());
        assertTrue(fault.place().startsWith("line 1"), fault::place);
    }

    private static final String LIST = """
        {"list_name": "DHL_Orders", "orders": [
          {"order_number": "#1001", "courier": "DHL", "items": [{"sku": "SKU-HAT", "quantity": 2}]},
          {"order_number": "1001", "courier": "DHL", "items": [{"sku": "SKU-HAT", "quantity": 3}]}]}\
        """;

    private static final String V0 =
            "{\"in_progress\": {\"#1001\": [{\"sku\": \"SKU-HAT\", \"packed\": 1}]}, \"completed_orders\": [\"1001\"]}";

    private static final String V1 =
            "{\"version\": \"1.0\", \"timestamp\": \"2025-11-03T14:30:45\", \"client_id\": \"M\", \"data\": " + V0
                    + "}";

    private static final String V1_3 = """
        {"version": "1.3.0", "client_id": "M", "started_at": "2025-11-10T09:30:00+02:00", "status": "in_progress",
         "in_progress": {"#1001": [{"original_sku": "SKU-HAT", "required": 2, "packed": 1, "row": 0}]},
         "completed": [{"order_number": "1001", "started_at": "2025-11-10T09:31:00+02:00",
            "completed_at": "2025-11-10T09:31:45+02:00", "duration_seconds": 45, "items_count": 3,
            "items": [{"sku": "SKU-HAT", "quantity": 3, "row": 0, "scanned_at": "2025-11-10T09:31:45+02:00",
              "time_from_order_start_seconds": 45}],
            "corrections": 2, "extra_scans_count": 1, "unknown_scans_count": 3}]}\
        """;

    private Details older(String state) throws Exception {
        SessionId id = new SessionId("SESSIONS/CLIENT_M/2025-11-10_1/packing/DHL_Orders");
        share.write("SESSIONS/CLIENT_M/2025-11-10_1/packing_lists/DHL_Orders.json", LIST);
        share.write(id + "/packing_state.json", state);
        return reader(List.of(new ShopifyListImporter())).read(id);
    }

    private SessionHistory reader(List<Importer> importers) throws Exception {
        Program reader = share.program("READER");
        return new JournaledHistory(share.disk, new FileLeases(share.disk, reader.pc), reader.client, importers);
    }

    @Test
    void scenario22StatesOfEveryGenerationAreTheOrdersOfASessionThatAnotherToolPaused() throws Exception {
        for (String state : List.of(V0, V1, V1_3)) {
            Details details = older(state);
            assertEquals(State.PAUSED, details.overview().state(), state);
            assertEquals(1, details.overview().completed(), state);
            assertEquals(4, details.overview().packedUnits(), state);
            OrderDetail begun = details.orders().get(0);
            assertEquals(List.of(1, 2), List.of(begun.packedUnits(), begun.units()), state);
            assertEquals(Optional.of("DHL"), begun.courier(), state);
            assertEquals(3, details.orders().get(1).packedUnits(), state);
        }
    }

    @Test
    void whatAnotherToolPackedBeforeIsToldBeforeTheFirstOpeningHere() throws Exception {
        Details before = older(V1_3);
        assertEquals(List.of("scan ORDER_LOADED", "scan ORDER_COMPLETE"), words(before));
        OpenSession session = one.restore(before.overview().id());
        scan(session, "#1001", "SKU-HAT");
        Program.end(session);
        Details after = history.read(session.id());
        assertEquals(
                List.of(
                        "scan ORDER_LOADED",
                        "scan ORDER_COMPLETE",
                        "opened",
                        "scan ORDER_LOADED",
                        "scan ORDER_COMPLETE",
                        "ended"),
                words(after));
        assertEquals(0, after.steps().get(1).epoch());
        assertEquals(2, after.overview().completed());
        assertEquals(
                Set.of(Flag.UNDONE, Flag.EXTRA, Flag.UNKNOWN),
                after.orders().get(1).flags());
        for (int i = 1; i < after.steps().size(); i++)
            assertTrue(after.steps()
                            .get(i)
                            .elapsed()
                            .compareTo(after.steps().get(i - 1).elapsed())
                    >= 0);
    }
}
