package org.packbench.core.packing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.packbench.core.OrderNumber;
import org.packbench.core.Sku;
import org.packbench.core.packing.PackingState.Status;

class PackingStateTest {
    private static final OrderNumber A = new OrderNumber("A");
    private static final OrderNumber B = new OrderNumber("B");
    private static final OrderNumber NOWHERE = new OrderNumber("Z");
    private static final Sku TEA = new Sku("TEA");
    private static final Sku MUG = new Sku("MUG");
    private static final Moment NOW = new Moment(Desk.MORNING, 1, Duration.ofSeconds(60));
    private final Desk desk = Desk.with("A", "TEA x2", "B", "MUG x1", "C", "CUP x1");

    @Test
    void nothing_is_packed_at_the_start() {
        PackingState start = desk.state();
        assertEquals(Optional.empty(), start.open());
        assertEquals(0, start.packedUnits());
        assertFalse(start.allDone());
        assertEquals(OrderProgress.untouched(1), start.progress(B));
    }

    @Test
    void orders_are_listed_as_they_were_completed_and_skipped() {
        desk.did("scan C; skip; scan B; scan MUG; scan A; skip");
        assertEquals(List.of(B), desk.state().completed());
        assertEquals(List.of(new OrderNumber("C"), A), desk.state().skipped());
        desk.did("scan C; scan CUP");
        assertEquals(List.of(B, new OrderNumber("C")), desk.state().completed());
        assertEquals(List.of(A), desk.state().skipped());
    }

    @Test
    void all_is_done_when_every_order_is_finished_or_skipped() {
        desk.did("scan A; scan TEA *2; scan B; skip; scan C; back");
        assertFalse(desk.state().allDone(), "C is only put back");
        desk.did("scan C; skip");
        assertTrue(desk.state().allDone());
        desk.did("scan B");
        assertFalse(desk.state().allDone(), "B is open again");
        desk.did("scan MUG");
        assertTrue(desk.state().allDone());
    }

    @Test
    void packed_units_follow_scan_undo_and_force() {
        assertEquals(1, desk.did("scan A; scan TEA").state().packedUnits());
        assertEquals(0, desk.did("undo 0").state().packedUnits());
        assertEquals(2, desk.did("force 0").state().packedUnits());
        assertEquals(3, desk.did("scan B; scan MUG").state().packedUnits());
    }

    @Test
    void a_state_does_not_change() {
        PackingState before = desk.did("scan A; scan TEA").state();
        desk.did("scan TEA; scan B; skip");
        assertEquals(1, before.packedUnits());
        assertEquals(Optional.of(A), before.open());
        assertEquals(List.of(), before.completed());
    }

    @Test
    void a_scan_among_five_thousand_orders_touches_one() {
        int orders = 5_000;
        String[] all = IntStream.range(0, orders)
                .boxed()
                .flatMap(i -> java.util.stream.Stream.of("#" + (10_000 + i), "TEA x2, MUG x1"))
                .toArray(String[]::new);
        Desk big = Desk.with(all);
        PackingState before = big.did("scan #12345").state();
        PackingState after = big.did("scan TEA").state();
        List<OrderNumber> changed = before.plan().orders().stream()
                .map(PackingPlan.Order::number)
                .filter(order -> before.progress(order) != after.progress(order))
                .toList();
        assertEquals(List.of(new OrderNumber("#12345")), changed);
        assertSame(before.plan(), after.plan());
        assertSame(before.skipped(), after.skipped());
        assertSame(before.completed(), after.completed());
    }

    @Test
    void five_thousand_orders_replay_to_the_same_state() {
        int orders = 5_000;
        String[] all = new String[2 * orders];
        for (int i = 0; i < orders; i++) {
            all[2 * i] = "#" + (10_000 + i);
            all[2 * i + 1] = "TEA x2, MUG x1";
        }
        Desk big = Desk.with(all);
        for (int i = 0; i < orders; i++) big.did("scan " + all[2 * i] + "; scan TEA *2; scan MUG");
        assertTrue(big.state().allDone());
        assertEquals(3 * orders, big.state().packedUnits());
        assertEquals(big.state(), big.replayed());
    }

    @Test
    void a_state_that_was_written_down_is_the_same_when_it_is_read() {
        Desk desk = Desk.with("A", "TEA x2, MUG x1", "B", "MUG x1", "C", "CUP x2");
        PackingState state = desk.did("scan A; scan TEA *3; skip; scan B; scan MUG; scan C; scan ?; force 0; undo 0")
                .state();
        assertEquals(state, written(state, touched(state)));
        assertEquals(state.hashCode(), written(state, touched(state)).hashCode());
        assertEquals(Map.of(TEA, 1), written(state, touched(state)).progress(A).extras());
    }

    @Test
    void states_that_differ_in_anything_are_not_equal() {
        PackingState state = desk.did("scan A").state();
        assertNotEquals(state, desk.did("scan TEA").state());
        assertNotEquals(state, state.apply(List.of(), NOW));
        assertNotEquals(PackingState.start(Desk.plan("A", "TEA x1")), PackingState.start(Desk.plan("A", "TEA x2")));
    }

    @Test
    void a_written_state_that_contradicts_the_plan_or_itself_is_refused_by_name() {
        assertRefused("no order Z in the plan", Map.of(NOWHERE, progress(Status.LEFT, 1)));
        assertRefused("order A has other lines than the plan", Map.of(A, progress(Status.LEFT, 1, 1)));
        assertRefused("order A row 0 has 3", Map.of(A, progress(Status.LEFT, 3)));
        assertRefused("order A row 0 has -1", Map.of(A, progress(Status.LEFT, -1)));
        assertRefused("order A is completed but not full", Map.of(A, progress(Status.COMPLETED, 1)));
        assertRefused("order A is untouched but has progress", Map.of(A, progress(Status.UNTOUCHED, 1)));
        assertRefused("COMPLETED are [A], but listed are []", Map.of(A, progress(Status.COMPLETED, 2)));
        assertRefused("SKIPPED are [A], but listed are []", Map.of(A, progress(Status.SKIPPED, 1)));
    }

    @Test
    void a_written_state_has_one_order_open_at_most() {
        Map<OrderNumber, OrderProgress> two = Map.of(A, progress(Status.OPEN, 1), B, progress(Status.OPEN, 0));
        assertThrows(IllegalArgumentException.class, () -> written(desk.state(), two));
        Map<OrderNumber, OrderProgress> one = Map.of(A, progress(Status.OPEN, 1));
        assertEquals(Optional.of(A), written(desk.state(), one).open());
    }

    @Test
    void a_listed_order_is_listed_once() {
        PackingPlan plan = desk.state().plan();
        Map<OrderNumber, OrderProgress> done = Map.of(A, progress(Status.COMPLETED, 2));
        assertThrows(
                IllegalArgumentException.class,
                () -> PackingState.of(plan, done, List.of(A, A), List.of(), 0, Duration.ZERO));
    }

    @ParameterizedTest
    @MethodSource
    void an_effect_that_does_not_fit_is_refused(Effect effect) {
        desk.did("scan A; scan TEA; scan ?");
        assertThrows(IllegalArgumentException.class, () -> desk.state().apply(List.of(effect), NOW));
    }

    static List<Effect> an_effect_that_does_not_fit_is_refused() {
        return List.of(
                new Effect.Opened(A),
                new Effect.Opened(B),
                new Effect.Opened(NOWHERE),
                new Effect.Packed(B, 0),
                new Effect.Packed(A, 1),
                new Effect.Packed(A, -1),
                new Effect.Forced(A, 1),
                new Effect.Unpacked(A, 1),
                new Effect.ExtraAdded(A, MUG),
                new Effect.ExtrasKept(A, TEA),
                new Effect.ExtraRemoved(A, TEA),
                new Effect.Completed(A),
                new Effect.SkippedOver(B),
                new Effect.PutBack(B));
    }

    @Test
    void an_effect_never_takes_a_line_beyond_its_bounds() {
        Desk desk = Desk.with("A", "TEA x2, MUG x1");
        PackingState full = desk.did("scan A; scan TEA *3; scan MUG").state();
        assertEquals(List.of(2, 1), full.progress(A).packed());
        assertThrows(IllegalArgumentException.class, () -> full.apply(List.of(new Effect.Packed(A, 0)), NOW));
        assertThrows(IllegalArgumentException.class, () -> full.apply(List.of(new Effect.Forced(A, 0)), NOW));
        assertThrows(IllegalArgumentException.class, () -> full.apply(List.of(new Effect.Completed(A)), NOW));
        PackingState empty = desk.did("undo 0; undo 0").state();
        assertThrows(IllegalArgumentException.class, () -> empty.apply(List.of(new Effect.Unpacked(A, 0)), NOW));
    }

    @Test
    void a_completed_order_is_never_opened_again() {
        PackingState done = desk.did("scan A; scan TEA *2").state();
        assertThrows(IllegalArgumentException.class, () -> done.apply(List.of(new Effect.Opened(A)), NOW));
        assertThrows(IllegalArgumentException.class, () -> done.apply(List.of(new Effect.Unpacked(A, 0)), NOW));
    }

    @Test
    void units_that_another_tool_packed_can_be_taken_back() {
        PackingState read = written(desk.state(), Map.of(A, progress(Status.OPEN, 2)));
        OrderProgress after =
                read.apply(List.of(new Effect.Unpacked(A, 0)), NOW).progress(A);
        assertEquals(List.of(1), after.packed());
        assertEquals(1, after.corrections());
    }

    @Test
    void an_order_that_another_tool_left_full_is_closed_by_keeping_nothing() {
        PackingState read = written(desk.state(), Map.of(A, progress(Status.OPEN, 2)));
        Decision decision = PackingRules.decide(read, SkuCodes.NONE, new Operation.Keep("TEA"));
        assertEquals(new Outcome.OrderNowComplete(A, true), decision.outcome());
        assertEquals(List.of(A), read.apply(decision.effects(), NOW).completed());
    }

    @Test
    void an_order_that_the_plan_does_not_have_has_no_progress() {
        assertThrows(IllegalArgumentException.class, () -> desk.state().progress(NOWHERE));
    }

    private void assertRefused(String why, Map<OrderNumber, OrderProgress> progress) {
        String message = assertThrows(IllegalArgumentException.class, () -> written(desk.state(), progress))
                .getMessage();
        assertEquals(why, message);
    }

    private static PackingState written(PackingState state, Map<OrderNumber, OrderProgress> progress) {
        return PackingState.of(
                state.plan(), progress, state.completed(), state.skipped(), state.clockEpoch(), state.clockElapsed());
    }

    private static Map<OrderNumber, OrderProgress> touched(PackingState state) {
        Map<OrderNumber, OrderProgress> touched = new HashMap<>();
        for (PackingPlan.Order order : state.plan().orders()) {
            OrderProgress progress = state.progress(order.number());
            if (progress.status() != Status.UNTOUCHED) touched.put(order.number(), progress);
        }
        return touched;
    }

    private static OrderProgress progress(Status status, Integer... packed) {
        return new OrderProgress(
                status,
                List.of(packed),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Duration.ZERO,
                List.of(),
                0,
                0,
                0);
    }
}
