package org.packbench.core.packing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.packbench.core.OrderNumber;
import org.packbench.core.packing.OrderProgress.ItemScan;

/** Time belongs to the order that lies on the table, and is counted on the monotonic clock of each epoch. */
class TimingTest {
    private static final OrderNumber A = new OrderNumber("A");
    private final Desk desk = Desk.with("A", "TEA x3", "B", "MUG x2");

    @Test
    void skip_a_pack_b_resume_a_leaves_each_with_its_own_times() {
        desk.waits(100).did("scan A").waits(9).did("scan TEA").waits(4).did("skip");
        desk.waits(50).did("scan B").waits(19).did("scan MUG").waits(19).did("scan MUG");
        desk.waits(1000).did("scan A").waits(1).did("scan TEA").waits(1).did("scan TEA");

        assertEquals(Duration.ofSeconds(10 + 5 + 2 + 2), desk.progress("A").active());
        assertEquals(Duration.ofSeconds(20 + 20), desk.progress("B").active());
        assertEquals(seconds(10, 17, 19), fromStart("A"));
        assertEquals(seconds(20, 40), fromStart("B"));
    }

    @Test
    void the_start_is_kept_however_often_an_order_is_opened() {
        desk.did("scan A; skip").waits(3600).did("scan A; back").waits(3600).did("scan A");
        assertEquals(
                Optional.of(Desk.MORNING.plusSeconds(1)), desk.progress("A").startedAt());
    }

    @Test
    void skipping_and_completing_are_dated_and_resuming_takes_the_skip_back() {
        desk.did("scan A; skip");
        assertEquals(
                Optional.of(Desk.MORNING.plusSeconds(2)), desk.progress("A").skippedAt());
        desk.did("scan A");
        assertEquals(Optional.empty(), desk.progress("A").skippedAt());
        desk.did("scan TEA *3");
        assertEquals(
                Optional.of(Desk.MORNING.plusSeconds(6)), desk.progress("A").completedAt());
    }

    @Test
    void what_changes_nothing_still_counts_its_time() {
        desk.did("scan A").waits(7).did("scan ?; undo 0; keep X").did("scan TEA");
        assertEquals(seconds(11), fromStart("A"));
    }

    @Test
    void in_another_epoch_time_counts_from_its_header() {
        desk.did("scan A").waits(4).did("scan TEA").claims(2).waits(29).did("scan TEA");
        assertEquals(seconds(5, 35), fromStart("A"));
        assertEquals(2, desk.state().clockEpoch());
        assertEquals(Duration.ofSeconds(30), desk.state().clockElapsed());
    }

    @Test
    void in_another_epoch_no_order_open_means_no_order_timed() {
        desk.did("scan A; skip").claims(2).waits(500).did("scan B").waits(9).did("scan MUG");
        assertEquals(Duration.ofSeconds(1), desk.progress("A").active());
        assertEquals(Duration.ofSeconds(10), desk.progress("B").active());
    }

    @Test
    void a_record_without_effects_moves_the_clock_and_the_open_orders_time() {
        PackingState open = state("scan A");
        PackingState later = open.apply(List.of(), new Moment(Instant.EPOCH, 1, Duration.ofSeconds(61)));
        assertEquals(Duration.ofSeconds(60), later.progress(A).active());
    }

    @Test
    void time_that_runs_backwards_counts_as_none_and_is_not_counted_again() {
        PackingState open = state("scan A").apply(List.of(), moment(10));
        PackingState back = open.apply(List.of(), moment(4));
        assertEquals(Duration.ofSeconds(9), back.progress(A).active());
        assertEquals(
                Duration.ofSeconds(11),
                back.apply(List.of(), moment(12)).progress(A).active());
    }

    @Test
    void the_wall_clock_changes_no_duration() {
        PackingState open = state("scan A");
        PackingState set =
                open.apply(List.of(), new Moment(Instant.parse("1999-01-01T00:00:00Z"), 1, Duration.ofSeconds(2)));
        assertEquals(Duration.ofSeconds(1), set.progress(A).active());
    }

    @Test
    void a_forced_line_is_one_entry_with_the_missing_quantity() {
        desk.did("scan A; scan TEA; force 0");
        ItemScan scanned = new ItemScan(0, 1, Desk.MORNING.plusSeconds(2), Duration.ofSeconds(1), false);
        ItemScan forced = new ItemScan(0, 2, Desk.MORNING.plusSeconds(3), Duration.ofSeconds(2), true);
        assertEquals(List.of(scanned, forced), desk.progress("A").scans());
    }

    @Test
    void undo_takes_back_the_last_scan_of_its_row_and_one_unit_of_a_forced_one() {
        Desk two = Desk.with("A", "TEA x3, MUG x2, CUP x1").did("scan A; scan TEA; scan MUG; force 0; undo 1");
        assertEquals("[0:1, 0:2 forced]", scans(two));
        assertEquals("[0:1, 0:1 forced]", scans(two.did("undo 0")));
        assertEquals("[0:1]", scans(two.did("undo 0")));
        assertEquals("[]", scans(two.did("undo 0")));
        assertEquals(4, two.progress("A").corrections());
    }

    private static String scans(Desk desk) {
        return desk.progress("A").scans().stream()
                .map(scan -> scan.row() + ":" + scan.quantity() + (scan.forced() ? " forced" : ""))
                .toList()
                .toString();
    }

    private PackingState state(String operations) {
        return desk.did(operations).state();
    }

    private static Moment moment(long seconds) {
        return new Moment(Desk.MORNING, 1, Duration.ofSeconds(seconds));
    }

    private static List<Duration> seconds(long... seconds) {
        return java.util.Arrays.stream(seconds).mapToObj(Duration::ofSeconds).toList();
    }

    private List<Duration> fromStart(String order) {
        return desk.progress(order).scans().stream().map(ItemScan::fromStart).toList();
    }
}
