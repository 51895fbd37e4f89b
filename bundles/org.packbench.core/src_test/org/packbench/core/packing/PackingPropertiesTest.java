package org.packbench.core.packing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.packbench.core.OrderNumber;
import org.packbench.core.Sku;
import org.packbench.core.packing.OrderProgress.ItemScan;
import org.packbench.core.packing.PackingPlan.Line;
import org.packbench.core.packing.PackingPlan.Order;
import org.packbench.core.packing.PackingState.Status;
import org.packbench.core.packing.Shifts.Shift;

/** What holds for every list and whatever a packer does: no order, no unit and no second is ever lost. */
class PackingPropertiesTest {
    @Property
    void packed_never_exceeds_required(@ForAll("shifts") Shift shift) {
        each(shift, (before, decision, after) -> {
            for (Order order : shift.plan().orders())
                for (Line line : order.lines()) {
                    int packed = after.progress(order.number()).packed().get(line.row());
                    assertTrue(0 <= packed && packed <= line.required());
                }
        });
    }

    @Property
    void only_undo_lowers_by_one_and_on_its_line_only(@ForAll("shifts") Shift shift) {
        each(shift, (before, decision, after) -> {
            for (Order order : shift.plan().orders())
                for (Line line : order.lines()) {
                    int lost = before.progress(order.number()).packed().get(line.row())
                            - after.progress(order.number()).packed().get(line.row());
                    boolean undone = decision.outcome().equals(new Outcome.ItemDecremented(order.number(), line.row()));
                    if (undone) assertEquals(1, lost);
                    else assertTrue(lost <= 0, () -> decision + " lost progress");
                }
        });
    }

    @Property
    void no_count_no_time_and_no_completed_order_is_ever_taken_back(@ForAll("shifts") Shift shift) {
        each(shift, (before, decision, after) -> {
            assertEquals(
                    before.completed(),
                    after.completed().subList(0, before.completed().size()));
            for (Order order : shift.plan().orders()) {
                OrderProgress was = before.progress(order.number());
                OrderProgress is = after.progress(order.number());
                assertTrue(is.active().compareTo(was.active()) >= 0);
                assertTrue(is.corrections() >= was.corrections());
                assertTrue(is.extraScans() >= was.extraScans());
                assertTrue(is.unknownScans() >= was.unknownScans());
                was.startedAt().ifPresent(at -> assertEquals(Optional.of(at), is.startedAt()));
            }
        });
    }

    @Property
    void an_operation_touches_one_order_at_most(@ForAll("shifts") Shift shift) {
        each(shift, (before, decision, after) -> {
            Optional<OrderNumber> concerned = before.open()
                    .or(() -> decision.effects().stream().map(Effect::order).findFirst());
            for (Order order : shift.plan().orders())
                if (!concerned.equals(Optional.of(order.number())))
                    assertSame(before.progress(order.number()), after.progress(order.number()));
        });
    }

    @Property
    void an_order_is_closed_as_complete_exactly_when_it_is_full_and_no_extras_are_pending(
            @ForAll("shifts") Shift shift) {
        each(
                shift,
                (before, decision, after) -> after.plan().orders().forEach(order -> {
                    OrderProgress is = after.progress(order.number());
                    boolean finished =
                            is.packed().equals(order.required()) && is.extras().isEmpty();
                    assertEquals(finished, is.status() == Status.COMPLETED, () -> order + " " + is);
                    assertEquals(finished, after.completed().contains(order.number()));
                }));
    }

    @Property
    void the_lists_and_the_open_order_are_what_the_statuses_say(@ForAll("shifts") Shift shift) {
        each(shift, (before, decision, after) -> {
            assertEquals(after.open().stream().toList(), with(after, Status.OPEN));
            assertEquals(
                    with(after, Status.COMPLETED),
                    after.completed().stream().sorted().toList());
            assertEquals(
                    with(after, Status.SKIPPED),
                    after.skipped().stream().sorted().toList());
            int units = after.plan().orders().stream()
                    .mapToInt(o -> after.progress(o.number()).units())
                    .sum();
            assertEquals(units, after.packedUnits());
        });
    }

    @Property
    void a_scan_packs_all_units_of_its_barcode_or_none(@ForAll("shifts") Shift shift) {
        each(shift, (before, decision, after) -> {
            int more = after.packedUnits() - before.packedUnits();
            boolean scanned = decision.effects().stream().anyMatch(Effect.Packed.class::isInstance);
            if (scanned) assertTrue(List.of(1, 2, 3).contains(more), () -> decision.toString());
            if (decision.outcome() instanceof Outcome.TooManyUnits tooMany) {
                assertEquals(List.of(), decision.effects());
                assertTrue(tooMany.units() > tooMany.missing());
            }
        });
    }

    @Property
    void an_order_is_never_guessed(@ForAll("shifts") Shift shift) {
        Desk desk = desk(shift);
        for (Operation operation : shift.operations()) {
            PackingState before = desk.state();
            desk.does(operation);
            if (before.open().isPresent() || desk.effects().size() < 2) continue;
            assertTrue(shift.itemsOpenOrders());
            String code = operation.argument();
            Sku sku = Shifts.CODES.find(code).orElseGet(() -> new Sku(code));
            List<OrderNumber> like = before.plan().orders().stream()
                    .filter(order -> needs(before, order, sku))
                    .map(Order::number)
                    .toList();
            assertEquals(List.of(desk.effects().getFirst().order()), like);
        }
    }

    /** Of what matches exactly; where nothing does, of all that it may be. */
    private static boolean needs(PackingState state, Order order, Sku sku) {
        boolean exact = order.lines().stream().anyMatch(line -> line.sku().equals(sku));
        return order.lines().stream()
                .filter(line ->
                        exact ? line.sku().equals(sku) : line.sku().normal().equals(sku.normal()))
                .anyMatch(line -> state.progress(order.number()).packed().get(line.row()) < line.required());
    }

    @Property
    void every_packed_unit_has_its_scan(@ForAll("shifts") Shift shift) {
        each(
                shift,
                (before, decision, after) -> after.plan().orders().forEach(order -> {
                    OrderProgress is = after.progress(order.number());
                    List<Integer> scanned = order.lines().stream()
                            .map(line -> units(is, line.row()))
                            .toList();
                    assertEquals(is.packed(), scanned);
                }));
    }

    @Property
    void replaying_the_effects_gives_the_same_state(@ForAll("shifts") Shift shift) {
        Desk desk = desk(shift);
        shift.operations().forEach(desk::does);
        assertEquals(desk.state(), desk.replayed());
    }

    @Property
    void a_restart_anywhere_changes_nothing(@ForAll("shifts") Shift shift) {
        each(shift, (before, decision, after) -> {
            Map<OrderNumber, OrderProgress> written = new HashMap<>();
            after.plan().orders().forEach(order -> written.put(order.number(), after.progress(order.number())));
            PackingState read = PackingState.of(
                    after.plan(),
                    written,
                    after.completed(),
                    after.skipped(),
                    after.clockEpoch(),
                    after.clockElapsed());
            assertEquals(after, read);
        });
    }

    @Property
    void leaving_an_order_for_another_and_resuming_it_changes_neither(
            @ForAll("itemOperations") List<Operation> first,
            @ForAll("itemOperations") List<Operation> rest,
            @ForAll("itemOperations") List<Operation> other,
            @ForAll boolean skip) {
        Operation leave = skip ? new Operation.Skip() : new Operation.Back();
        Desk straight = twoOrders();
        at(straight, new Operation.Scan("X"));
        first.forEach(straight::does);
        rest.forEach(straight::does);
        at(straight, leave);
        at(straight, new Operation.Scan("Y"));
        other.forEach(straight::does);
        at(straight, leave);

        Desk between = twoOrders();
        at(between, new Operation.Scan("X"));
        first.forEach(between::does);
        at(between, leave);
        at(between, new Operation.Scan("Y"));
        other.forEach(between::does);
        at(between, leave);
        at(between, new Operation.Scan("X"));
        rest.forEach(between::does);
        at(between, leave);

        assertEquals(ownTimes(straight.progress("X")), ownTimes(between.progress("X")));
        assertEquals(ownTimes(straight.progress("Y")), ownTimes(between.progress("Y")));
    }

    private static Desk twoOrders() {
        return desk(Desk.plan("X", "TEA-1 x2, MUG x1, TEA-1 x1", "Y", "TEA1 x1, MUG x2"));
    }

    /** Takes no time, so that opening and leaving more often adds none. */
    private static void at(Desk desk, Operation operation) {
        desk.does(operation, Duration.ZERO);
    }

    /** Without the wall clock's times, which tell when, not how long. */
    private static OrderProgress ownTimes(OrderProgress of) {
        List<ItemScan> scans = of.scans().stream()
                .map(s -> new ItemScan(s.row(), s.quantity(), Instant.EPOCH, s.fromStart(), s.forced()))
                .toList();
        return new OrderProgress(
                of.status(),
                of.packed(),
                of.extras(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                of.active(),
                scans,
                of.corrections(),
                of.extraScans(),
                of.unknownScans());
    }

    private interface Step {
        void check(PackingState before, Decision decision, PackingState after);
    }

    private static void each(Shift shift, Step step) {
        Desk desk = desk(shift);
        for (Operation operation : shift.operations()) {
            PackingState before = desk.state();
            desk.does(operation);
            step.check(before, new Decision(desk.outcome(), desk.effects()), desk.state());
        }
    }

    private static Desk desk(PackingPlan plan) {
        return new Desk(plan).mapping(Shifts.CODES);
    }

    private static Desk desk(Shift shift) {
        return shift.itemsOpenOrders() ? desk(shift.plan()).itemsOpenOrders() : desk(shift.plan());
    }

    private static int units(OrderProgress of, int row) {
        return of.scans().stream()
                .filter(s -> s.row() == row)
                .mapToInt(ItemScan::quantity)
                .sum();
    }

    private static List<OrderNumber> with(PackingState state, Status status) {
        return state.plan().orders().stream()
                .map(Order::number)
                .filter(order -> state.progress(order).status() == status)
                .sorted()
                .toList();
    }

    @Provide
    Arbitrary<Shift> shifts() {
        return Shifts.shifts();
    }

    @Provide
    Arbitrary<List<Operation>> itemOperations() {
        return Shifts.itemOperations();
    }
}
