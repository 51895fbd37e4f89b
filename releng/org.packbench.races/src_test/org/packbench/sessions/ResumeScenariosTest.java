package org.packbench.sessions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.packbench.sessions.Program.scan;
import static org.packbench.sessions.Program.scanSaved;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.packbench.core.OrderNumber;
import org.packbench.core.SessionId;
import org.packbench.core.lease.Observation;
import org.packbench.core.packing.Operation;
import org.packbench.core.packing.Outcome;
import org.packbench.core.session.OpenSession;
import org.packbench.core.session.Sessions.Listed;
import org.packbench.core.session.Sessions.Opening;
import org.packbench.core.session.Sessions.State;
import org.packbench.documents.SessionInfoFile;
import org.packbench.documents.StatisticsFile.Totals;

/** What was lost elsewhere when a session was opened, resumed or ended (docs/requirements). */
@Timeout(60)
class ResumeScenariosTest {
    private static final SessionId DHL = new SessionId("SESSIONS/CLIENT_M/2025-11-10_1/packing/DHL_Orders");
    private static final SessionId POST = new SessionId("SESSIONS/CLIENT_M/2025-11-10_1/packing/PostOne");

    private Share share;
    private Program one;
    private Program two;

    @BeforeEach
    void open(@TempDir Path temp) throws Exception {
        share = new Share(temp);
        one = share.program("PC1");
        two = share.program("PC2");
    }

    private void shopifySession() throws Exception {
        String info = """
            {"session_name": "2025-11-10_1", "client_id": "M", "created_at": "2025-11-10T09:00:00", "status": "active"}\
            """;
        share.write("SESSIONS/CLIENT_M/2025-11-10_1/session_info.json", info);
        for (String list : List.of("DHL_Orders", "PostOne"))
            share.write("SESSIONS/CLIENT_M/2025-11-10_1/packing_lists/" + list + ".json", """
                {"session_id": "2025-11-10_1", "created_at": "2025-11-10T09:12:44", "orders": [
                  {"order_number": "A0", "items": [{"sku": "SKU-1", "product_name": "Hat", "quantity": 1}]},
                  {"order_number": "A1", "items": [{"sku": "SKU-2", "product_name": "Mug", "quantity": 1}]}]}\
                """);
    }

    @Test
    @DisplayName("scenario 01: a Shopify session is leased exactly as an Excel session is")
    void bothFlowsAreLeased() throws Exception {
        shopifySession();
        OpenSession excel = one.start(Share.orders(2));
        OpenSession shopify = one.restore(DHL);
        for (OpenSession session : List.of(excel, shopify)) {
            assertTrue(Files.exists(share.file(session.id(), ".session.lock")), session.id() + " has a lock");
            assertTrue(Files.exists(share.file(session.id(), "journal.e1.jsonl")), session.id() + " has a journal");
            Opening second = two.sessions.restore(session.id(), Program.JOHN, true);
            assertEquals(
                    "PC1",
                    assertInstanceOf(Opening.HeldByAnother.class, second)
                            .holder()
                            .holder()
                            .orElseThrow()
                            .pc());
        }
        Program.close(excel);
        Program.close(shopify);
    }

    @Test
    @DisplayName("scenario 02: 25 orders on day one and 25 on day two are 50 in the summary")
    void twoDaysAreOneSummary() throws Exception {
        OpenSession dayOne = one.start(Share.orders(50));
        Share.pack(dayOne, 0, 25);
        Program.close(dayOne);
        OpenSession dayTwo = two.restore(dayOne.id());
        assertTrue(dayTwo.resumed());
        assertEquals(dayOne.startedAt(), dayTwo.startedAt());
        Share.pack(dayTwo, 25, 50);
        assertEquals(List.of(), Program.end(dayTwo));
        assertEquals(50, share.summary(dayOne.id()).counts().completedOrders());
        assertEquals(50, share.summary(dayOne.id()).orders().size());
    }

    @Test
    @DisplayName("scenario 03: a failed open leaves no lock")
    void failedOpenLeavesNothingHeld() throws Exception {
        OpenSession session = one.start(Share.orders(2));
        Program.close(session);
        one.client.bug = Optional.of(new IllegalStateException("in the midst of an opening"));
        assertThrows(IllegalStateException.class, () -> one.restore(session.id()));
        assertFalse(Files.exists(share.file(session.id(), ".session.lock")));
        assertEquals(State.AVAILABLE, Share.listed(two, session.id()).state());
        assertEquals(List.of(), Share.spooled(one.pc));
        Program.close(two.restore(session.id()));
    }

    @Test
    @DisplayName("scenario 03: a start that fails at any file of the share leaves nothing that locks")
    void failedStartLeavesNothingHeld() throws Exception {
        one.line.refuse(
                file -> file.name().equals("session_info.json"),
                org.packbench.contracts.Fault.refuse(org.packbench.core.storage.StorageException.Reason.DENIED));
        assertThrows(org.packbench.core.storage.StorageException.class, () -> one.start(Share.orders(2)));
        Listed left = two.sessions.list(Optional.empty()).getFirst();
        assertEquals(State.AVAILABLE, left.state());
        Program.close(two.restore(left.id()));
    }

    @Test
    @DisplayName("scenario 04: closing saves and releases")
    void closingSavesAndReleases() throws Exception {
        OpenSession session = one.start(Share.orders(2));
        scan(session, "A0", "SKU-1");
        Program.close(session);
        assertFalse(Files.exists(share.file(session.id(), ".session.lock")));
        Listed listed = Share.listed(two, session.id());
        assertEquals(State.PAUSED, listed.state());
        assertEquals(1, listed.packedUnits());
        assertEquals(List.of(), Share.spooled(one.pc));
        assertThrows(IllegalStateException.class, () -> scan(session, "SKU-2"));
        session.close(java.time.Duration.ZERO); // a second time does nothing
    }

    @Test
    @DisplayName("scenario 04: stopping the program closes what is open")
    void stoppingClosesWhatIsOpen() throws Exception {
        OpenSession session = one.start(Share.orders(2));
        scan(session, "A0", "SKU-1");
        one.sessions.deactivate();
        assertEquals(1, share.read(session.id()).packing().packedUnits());
        assertEquals(
                Observation.State.AVAILABLE,
                Share.listed(two, session.id()).observation().orElseThrow().state());
    }

    @Test
    @DisplayName("scenario 05: malformed entries of a state are set aside and reported, the others are used")
    void malformedEntriesAreSetAside() throws Exception {
        shopifySession();
        share.write(DHL + "/packing_state.json", """
            {"in_progress": {"A1": [{"sku": "SKU-2", "packed": "many"}], "A9": [{"sku": "SKU-2", "packed": 1}]},
             "completed_orders": ["A0", 17, {"order": null}]}\
            """);
        OpenSession session = one.restore(DHL);
        assertEquals(List.of(new OrderNumber("A0")), session.state().completed());
        assertFalse(session.notices().isEmpty());
        session.notices().forEach(notice -> assertTrue(notice.contains("packing_state.json"), notice));
        assertTrue(Files.exists(share.file(DHL, "packing_state.before-e1.json")));
        assertEquals(Outcome.OrderComplete.class, scan(session, "A1", "SKU-2").getClass());
        Program.close(session);
    }

    @Test
    @DisplayName("scenario 06: a session with several lists shows them all")
    void allListsOfASessionAreShown() throws Exception {
        shopifySession();
        List<SessionId> before = one.sessions.list(Optional.of(Program.M)).stream()
                .map(Listed::id)
                .toList();
        assertEquals(List.of(DHL, POST), before.stream().sorted().toList());
        Program.end(one.restore(DHL));
        List<Listed> after = one.sessions.list(Optional.of(Program.M));
        assertEquals(2, after.size());
        assertEquals(State.COMPLETED, Share.listed(two, DHL).state());
        assertEquals(State.AVAILABLE, Share.listed(two, POST).state());
        byte[] info = Files.readAllBytes(share.root.resolve("SESSIONS/CLIENT_M/2025-11-10_1/session_info.json"));
        assertEquals(
                "completed",
                SessionInfoFile.read(info).packingProgress().get("DHL_Orders").status());
    }

    @Test
    @DisplayName("scenario 07: pending extras survive a restart")
    void extrasSurviveARestart() throws Exception {
        OpenSession session = one.start(Share.orders(1));
        assertEquals("SKU_EXTRA", scan(session, "A0", "SKU-1", "SKU-1").wireName());
        assertEquals("ORDER_COMPLETE_WITH_EXTRAS", scanSaved(session, "SKU-2").wireName());
        one.kill(session);
        OpenSession again = share.again(one.pc).restore(session.id());
        assertEquals(
                Map.of("sku1", 1), again.state().progress(new OrderNumber("A0")).extrasByNormalForm());
        assertEquals(
                "ORDER_NOW_COMPLETE",
                again.perform(new Operation.Keep("sku1")).outcome().wireName());
        Program.close(again);
    }

    @Test
    @DisplayName("scenario 08: a v0 state with a plain list of completed orders keeps them")
    void plainListOfCompletedOrdersIsKept() throws Exception {
        shopifySession();
        share.write(DHL + "/packing_state.json", "{\"in_progress\": {}, \"completed_orders\": [\"A0\"]}");
        OpenSession session = one.restore(DHL);
        assertEquals(List.of(new OrderNumber("A0")), session.state().completed());
        assertTrue(session.resumed());
        scan(session, "A1", "SKU-2");
        Program.end(session);
        assertEquals(2, share.summary(DHL).counts().completedOrders());
    }

    @Test
    @DisplayName("scenario 09: ending, resuming and ending again counts every order once")
    void endingTwiceCountsOnce() throws Exception {
        OpenSession session = one.start(Share.orders(3));
        Share.pack(session, 0, 2);
        Program.end(session);
        assertEquals(new Totals(1, 2, 4), share.statistics().totals());
        OpenSession again = two.restore(session.id());
        Share.pack(again, 2, 3);
        Program.end(again);
        assertEquals(new Totals(1, 3, 6), share.statistics().totals());
        Program.end(one.restore(session.id()));
        assertEquals(new Totals(1, 3, 6), share.statistics().totals());
        assertEquals(1, share.statistics().history().size());
    }

    @Test
    @DisplayName("scenario 20: #1001 and 1001 in one list are two orders")
    void numbersWithAndWithoutHashAreTwoOrders() throws Exception {
        OpenSession session = one.start(Share.orders("#1001", "1001"));
        scan(session, "1001", "SKU-1", "SKU-2");
        assertEquals(List.of(new OrderNumber("1001")), session.state().completed());
        Program.close(session);
        OpenSession again = two.restore(session.id());
        assertEquals(new Outcome.OrderLoaded(new OrderNumber("#1001")), scan(again, "#1001"));
        scan(again, "SKU-1", "SKU-2");
        Program.end(again);
        assertEquals(2, share.summary(session.id()).counts().completedOrders());
    }

    @Test
    void whatACodeSaysOfItsUnitIsKeptAndReadAgain() throws Exception {
        OpenSession session = one.start(Share.orders("A0"));
        scanSaved(session, "A0", "]d2010400638133393117271231\u001D10A7");
        Program.close(session);
        String journal = share.text(session.id(), "journal.e1.jsonl");
        assertTrue(journal.contains("\"gs1\":{\"01\":\"04006381333931\",\"17\":\"271231\",\"10\":\"A7\"}"), journal);
        OpenSession again = two.restore(session.id());
        assertEquals(1, again.state().progress(new OrderNumber("A0")).unknownScans(), "nobody ordered it");
        Program.close(again);
    }
}
