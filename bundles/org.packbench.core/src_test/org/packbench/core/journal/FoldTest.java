package org.packbench.core.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.packbench.core.OrderNumber;
import org.packbench.core.Sku;
import org.packbench.core.WorkerId;
import org.packbench.core.WorkerName;
import org.packbench.core.journal.Fold.Status;
import org.packbench.core.journal.JournalRecord.Control;
import org.packbench.core.packing.Effect;
import org.packbench.core.packing.Moment;
import org.packbench.core.packing.PackingPlan;
import org.packbench.core.packing.PackingPlan.Line;
import org.packbench.core.packing.PackingPlan.Order;
import org.packbench.core.packing.PackingState;

class FoldTest {
    private static final Instant START = Instant.parse("2025-10-28T07:00:00Z");
    private static final WorkerName JOHN = new WorkerName(new WorkerId("001"), "John Doe");
    private static final OrderNumber ORDER = new OrderNumber("#1001");
    private static final UUID LATE = new UUID(7, 7);
    private static final Effect OPENED = new Effect.Opened(ORDER);
    private static final Effect PACKED = new Effect.Packed(ORDER, 0);

    private final Fold fold = new Fold(PackingState.start(plan()), START);
    private int records;

    @Test
    void a_session_nobody_packed_in_is_new() {
        assertEquals(Status.NEW, fold.status());
        assertEquals(0, fold.seq());
        assertEquals(Fold.NO_HISTORY, fold.hash());
        assertEquals(Optional.empty(), fold.lastWorker());
        assertEquals(START, fold.startedAt());
    }

    @Test
    void a_data_record_packs_and_is_the_history() {
        JournalRecord record = data(OPENED, PACKED);
        fold.add(record, "h1");
        assertEquals(Status.OPEN, fold.status());
        assertEquals(1, packed());
        assertEquals(1, fold.seq());
        assertEquals("h1", fold.hash());
        assertEquals(Optional.of(JOHN), fold.lastWorker());
        assertEquals(Set.of(record.id()), fold.merged());
    }

    @Test
    void a_record_that_is_merged_already_changes_nothing() {
        JournalRecord record = data(OPENED, PACKED);
        fold.add(record, "h1");
        fold.add(record, "h2");
        assertEquals(1, packed());
        assertEquals("h1", fold.hash());
    }

    @Test
    void released_ended_and_reopened_say_what_the_session_is_and_are_no_history() {
        fold.add(data(OPENED), "h1");
        fold.add(control(Control.RELEASED, ""), "c1");
        assertEquals(Status.RELEASED, fold.status());
        fold.add(data(PACKED), "h2");
        assertEquals(Status.OPEN, fold.status());
        JournalRecord ended = control(Control.ENDED, "");
        fold.add(ended, "c2");
        assertEquals(Status.ENDED, fold.status());
        assertEquals(Optional.of(ended.moment().at()), fold.endedAt());
        fold.add(control(Control.REOPENED, ""), "c3");
        assertEquals(Status.OPEN, fold.status());
        assertEquals(Optional.empty(), fold.endedAt());
        assertEquals("h2", fold.hash());
        assertEquals(2, fold.seq());
    }

    @Test
    void the_time_until_the_release_belongs_to_the_open_order() {
        fold.add(data(OPENED), "h1");
        fold.add(control(Control.RELEASED, ""), "c1");
        assertEquals(Duration.ofSeconds(1), fold.packing().progress(ORDER).active());
    }

    @Test
    void an_accepted_late_scan_packs_once_and_is_history() {
        fold.add(data(OPENED), "h1");
        fold.add(control(Control.ACCEPTED, LATE.toString(), PACKED), "a1");
        assertEquals(1, packed());
        assertEquals(Set.of(LATE), fold.accepted());
        assertEquals(true, fold.merged().contains(LATE), "an accepted scan is not late any more");
        assertEquals("a1", fold.hash(), "a scan judged before it was not judged on this state");
        assertEquals(1, fold.seq());

        fold.add(control(Control.ACCEPTED, LATE.toString(), PACKED), "a2");
        assertEquals(1, packed());
        assertEquals("a1", fold.hash());
    }

    @Test
    void accepting_an_id_that_is_already_merged_has_no_effect() {
        JournalRecord record = data(OPENED, PACKED);
        fold.add(record, "h1");
        fold.add(control(Control.ACCEPTED, record.id().toString(), PACKED), "a1");
        assertEquals(1, packed());
        assertEquals(Set.of(), fold.accepted());
        assertEquals("h1", fold.hash());
    }

    @Test
    void a_discarded_late_scan_stays_discarded() {
        fold.add(data(OPENED), "h1");
        fold.add(control(Control.DISCARDED, LATE.toString()), "d1");
        fold.add(control(Control.ACCEPTED, LATE.toString(), PACKED), "a1");
        assertEquals(Set.of(LATE), fold.discarded());
        assertEquals(Set.of(), fold.accepted());
        assertEquals(0, packed());
    }

    @Test
    void what_was_packed_cannot_be_discarded() {
        JournalRecord record = data(OPENED, PACKED);
        fold.add(record, "h1");
        fold.add(control(Control.DISCARDED, record.id().toString()), "d1");
        assertEquals(Set.of(), fold.discarded());
        assertEquals(1, packed());
    }

    @Test
    void a_record_that_does_not_fit_leaves_the_fold_as_it_was() {
        fold.add(data(OPENED), "h1");
        JournalRecord damaged = data(new Effect.Unpacked(ORDER, 0));
        assertThrows(IllegalArgumentException.class, () -> fold.add(damaged, "h2"));
        assertEquals("h1", fold.hash());
        assertEquals(1, fold.seq());
        assertEquals(false, fold.merged().contains(damaged.id()));
        assertThrows(IllegalArgumentException.class, () -> fold.add(control(Control.ACCEPTED, "no id"), "a1"));
    }

    @Test
    void a_copy_goes_its_own_way() {
        fold.add(data(OPENED), "h1");
        Fold copy = fold.copy();
        assertEquals(facts(fold), facts(copy));
        copy.add(data(PACKED), "h2");
        assertNotEquals(facts(fold), facts(copy));
        assertEquals(0, packed());
    }

    @Test
    void reviewing_and_archiving_an_ended_session_is_no_time_worked_on_it() {
        fold.add(at(1, 40), "h1");
        fold.add(at(1, 100, Control.ENDED.word()), "c1");
        fold.add(at(2, 7, Control.ACCEPTED.word()), "c2");
        fold.add(at(3, 9, Control.ARCHIVED.word()), "c3");
        assertEquals(Duration.ofSeconds(100), fold.worked());
        fold.add(at(4, 2, Control.REOPENED.word()), "c4");
        fold.add(at(4, 12), "h2");
        assertEquals(Duration.ofSeconds(110), fold.worked());
    }

    @Test
    void the_time_worked_is_the_sum_of_the_epochs_whatever_the_clocks_say() {
        fold.add(at(1, 40), "h1");
        fold.add(at(1, 100), "h2");
        fold.add(at(2, 5), "h3");
        fold.add(at(2, 30), "h4");
        assertEquals(Duration.ofSeconds(130), fold.worked());
        Fold continued = new Fold(fold.packing(), START, Duration.ofHours(2));
        continued.add(at(3, 10), "h5");
        assertEquals(Duration.ofHours(2).plusSeconds(10), continued.copy().worked());
    }

    private JournalRecord at(long epoch, long seconds) {
        return at(epoch, seconds, "scan");
    }

    private JournalRecord at(long epoch, long seconds, String op) {
        Moment moment = new Moment(START.minusSeconds(seconds), epoch, Duration.ofSeconds(seconds));
        return new JournalRecord(
                ++records,
                new UUID(0, records),
                moment,
                JOHN,
                op,
                LATE.toString(),
                "IGNORED",
                List.of(),
                Map.of(),
                fold.hash());
    }

    @Test
    void what_was_seen_of_a_fold_cannot_be_changed() {
        assertThrows(UnsupportedOperationException.class, () -> fold.merged().add(LATE));
        assertThrows(UnsupportedOperationException.class, () -> fold.accepted().add(LATE));
        assertThrows(UnsupportedOperationException.class, () -> fold.discarded().add(LATE));
    }

    private static List<Object> facts(Fold fold) {
        return List.of(
                fold.packing(),
                fold.startedAt(),
                fold.worked(),
                fold.status(),
                fold.seq(),
                fold.hash(),
                fold.endedAt(),
                fold.lastWorker(),
                Set.copyOf(fold.merged()),
                Set.copyOf(fold.accepted()),
                Set.copyOf(fold.discarded()));
    }

    private int packed() {
        return fold.packing().packedUnits();
    }

    private JournalRecord data(Effect... effects) {
        return record(fold.seq() + 1, "scan", "TEA", effects);
    }

    private JournalRecord control(Control control, String raw, Effect... effects) {
        return record(fold.seq(), control.word(), raw, effects);
    }

    private JournalRecord record(long seq, String op, String raw, Effect... effects) {
        Duration elapsed = Duration.ofSeconds(++records);
        return new JournalRecord(
                seq,
                new UUID(0, records),
                new Moment(START.plus(elapsed), 1, elapsed),
                JOHN,
                op,
                raw,
                "SKU_OK",
                List.of(effects),
                Map.of(),
                fold.hash());
    }

    private static PackingPlan plan() {
        return new PackingPlan(List.of(new Order(ORDER, List.of(new Line(0, new Sku("TEA"), "Green tea", 3)))));
    }
}
