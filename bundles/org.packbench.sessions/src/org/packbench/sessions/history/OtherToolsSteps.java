package org.packbench.sessions.history;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.packbench.core.OrderNumber;
import org.packbench.core.WorkerId;
import org.packbench.core.WorkerName;
import org.packbench.core.history.SessionHistory.Opening;
import org.packbench.core.history.SessionHistory.Step;
import org.packbench.core.index.SessionEntry;
import org.packbench.core.journal.Fold;
import org.packbench.core.packing.PackingPlan;
import org.packbench.core.packing.PackingState;
import org.packbench.documents.OrderRecord;
import org.packbench.documents.OrderRecord.Item;
import org.packbench.sessions.Readings.Reading;

/**
 * The steps that another tool's file tells of: the items that it has times of, order by order as it has them. What the
 * scanner sent is in none of these files. One use.
 */
final class OtherToolsSteps {
    private final SessionEntry overview;
    private final Reading reading;
    private final WorkerName worker;
    private final String pc;
    private final List<Step> steps = new ArrayList<>();
    private Duration elapsed = Duration.ZERO;

    OtherToolsSteps(Reading reading) {
        this.reading = reading;
        this.overview = reading.overview();
        this.worker = overview.worker().orElse(new WorkerName(WorkerId.NONE, ""));
        this.pc = overview.pc().orElse("");
    }

    /** A session that was never opened here. */
    Told whole() {
        List<OrderRecord> records = reading.summary()
                .map(summary -> summary.orders())
                .or(() -> reading.state().map(OtherToolsSteps::records))
                .orElse(List.of());
        boolean timed = records.stream().anyMatch(OtherToolsSteps::timed);
        if (timed) overview.started().ifPresent(at -> control("opened", at));
        records.forEach(this::add);
        if (timed) overview.ended().ifPresent(at -> control("ended", at));
        List<Opening> openings = overview.started()
                .map(at -> List.of(new Opening(at, 0, pc, worker, "opened", Optional.empty(), Optional.empty())))
                .orElse(List.of());
        return new Told(steps, openings, Set.of(), Map.of());
    }

    /** What was packed before the session was opened here for the first time. */
    List<Step> before(Fold base) {
        records(base).forEach(this::add);
        return steps;
    }

    /** The completed orders as they were completed, then those that were begun. */
    private static List<OrderRecord> records(Fold fold) {
        PackingState state = fold.packing();
        Set<OrderNumber> touched = new LinkedHashSet<>(state.completed());
        state.plan().orders().stream()
                .map(PackingPlan.Order::number)
                .filter(number -> !state.progress(number).scans().isEmpty())
                .forEach(touched::add);
        return touched.stream()
                .map(number -> OrderRecord.of(state.plan().order(number).orElseThrow(), state.progress(number)))
                .toList();
    }

    private static boolean timed(OrderRecord record) {
        return record.items().stream().anyMatch(item -> item.scannedAt().isPresent());
    }

    private void add(OrderRecord record) {
        Duration begun = elapsed;
        if (timed(record)) {
            OrderNumber order = new OrderNumber(record.orderNumber());
            record.startedAt().ifPresent(at -> step(at, "scan", "ORDER_LOADED", Optional.of(order), Line.NONE));
            Map<String, Integer> packed = new HashMap<>();
            for (Item item : record.items()) item(record, order, item, begun, packed);
        }
        later(begun.plus(record.duration()));
    }

    private void item(OrderRecord record, OrderNumber order, Item item, Duration begun, Map<String, Integer> packed) {
        int now = packed.merge(line(item), item.quantity(), Integer::sum);
        if (item.scannedAt().isEmpty()) return;
        later(begun.plus(item.fromStart()));
        boolean last = item == record.items().getLast() && record.completedAt().isPresent();
        String outcome = item.forced() ? "FORCE_CONFIRMED" : last ? "ORDER_COMPLETE" : "SKU_OK";
        String product = item.title().isBlank() ? item.sku() : item.title();
        Line line = new Line(item.row(), product, now, required(record, item));
        step(item.scannedAt().get(), item.forced() ? "force" : "scan", outcome, Optional.of(order), line);
    }

    private static String line(Item item) {
        return item.row() + " " + item.sku();
    }

    /** As the list says; without one, all that was packed of it. */
    private int required(OrderRecord record, Item item) {
        return reading.state()
                .flatMap(fold -> fold.packing().plan().match(record.orderNumber()))
                .filter(order -> order.hasRow(item.row()))
                .map(order -> order.lines().get(item.row()).required())
                .orElseGet(() -> record.items().stream()
                        .filter(other -> line(other).equals(line(item)))
                        .mapToInt(Item::quantity)
                        .sum());
    }

    /** A line of an order after a step. */
    private record Line(int row, String product, int packed, int required) {
        static final Line NONE = new Line(-1, "", 0, 0);
    }

    private void control(String word, Instant at) {
        step(at, word, "", Optional.empty(), Line.NONE);
    }

    private void step(Instant at, String op, String outcome, Optional<OrderNumber> order, Line line) {
        steps.add(new Step(
                steps.size() + 1,
                at,
                elapsed,
                0,
                pc,
                worker,
                op,
                "",
                outcome,
                order,
                line.row(),
                line.product(),
                line.packed(),
                line.required(),
                false,
                Optional.empty(),
                Optional.empty()));
    }

    private void later(Duration to) {
        if (to.compareTo(elapsed) > 0) elapsed = to;
    }
}
