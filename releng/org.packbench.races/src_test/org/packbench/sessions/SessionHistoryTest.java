package org.packbench.sessions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.packbench.sessions.Program.scan;
import static org.packbench.sessions.Program.scanSaved;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.packbench.contracts.FaultScript.Call;
import org.packbench.core.OrderNumber;
import org.packbench.core.SessionId;
import org.packbench.core.WorkerId;
import org.packbench.core.WorkerName;
import org.packbench.core.history.SessionHistory;
import org.packbench.core.history.SessionHistory.Details;
import org.packbench.core.history.SessionHistory.Flag;
import org.packbench.core.history.SessionHistory.Opening;
import org.packbench.core.history.SessionHistory.OrderDetail;
import org.packbench.core.history.SessionHistory.Step;
import org.packbench.core.importer.Importer;
import org.packbench.core.journal.JournalException;
import org.packbench.core.packing.Operation;
import org.packbench.core.session.OpenSession;
import org.packbench.core.session.Sessions.State;
import org.packbench.core.session.Verdict;
import org.packbench.core.storage.StorageException;
import org.packbench.importer.shopify.ShopifyListImporter;
import org.packbench.lease.file.FileLeases;
import org.packbench.sessions.history.JournaledHistory;

/** A session is told whole from its journals: what happened, in order, by whom, and what became of each line. */
@Timeout(60)
class SessionHistoryTest {
    private static final WorkerName SUPERVISOR = new WorkerName(new WorkerId("900"), "Maria Ivanova");

    private Share share;
    private Program one;
    private Program two;
    private SessionHistory history;

    @BeforeEach
    void open(@TempDir Path temp) throws Exception {
        share = new Share(temp);
        one = share.program("PC1");
        two = share.program("PC2");
        Program office = share.program("OFFICE");
        history = new JournaledHistory(share.disk, new FileLeases(share.disk, office.pc), office.client, List.of());
    }

    private static List<String> words(Details details) {
        return details.steps().stream()
                .map(step -> step.op() + " " + step.outcome())
                .map(String::strip)
                .toList();
    }

    @Test
    void everyScanIsAStepWithItsOutcomeItsOrderAndHowFarItsLineWas() throws Exception {
        OpenSession session = one.start(Share.orders(2));
        scan(session, "A0", "SKU-1", "nonsense", "SKU-1");
        session.perform(new Operation.Remove("SKU-1"));
        session.perform(new Operation.Undo(0));
        session.perform(new Operation.Force(0), "damaged");
        scan(session, "SKU-2", "A1");
        session.perform(new Operation.Skip(), "missing");
        Program.close(session);

        Details details = history.read(session.id());
        assertEquals(
                List.of(
                        "opened",
                        "scan ORDER_LOADED",
                        "scan SKU_OK",
                        "scan SKU_NOT_FOUND",
                        "scan SKU_EXTRA",
                        "remove EXTRA_CLEARED",
                        "undo ITEM_DECREMENTED",
                        "force FORCE_CONFIRMED",
                        "scan ORDER_COMPLETE",
                        "scan ORDER_LOADED",
                        "skip SKIPPED",
                        "released"),
                words(details));
        Step packed = details.steps().get(2);
        assertEquals(3, packed.number());
        assertEquals("SKU-1", packed.raw());
        assertEquals(Optional.of(new OrderNumber("A0")), packed.order());
        assertEquals(List.of(0, 1, 1), List.of(packed.row(), packed.packed(), packed.required()));
        assertEquals("Product SKU-1", packed.product());
        assertEquals("PC1", packed.pc());
        assertEquals(Program.JOHN, packed.worker());
        Step undone = details.steps().get(6);
        assertEquals(List.of(0, 0, 1), List.of(undone.row(), undone.packed(), undone.required()));
        assertEquals("", undone.raw(), "nothing was scanned");
        assertEquals(Optional.of("damaged"), details.steps().get(7).reason());
        assertEquals(Optional.of("missing"), details.steps().get(10).reason());
        assertEquals("nonsense", details.steps().get(3).raw());
        assertEquals(Optional.of(new OrderNumber("A0")), details.steps().get(3).order());

        OrderDetail first = details.orders().get(0);
        assertEquals(Set.of(Flag.UNDONE, Flag.EXTRA, Flag.UNKNOWN, Flag.FORCED), first.flags());
        assertTrue(first.completed().isPresent());
        assertTrue(first.lines().get(0).forced());
        assertFalse(first.lines().get(1).forced());
        assertTrue(first.lines().get(1).packedAt().isPresent());
        assertEquals(Set.of(Flag.SKIPPED), details.orders().get(1).flags());
        assertEquals(1, details.overview().completed());
        assertEquals(1, details.overview().skipped());
        assertEquals(2, details.overview().packedUnits());
        assertEquals(State.PAUSED, details.overview().state());
        assertEquals(Optional.of("PC1"), details.overview().pc());
        assertEquals("001 (John Doe)", details.overview().workerShown("Unknown"));
    }

    @Test
    void elapsedTimeNeverGoesBackOverTheDaysAndLeavesTheNightOut() throws Exception {
        OpenSession dayOne = one.start(Share.orders(50));
        Share.pack(dayOne, 0, 25);
        Program.close(dayOne);
        OpenSession dayTwo = two.restore(dayOne.id());
        Share.pack(dayTwo, 25, 50);
        Program.end(dayTwo);

        Details details = history.read(dayOne.id());
        Duration before = Duration.ZERO;
        for (Step step : details.steps()) {
            assertTrue(step.elapsed().compareTo(before) >= 0, step::toString);
            before = step.elapsed();
        }
        assertEquals(details.overview().worked(), before);
        assertEquals(
                List.of("opened", "opened"),
                details.openings().stream().map(Opening::way).toList());
        assertEquals(
                List.of("PC1", "PC2"),
                details.openings().stream().map(Opening::pc).toList());
    }

    @Test
    void scenario2BothDaysAreInTheHistoryAndInTheSummary() throws Exception {
        OpenSession dayOne = one.start(Share.orders(50));
        Share.pack(dayOne, 0, 25);
        Program.close(dayOne);
        OpenSession dayTwo = one.restore(dayOne.id());
        Share.pack(dayTwo, 25, 50);
        Program.end(dayTwo);
        Details details = history.read(dayOne.id());
        assertEquals(50, details.overview().completed());
        assertEquals(
                50,
                details.orders().stream()
                        .filter(order -> order.completed().isPresent())
                        .count());
        assertEquals(50, share.summary(dayOne.id()).counts().completedOrders());
        assertEquals(State.COMPLETED, details.overview().state());
        assertEquals(2 + 1 + 1 + 150, details.steps().size(), "two openings, a release, an end, and every scan");
    }

    @Test
    void scenario18TheHistoryOfOneThatIsBeingPackedGoesUpToNowAndItsStartSurvivesAResume() throws Exception {
        OpenSession session = one.start(Share.orders(3));
        scanSaved(session, "A0", "SKU-1", "SKU-2", "A1");
        Details now = history.read(session.id());
        assertEquals(State.ACTIVE, now.overview().state());
        assertEquals(Optional.of("A1"), now.overview().openOrder());
        assertEquals(1, now.overview().completed());
        assertTrue(now.overview().idle().isPresent());
        assertTrue(now.overview().silence().isPresent());
        Program.close(session);
        OpenSession again = two.restore(session.id());
        assertEquals(
                now.overview().started(), history.read(session.id()).overview().started());
        Program.close(again);
    }

    @Test
    void aTakeOverTellsFromWhomAndWhyAndWhatWasScannedTooLateAwaitsReview() throws Exception {
        OpenSession former = one.start(Share.orders(3));
        SessionId id = former.id();
        scanSaved(former, "A0", "SKU-1");
        one.line.hang(call -> call == Call.APPEND);
        scan(former, "SKU-2", "A1", "SKU-1");
        Program.await(former, saving -> Share.spooledCount(one.pc) == 3);
        OpenSession taker = Program.opened(two.sessions.takeOver(id, SUPERVISOR, "went home"));
        taker.perform(new Operation.Back());
        scanSaved(taker, "A2", "SKU-1");
        one.line.cut();
        one.line.letThrough();
        former.close(Duration.ofMillis(10));
        one.line.mend();
        Program.close(taker);
        Program.close(one.restore(id)); // its spool is looked through

        Details robbed = history.read(id);
        Opening forced = robbed.openings().get(1);
        assertEquals("forced", forced.way());
        assertEquals(Optional.of("went home"), forced.reason());
        assertEquals(Optional.of("001 (John Doe), PC1"), forced.from());
        List<UUID> late = robbed.awaiting().stream().map(scan -> scan.id()).toList();
        assertEquals(late.size(), robbed.overview().late());
        assertEquals(3, late.size());

        two.sessions.review(id, SUPERVISOR, new Verdict(Verdict.Kind.ACCEPT, "counted the boxes"), late);
        Details settled = history.read(id);
        assertEquals(List.of(), settled.awaiting());
        List<Step> accepted = settled.steps().stream().filter(Step::late).toList();
        assertEquals(
                List.of("SKU-2", "A1", "SKU-1"),
                accepted.stream().map(Step::raw).toList());
        assertEquals(Optional.of("counted the boxes"), accepted.getFirst().reason());
        assertEquals(SUPERVISOR, accepted.getFirst().worker());
        assertTrue(settled.orders().getFirst().flags().contains(Flag.LATE));
        assertEquals(1, settled.overview().completed());
    }

    @Test
    void aJournalThatLostWhatALaterEpochCountsIsAFaultThatNamesFileAndPlace() throws Exception {
        OpenSession session = one.start(Share.orders(3));
        Share.pack(session, 0, 2);
        Program.close(session);
        Program.close(two.restore(session.id()));
        Path journal = share.file(session.id(), "journal.e1.jsonl");
        byte[] bytes = Files.readAllBytes(journal);
        Files.write(journal, java.util.Arrays.copyOf(bytes, bytes.length - 300), StandardOpenOption.TRUNCATE_EXISTING);
        JournalException fault = assertThrows(JournalException.class, () -> history.read(session.id()));
        assertEquals(session.id() + "/journal.e1.jsonl", fault.file());
        assertTrue(fault.place().startsWith("byte "), fault::place);
    }

    @Test
    void aSessionThatIsNotThereIsAMissingName() {
        StorageException.Refused fault = assertThrows(
                StorageException.Refused.class, () -> history.read(new SessionId("SESSIONS/CLIENT_M/never")));
        assertTrue(fault.missing());
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
