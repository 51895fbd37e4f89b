package org.packbench.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.packbench.core.SessionId;
import org.packbench.core.journal.Fold;
import org.packbench.core.journal.JournalException;
import org.packbench.core.journal.JournalRecord.Control;
import org.packbench.core.packing.Operation;
import org.packbench.core.packing.OrderProgress;
import org.packbench.core.packing.PackingPlan;
import org.packbench.core.packing.PackingState;
import org.packbench.core.packing.PackingState.Status;
import org.packbench.documents.PackingStateFile.About;
import org.packbench.documents.PackingStateFile.Imported;
import org.packbench.documents.PackingStateFile.Snapshot;

class PackingStateSnapshotTest {
    private static final ZoneId SOFIA = ZoneId.of("Europe/Sofia");
    private static final About ABOUT = new About(
            new SessionId("SESSIONS/CLIENT_M/2025-11-10_08-15-00"),
            "M",
            "DHL Orders",
            "PC1",
            SOFIA,
            Instant.parse("2025-11-10T09:00:00Z"));

    @Test
    void theSnapshotIsWhatOtherToolsExpectAndNamesItsPlaceInTheJournal() {
        Fold fold = Journals.first(1)
                .perform(new Operation.Scan("1001"))
                .perform(new Operation.Scan("SKU-C"))
                .perform(new Operation.Force(0))
                .perform(new Operation.Scan("#1001"))
                .perform(new Operation.Scan("SKU-B"))
                .perform(new Operation.Scan("SKU-B"))
                .perform(new Operation.Scan("9"))
                .fold();
        String text = new String(PackingStateFile.write(fold, ABOUT, new Snapshot(1, 4711)), StandardCharsets.UTF_8)
                .replaceAll(
                        "\"(started_at|completed_at|scanned_at|current_order_start_time)\": \"[^\"]*\"", "\"$1\": @")
                .replaceAll("seconds\": [0-9.]+", "seconds\": 0");
        assertEquals(new String(Samples.read("packing_state.snapshot.json"), StandardCharsets.UTF_8).strip(), text);
    }

    @Test
    void aSessionIsCompletedWhenItIsEndedOrNothingIsLeft() {
        assertEquals("in_progress", status(Journals.first(1)));
        assertEquals("completed", status(Journals.first(1).control(Control.ENDED, "")));
        Journals all = Journals.first(1);
        for (PackingPlan.Order order : Journals.PLAN.orders()) {
            all.perform(new Operation.Scan(order.number().value()));
            order.lines().forEach(line -> all.perform(new Operation.Force(line.row())));
        }
        assertEquals("completed", status(all));
    }

    private static String status(Journals journal) {
        byte[] bytes = PackingStateFile.write(journal.fold(), ABOUT, new Snapshot(1, 0));
        return Json.text(Json.find(bytes).orElseThrow(), "status").orElseThrow();
    }

    @Property(tries = 80)
    void aSnapshotIsReadBackAsTheStateItWasWrittenFrom(@ForAll long seed, @ForAll @IntRange(max = 80) int operations)
            throws JournalException {
        // no half surrogate pairs here: a file for people and other tools cannot hold them
        PackingPlan plan = new PackingPlan(
                List.of(Journals.PLAN.orders().get(0), Journals.PLAN.orders().get(1)));
        Fold fold = new Fold(PackingState.start(plan), Journals.START);
        fold = new Journals(Journals.header(1), fold, seed).pack(operations).fold();
        Imported read =
                PackingStateFile.read(PackingStateFile.write(fold, ABOUT, new Snapshot(3, 99)), "s", plan, SOFIA);
        assertEquals(List.of(), read.setAside());
        assertEquals(Optional.of(new Snapshot(3, 99)), read.snapshot());
        PackingState state = fold.packing();
        assertEquals(state.completed(), read.state().completed());
        assertEquals(state.skipped(), read.state().skipped());
        for (PackingPlan.Order order : plan.orders()) {
            OrderProgress was = state.progress(order.number());
            OrderProgress is = read.state().progress(order.number());
            assertEquals(was.packed(), is.packed());
            assertEquals(was.extras(), is.extras());
            boolean told = was.status() == Status.COMPLETED || was.status() == Status.OPEN;
            if (told) assertEquals(withoutExtras(was), withoutExtras(is));
        }
    }

    /** The scans and counts of an order that is completed or on the table. */
    private static Map<String, Object> withoutExtras(OrderProgress of) {
        return Map.of(
                "scans",
                of.scans(),
                "corrections",
                of.corrections(),
                "extra",
                of.extraScans(),
                "unknown",
                of.unknownScans(),
                "started",
                of.startedAt(),
                "completed",
                of.completedAt());
    }
}
