package org.packbench.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.packbench.core.OrderNumber;
import org.packbench.core.Sku;
import org.packbench.core.journal.JournalException;
import org.packbench.core.packing.OrderProgress;
import org.packbench.core.packing.OrderProgress.ItemScan;
import org.packbench.core.packing.PackingPlan;
import org.packbench.core.packing.PackingState.Status;
import org.packbench.documents.PackingStateFile.Imported;

class PackingStateFileTest {
    private static final ZoneId SOFIA = ZoneId.of("Europe/Sofia");
    private static final OrderNumber HASH = new OrderNumber("#1001");
    private static final OrderNumber PLAIN = new OrderNumber("1001");
    private static final OrderNumber SECOND = new OrderNumber("1002");
    private static final PackingPlan PLAN = new PackingPlan(List.of(
            Journals.order("#1001", Journals.line(0, "SKU-HAT", 2), Journals.line(1, "SKU-MUG", 1)),
            Journals.order("1001", Journals.line(0, "SKU-HAT", 3)),
            Journals.order("1002", Journals.line(0, "SKU-PEN", 1), Journals.line(1, "SKU-CUP", 1)),
            Journals.order("1003", Journals.line(0, "SKU-HAT", 1), Journals.line(1, "SKU-HAT", 2))));

    @Test
    void scenario8AStateOfVersion0WithAPlainListKeepsItsOrders() throws JournalException {
        for (String sample : List.of("packing_state.v0.json", "packing_state.v0-dict.json", "packing_state.1.0.json")) {
            Imported imported = PackingStateFile.read(Samples.read(sample), sample, PLAN, SOFIA);
            assertEquals(List.of(), imported.setAside(), sample);
            assertEquals(List.of(PLAIN), imported.state().completed(), sample);
            assertEquals(List.of(3), imported.state().progress(PLAIN).packed(), sample);
            assertEquals(List.of(1, 1), imported.state().progress(HASH).packed(), sample);
            assertEquals(Status.LEFT, imported.state().progress(HASH).status(), sample);
            assertEquals(5, imported.state().packedUnits(), sample);
            assertEquals(Optional.empty(), imported.startedAt(), sample);
        }
    }

    @Test
    void scenario7PendingExtrasSurviveInAStateOfVersion130() throws JournalException {
        OrderProgress running = sample130().state().progress(HASH);
        assertEquals(Map.of(new Sku("SKU-HAT"), 2), running.extras());
        assertEquals(List.of(2, 0), running.packed());
        assertEquals(Status.LEFT, running.status());
    }

    @Test
    void everythingThatVersion130SaysIsKept() throws JournalException {
        Imported imported = sample130();
        assertEquals(List.of(), imported.setAside());
        assertEquals(Optional.of(Instant.parse("2025-11-10T07:30:00Z")), imported.startedAt());
        OrderProgress running = imported.state().progress(HASH);
        assertEquals(Optional.of(Instant.parse("2025-11-10T08:10:00Z")), running.startedAt());
        assertEquals(Duration.ofMillis(9500), running.active());
        assertEquals(List.of(1, 2, 1), List.of(running.corrections(), running.extraScans(), running.unknownScans()));
        assertEquals(2, running.scans().size());
        OrderProgress done = imported.state().progress(PLAIN);
        assertEquals(Optional.of(Instant.parse("2025-11-10T07:31:45Z")), done.completedAt());
        assertEquals(Duration.ofSeconds(45), done.active());
        assertEquals(
                new ItemScan(0, 2, Instant.parse("2025-11-10T07:31:45Z"), Duration.ofSeconds(45), true),
                done.scans().get(1));
        assertEquals(List.of(SECOND), imported.state().skipped());
        assertEquals(
                Optional.of(Instant.parse("2025-11-10T08:05:00Z")),
                imported.state().progress(SECOND).skippedAt());
        assertEquals(List.of(1, 0), imported.state().progress(SECOND).packed());
    }

    @Test
    void anImportedSessionGoesOnWithItsStartAndItsTime() throws JournalException {
        var fold = sample130().fold(Instant.EPOCH);
        assertEquals(Instant.parse("2025-11-10T07:30:00Z"), fold.startedAt());
        assertEquals(Duration.ofMillis(54_500), fold.worked());
    }

    @Test
    void scenario5AMalformedEntryIsSetAsideAndReportedAndTheRestIsUsed() throws JournalException {
        Imported imported = read("""
            {"version": "1.3.0", "started_at": "yesterday",
             "progress": {"in_progress_order": "#1001"},
             "in_progress": {
               "#1001": [{"original_sku": "SKU-HAT", "packed": 1, "row": 0}, 7, {"packed": 1, "row": 9},
                         {"original_sku": "SKU-GONE", "packed": 1}, {"original_sku": "SKU-MUG", "packed": "many"}],
               "1002": "corrupt", "9999": []},
             "completed": [{"order_number": "1001"}, {"no": "number"}, null, "4711"],
             "_current_extras": {"skuhat": 1, "other": 2, "skumug": -1},
             "skipped_orders": {"1002": true}}\
            """);
        assertEquals(List.of(PLAIN), imported.state().completed());
        assertEquals(List.of(1, 0), imported.state().progress(HASH).packed());
        assertEquals(
                Map.of(new Sku("SKU-HAT"), 1), imported.state().progress(HASH).extras());
        assertEquals(
                List.of(
                        "s.json, completed[1]: not an order of the packing list: {\"no\":\"number\"}",
                        "s.json, completed[2]: not an order of the packing list: null",
                        "s.json, completed[3]: not an order of the packing list: \"4711\"",
                        "s.json, in_progress.#1001[1]: not in the order: 7",
                        "s.json, in_progress.#1001[2]: not in the order: {\"packed\":1,\"row\":9}",
                        "s.json, in_progress.#1001[3]: not in the order: {\"original_sku\":\"SKU-GONE\",\"packed\":1}",
                        "s.json, in_progress.#1001[4]: no number of units:"
                                + " {\"original_sku\":\"SKU-MUG\",\"packed\":\"many\"}",
                        "s.json, in_progress.1002: a list of lines expected: \"corrupt\"",
                        "s.json, in_progress.9999: not an order of the packing list: []",
                        "s.json, _current_extras.other: not in the order: 2",
                        "s.json, _current_extras.skumug: not in the order: -1",
                        "s.json, skipped_orders: a list expected: {\"1002\":true}"),
                imported.setAside());
    }

    @Test
    void unitsGoToTheFirstUnfilledLineOfTheirSkuAndNeverBeyondIt() throws JournalException {
        Imported imported = read("""
            {"in_progress": {"1003": [{"sku": "skuhat", "packed": 2}], "1001": [{"sku": "SKU-HAT", "packed": 5}]}}\
            """);
        assertEquals(
                List.of(1, 1),
                imported.state().progress(new OrderNumber("1003")).packed());
        assertEquals(
                List.of("s.json, in_progress.1001[0]: more packed than the order needs:"
                        + " {\"sku\":\"SKU-HAT\",\"packed\":5}"),
                imported.setAside());
        assertEquals(List.of(PLAIN), imported.state().completed(), "it is full: nothing is left to do");
    }

    @Test
    void anOrderIsFoundAsItsBarcodeWouldFindIt() throws JournalException {
        Imported imported = read("{\"completed_orders\": [\"#1002\", 1003, \"1001\", \"1001\"]}");
        assertEquals(
                List.of(SECOND, new OrderNumber("1003"), PLAIN),
                imported.state().completed());
        assertEquals(List.of(), imported.setAside());
    }

    @Test
    void whatIsCompletedIsNeitherSkippedNorBegun() throws JournalException {
        Imported imported = read("""
            {"completed": ["1002"], "skipped_orders": ["1002"], "in_progress": {"1002": [{"sku": "SKU-PEN", "packed": 0}]}}\
            """);
        assertEquals(List.of(SECOND), imported.state().completed());
        assertEquals(List.of(), imported.state().skipped());
        assertEquals(2, imported.state().packedUnits());
        assertEquals(1, imported.setAside().size());
    }

    @Test
    void aFileThatIsNoStateAtAllIsDamagedAndNeverAnEmptySession() {
        for (String text : List.of("", "{\"in_progress\":", "[]", "null")) {
            var thrown = assertThrows(JournalException.class, () -> read(text));
            assertEquals(JournalException.Kind.DAMAGED, thrown.kind());
            assertEquals("s.json", thrown.file());
        }
        assertTrue(assertThrows(JournalException.class, () -> read("{\n\"a\": tru}"))
                .place()
                .startsWith("line 2, "));
    }

    private static Imported sample130() throws JournalException {
        return PackingStateFile.read(Samples.read("packing_state.1.3.0.json"), "s.json", PLAN, ZoneId.of("Asia/Tokyo"));
    }

    private static Imported read(String text) throws JournalException {
        return PackingStateFile.read(text.getBytes(StandardCharsets.UTF_8), "s.json", PLAN, SOFIA);
    }
}
