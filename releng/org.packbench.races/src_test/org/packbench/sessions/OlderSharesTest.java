package org.packbench.sessions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.packbench.sessions.Program.scan;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.packbench.core.OrderNumber;
import org.packbench.core.SessionId;
import org.packbench.core.session.OpenSession;
import org.packbench.core.session.Sessions.Listed;
import org.packbench.core.session.Sessions.Opening;
import org.packbench.core.session.Sessions.State;

/** Shares that other tools have packed on: every generation of their files is listed, and packed on here. */
@Timeout(60)
class OlderSharesTest {
    private static final String SHOPIFY = "SESSIONS/CLIENT_M/2025-11-10_1";
    private static final SessionId DHL = new SessionId(SHOPIFY + "/packing/DHL_Orders");

    private static final String LIST = """
        {"session_id": "2025-11-10_1", "list_name": "DHL_Orders", "courier": "DHL", "orders": [
          {"order_number": "#1001", "items": [{"sku": "SKU-HAT", "quantity": 2}, {"sku": "SKU-MUG", "quantity": 1}]},
          {"order_number": "1001", "items": [{"sku": "SKU-HAT", "quantity": 3.0}]},
          {"order_number": 1002, "items": [{"sku": "SKU-PEN", "quantity": "1"}, {"sku": "SKU-CUP", "quantity": 1}]}]}\
        """;

    private static final String V0 = """
        {"in_progress": {"#1001": [{"sku": "SKU-HAT", "packed": 1}, {"sku": "SKU-MUG", "packed": 1}]},
         "completed_orders": ["1001"]}\
        """;

    private static final String V0_BY_SKU = """
        {"in_progress": {"#1001": {"SKU-HAT": {"packed": 1, "required": 2}, "SKU-MUG": 1}},
         "completed_orders": {"1001": {"completed_at": "2025-10-28T15:00:00"}}}\
        """;

    private static final String V1 =
            "{\"version\": \"1.0\", \"timestamp\": \"2025-11-03T14:30:45.123456\", \"client_id\": \"M\", \"data\": "
                    + V0 + "}";

    private static final String V1_3 = """
        {"version": "1.3.0", "session_id": "2025-11-10_1", "client_id": "M", "packing_list_name": "DHL_Orders",
         "started_at": "2025-11-10T09:30:00+02:00", "status": "in_progress", "pc_name": "WAREHOUSE-PC-1",
         "in_progress": {"#1001": [
            {"original_sku": "SKU-HAT", "normalized_sku": "skuhat", "required": 2, "packed": 1, "row": 0},
            {"original_sku": "SKU-MUG", "normalized_sku": "skumug", "required": 1, "packed": 1, "row": 1}]},
         "_current_extras": {},
         "completed": [{"order_number": "1001", "started_at": "2025-11-10T09:31:00+02:00",
            "completed_at": "2025-11-10T09:31:45+02:00", "duration_seconds": 45, "items_count": 3, "items": [],
            "corrections": 2, "extra_scans_count": 1, "unknown_scans_count": 3}],
         "skipped_orders": [], "skipped_orders_timing": {}}\
        """;

    private Path temp;
    private Share share;
    private Program program;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        temp = folder;
        share = new Share(folder);
        program = share.program("PC1");
    }

    private void shopify(String status) throws Exception {
        share.write(SHOPIFY + "/packing_lists/DHL_Orders.json", LIST);
        share.write(
                SHOPIFY + "/session_info.json",
                "{\"session_name\": \"2025-11-10_1\", \"client_id\": \"M\", \"created_at\": \"2025-11-10T09:00:00\","
                        + " \"status\": \"" + status + "\", \"comments\": \"kept\"}");
    }

    /** An Excel session of another tool: its list lies somewhere on the PC. */
    private SessionId excel(String folder) throws Exception {
        Path list = Files.writeString(temp.resolve("orders.json"), LIST);
        share.write(
                folder + "/session_info.json",
                "{\"client_id\": \"M\", \"packing_list_path\": \"" + list
                        + "\", \"started_at\": \"2025-11-03T14:30:45.123456\", \"pc_name\": \"WAREHOUSE-PC-1\"}");
        return new SessionId(folder);
    }

    private void lock(SessionId session, String pc, long pid) throws Exception {
        share.write(
                session + "/.session.lock",
                "{\"locked_by\": \"" + pc
                        + "\", \"user_name\": \"Ivan Petrenko\", \"lock_time\": \"2025-10-28T14:30:45\","
                        + " \"process_id\": " + pid
                        + ", \"app_version\": \"1.2.0\", \"heartbeat\": \"2025-10-28T14:35:12\"}");
    }

    /** One order done, two of three units of another, and the rest to be packed. */
    private void packOn(SessionId session) throws Exception {
        Listed listed = Share.listed(program, session);
        assertEquals(State.PAUSED, listed.state(), listed.toString());
        assertEquals(List.of(3, 1, 5), List.of(listed.orders(), listed.completed(), listed.packedUnits()));
        OpenSession open = program.restore(session);
        assertTrue(open.resumed());
        assertEquals(List.of(), open.notices());
        assertEquals(List.of(new OrderNumber("1001")), open.state().completed());
        assertEquals("ORDER_COMPLETE", scan(open, "#1001", "SKU-HAT").wireName());
        assertEquals("ORDER_COMPLETE", scan(open, "1002", "SKU-PEN", "SKU-CUP").wireName());
        assertEquals(List.of(), Program.end(open));
        assertEquals(3, share.summary(session).counts().completedOrders());
        assertEquals(State.COMPLETED, Share.listed(program, session).state());
    }

    @Test
    void everyGenerationOfStatesIsPackedOn() throws Exception {
        Map<String, String> states = Map.of("v0", V0, "v0-by-sku", V0_BY_SKU, "1.0", V1, "1.3.0", V1_3);
        for (Map.Entry<String, String> state : states.entrySet()) {
            String session = "SESSIONS/CLIENT_M/OrdersFulfillment_" + state.getKey();
            share.write(session + "/packing_lists/DHL_Orders.json", LIST);
            share.write(session + "/packing/DHL_Orders/packing_state.json", state.getValue());
            packOn(new SessionId(session + "/packing/DHL_Orders"));
            String kept = share.text(new SessionId(session + "/packing/DHL_Orders"), "packing_state.before-e1.json");
            assertEquals(state.getValue(), kept, state.getKey() + " is kept as it was");
        }
    }

    @Test
    void statesInTheSessionsRootAndInBarcodesAreFoundToo() throws Exception {
        shopify("active");
        share.write(SHOPIFY + "/packing_state.json", V0);
        packOn(DHL);
        SessionId excel = excel("SESSIONS/CLIENT_M/2025-11-03_14-30");
        share.write(excel + "/barcodes/packing_state.json", V1);
        packOn(excel);
    }

    @Test
    void excelSessionsArePackedOnAndLoseTheirInfoWhenEnded() throws Exception {
        SessionId session = excel("SESSIONS/CLIENT_M/Session_2025-10-28_143045");
        share.write(session + "/packing_state.json", V1_3);
        packOn(session);
        assertFalse(Files.exists(share.file(session, "session_info.json")));
    }

    @Test
    void theUserGuidesOlderPlaceIsReadToo() throws Exception {
        SessionId session = excel("clients/M/sessions/2025-11-03_14-30-45");
        share.write(session + "/packing_state.json", V0);
        Listed listed = program.sessions.list(Optional.of(Program.M)).getFirst();
        assertTrue(listed.id().value().equalsIgnoreCase(session.value()));
        packOn(listed.id());
    }

    @Test
    void anExcelSessionWhoseListIsGoneIsListedAsDamagedAndSaysWhichFile() throws Exception {
        SessionId session = excel("SESSIONS/CLIENT_M/2025-11-03_14-30");
        Files.delete(temp.resolve("orders.json"));
        Listed listed = Share.listed(program, session);
        assertEquals(State.DAMAGED, listed.state());
        assertTrue(listed.problem().orElseThrow().contains("orders.json"), listed.toString());
    }

    @Test
    void theShopifyInfoKeepsWhatItSaysAndTellsTheProgress() throws Exception {
        shopify("active");
        Program.close(program.restore(DHL));
        String info = Files.readString(share.root.resolve(SHOPIFY).resolve("session_info.json"));
        assertTrue(info.contains("\"comments\": \"kept\"") && info.contains("in_progress"), info);
    }

    @Test
    void completedAbandonedAndArchivedAreTakenFromTheInfo() throws Exception {
        for (State state : List.of(State.COMPLETED, State.ABANDONED, State.ARCHIVED)) {
            shopify(state.name().toLowerCase(java.util.Locale.ROOT));
            assertEquals(state, Share.listed(program, DHL).state());
        }
    }

    @Test
    void everyGenerationOfSummariesIsListed() throws Exception {
        String flat = """
            {"version": "1.0", "session_id": "x", "client_id": "M", "started_at": "2025-11-03T14:30:45",
             "completed_at": "2025-11-03T16:15:30", "duration_seconds": 6285, "user_name": "john.smith",
             "total_orders": 150, "completed_orders": 148, "total_items": 567, "items_packed": 560}\
            """;
        String nested = """
            {"session_id": "x", "client_id": "M", "packing_list_name": "DHL_Orders",
             "started_at": "2025-11-20T10:00:00", "completed_at": "2025-11-20T14:00:00",
             "summary": {"total_orders": 150, "completed_orders": 148, "total_items": 567}}\
            """;
        String newest = """
            {"version": "1.3.0", "session_id": "x", "client_id": "M", "packing_list_name": "DHL_Orders",
             "worker_id": "001", "worker_name": "John Doe", "started_at": "2025-11-10T14:30:00+02:00",
             "completed_at": "2025-11-10T16:20:45+02:00", "total_orders": 150, "completed_orders": 148,
             "total_items": 567, "orders": [], "skipped_orders": []}\
            """;
        share.write("SESSIONS/CLIENT_M/2025-11-03_14-30/session_summary.json", flat);
        share.write("SESSIONS/CLIENT_M/2025-11-03_14-31/output/session_summary.json", flat);
        share.write("SESSIONS/CLIENT_M/2025-11-03_14-32/barcodes/session_summary.json", nested);
        share.write("SESSIONS/CLIENT_M/2025-11-10_1/packing/DHL/session_summary.json", newest);
        List<Listed> listed = program.sessions.list(Optional.of(Program.M));
        assertEquals(4, listed.size(), listed.toString());
        for (Listed session : listed) {
            assertEquals(State.COMPLETED, session.state(), session.toString());
            assertEquals(List.of(150, 148, 567), List.of(session.orders(), session.completed(), session.units()));
            assertTrue(session.started().isPresent(), session.toString());
        }
    }

    @Test
    void aSessionThatAnotherToolPacksIsNotTaken() throws Exception {
        shopify("active");
        lock(DHL, "DESKTOP-PC1", 12345);
        assertEquals(State.ACTIVE, Share.listed(program, DHL).state());
        Opening opening = program.sessions.restore(DHL, Program.JOHN, true);
        assertEquals(
                "DESKTOP-PC1",
                assertInstanceOf(Opening.HeldByAnother.class, opening)
                        .holder()
                        .holder()
                        .orElseThrow()
                        .pc());
        assertFalse(Files.exists(share.file(DHL, "journal.e1.jsonl")));
    }

    @Test
    void aSessionThatAnotherToolLeftIsTakenAfterAsking() throws Exception {
        shopify("active");
        share.write(DHL + "/packing_state.json", V1_3);
        lock(DHL, "DESKTOP-PC1", 12345);
        share.fallSilent(DHL);
        assertEquals(State.STALE, Share.listed(program, DHL).state());
        assertInstanceOf(Opening.Stale.class, program.sessions.restore(DHL, Program.JOHN, false));
        OpenSession session = program.takeOver(DHL);
        assertEquals(5, session.state().packedUnits());
        Program.close(session);
        assertFalse(Files.exists(share.file(DHL, ".session.lock")));
    }

    @Test
    void twoSpellingsSideBySideAreReadAsOne() throws Exception {
        shopify("active");
        share.write("Sessions/client_m/2025-11-11_1/packing_lists/DHL_Orders.json", LIST);
        share.write(
                "Sessions/client_m/2025-11-11_1/session_info.json", "{\"client_id\": \"M\", \"status\": \"active\"}");
        List<Listed> listed = program.sessions.list(Optional.of(Program.M));
        assertEquals(2, listed.size(), listed.toString());
        for (Listed each : listed) Program.end(program.restore(each.id()));
        assertTrue(Files.exists(
                share.root.resolve("Sessions/client_m/2025-11-11_1/packing/DHL_Orders/session_summary.json")));
    }

    @Test
    void aWholeSessionIsItsFulfillableOrders() throws Exception {
        share.write(SHOPIFY + "/analysis/analysis_data.json", """
            {"analyzed_at": "2025-11-10T09:00:00", "total_orders": 2, "fulfillable_orders": 1, "orders": [
              {"order_number": "A", "order_fulfillment_status": "Fulfillable", "items": [{"sku": "S", "quantity": 1}]},
              {"order_number": "B", "order_fulfillment_status": "Not Fulfillable", "items": [{"sku": "S", "quantity": 1}]}]}\
            """);
        share.write(SHOPIFY + "/session_info.json", "{\"client_id\": \"M\", \"status\": \"active\"}");
        OpenSession session = program.restore(new SessionId(SHOPIFY));
        assertEquals(1, session.state().plan().orders().size());
        assertEquals("ORDER_COMPLETE", scan(session, "A", "S").wireName());
        Program.end(session);
        assertTrue(Files.exists(share.root.resolve(SHOPIFY).resolve("session_info.json")), "the Shopify tool's own");
    }
}
