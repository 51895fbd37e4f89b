package org.packbench.documents;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import org.packbench.core.OrderNumber;
import org.packbench.core.packing.OrderProgress;
import org.packbench.core.packing.PackingPlan;
import org.packbench.core.packing.PackingState;
import org.packbench.core.packing.PackingState.Status;
import org.packbench.documents.PackingStateFile.Imported;
import org.packbench.documents.PackingStateFile.Snapshot;

/**
 * One reading of a state of any version. Orders are found as barcodes find them: exactly, else by the normal form. What an
 * order is said to be twice, it is in this sequence: completed, skipped, begun.
 */
final class StateReading {
    /** Where this product names the part of the journal that a snapshot tells. */
    static final String OURS = "packbench";

    /** Where the older tool keeps the running order's times, among the orders. */
    static final String TIMING = "_timing";

    private final PackingPlan plan;
    private final String file;
    private final ZoneId zone;
    private final Map<OrderNumber, ImportedOrder> orders = new LinkedHashMap<>();
    private final List<OrderNumber> completed = new ArrayList<>();
    private final List<OrderNumber> skipped = new ArrayList<>();
    private final List<String> setAside = new ArrayList<>();

    StateReading(PackingPlan plan, String file, ZoneId zone) {
        this.plan = plan;
        this.file = file;
        this.zone = zone;
    }

    Imported read(ObjectNode document) {
        // version 1.0 wraps version 0
        JsonNode state = document.path("data").isObject() ? document.path("data") : document;
        completed(state.path("completed"), "completed");
        completed(state.path("completed_orders"), "completed_orders");
        inProgress(state.path("in_progress"));
        running(state);
        extras(state.path(OURS).path("extras"));
        skipped(state);
        orders.forEach((number, order) -> {
            if (!completed.contains(number) && order.isFull()) completed.add(number);
        });
        skipped.removeAll(completed);
        return new Imported(
                PackingState.of(plan, progress(), completed, skipped, 0, Duration.ZERO),
                setAside,
                Times.read(state, "started_at", zone),
                snapshot(document.path(OURS)));
    }

    private Map<OrderNumber, OrderProgress> progress() {
        Map<OrderNumber, OrderProgress> progress = new LinkedHashMap<>();
        orders.forEach((number, order) -> progress.put(number, order.progress(status(number))));
        return progress;
    }

    private Status status(OrderNumber number) {
        if (completed.contains(number)) return Status.COMPLETED;
        return skipped.contains(number) ? Status.SKIPPED : Status.LEFT;
    }

    private static Optional<Snapshot> snapshot(JsonNode ours) {
        Optional<Long> epoch = Json.whole(ours.path("epoch"));
        Optional<Long> length = Json.whole(ours.path("length"));
        return epoch.isPresent() && length.isPresent()
                ? Optional.of(new Snapshot(epoch.get(), length.get()))
                : Optional.empty();
    }

    /** A list of numbers or of order records, or an object whose keys are the numbers. */
    private void completed(JsonNode list, String key) {
        if (list.isObject()) {
            list.properties().forEach(entry -> completed(entry.getKey(), entry.getValue(), key + "." + entry.getKey()));
        } else if (list.isArray()) {
            for (int i = 0; i < list.size(); i++) completed(number(list.path(i)), list.path(i), key + "[" + i + "]");
        } else if (!Json.isNothing(list)) {
            setAside(key, "a list expected", list);
        }
    }

    private void completed(String number, JsonNode entry, String place) {
        Optional<PackingPlan.Order> found = order(number, entry, place);
        if (found.isEmpty() || completed.contains(found.get().number())) return;
        ImportedOrder order = imported(found.get());
        order.fillAll();
        OrderRecordJson.read(entry, zone).ifPresent(order::record);
        completed.add(found.get().number());
    }

    private static String number(JsonNode entry) {
        if (entry.isObject()) return Json.text(entry, "order_number").orElse("");
        return entry.isValueNode() && !Json.isNothing(entry) ? entry.asText() : "";
    }

    private void inProgress(JsonNode all) {
        if (!all.isObject()) {
            if (!Json.isNothing(all)) setAside("in_progress", "an object expected", all);
            return;
        }
        for (Entry<String, JsonNode> entry : all.properties()) {
            if (entry.getKey().startsWith("_") && plan.match(entry.getKey()).isEmpty()) continue;
            String place = "in_progress." + entry.getKey();
            Optional<PackingPlan.Order> found = order(entry.getKey(), entry.getValue(), place);
            if (found.isEmpty()) continue;
            if (completed.contains(found.get().number())) setAside(place, "the order is completed", entry.getValue());
            else lines(imported(found.get()), entry.getValue(), place);
        }
    }

    /** A list of lines, or an object whose keys are the SKUs. */
    private void lines(ImportedOrder order, JsonNode lines, String place) {
        if (lines.isArray()) {
            for (int i = 0; i < lines.size(); i++) line(order, "", lines.path(i), place + "[" + i + "]");
        } else if (lines.isObject()) {
            lines.properties()
                    .forEach(line -> line(order, line.getKey(), line.getValue(), place + "." + line.getKey()));
        } else {
            setAside(place, "a list of lines expected", lines);
        }
    }

    private void line(ImportedOrder order, String key, JsonNode line, String place) {
        String sku =
                Json.text(line, "original_sku").or(() -> Json.text(line, "sku")).orElse(key);
        JsonNode packed = line.isObject() ? line.path("packed") : line;
        Optional<Integer> units = packed.isMissingNode() && line.isObject() ? Optional.of(0) : Json.count(packed);
        Optional<Integer> row = Json.count(line.path("row"));
        List<Integer> rows = order.rows(row, sku, Json.text(line, "normalized_sku"));
        if (units.isEmpty()) setAside(place, "no number of units", line);
        else if (rows.isEmpty()) setAside(place, "not in the order", line);
        else if (order.fill(rows, units.get()) > 0) setAside(place, "more packed than the order needs", line);
    }

    /** The order on the older tool's table: its times, and the pending extras. */
    private void running(JsonNode state) {
        JsonNode extras = state.path("_current_extras");
        JsonNode timing = state.path("in_progress").path(TIMING);
        if (extras.isEmpty() && timing.isEmpty()) return;
        Optional<ImportedOrder> order = runningOrder(state);
        if (order.isPresent()) {
            order.get().timing(timing, zone);
            extras(order.get(), extras, "_current_extras");
        } else if (!extras.isEmpty()) {
            setAside("_current_extras", "no order is being packed", extras);
        }
    }

    private Optional<ImportedOrder> runningOrder(JsonNode state) {
        Optional<String> named = Json.text(state.path("progress"), "in_progress_order");
        List<PackingPlan.Order> begun = orders.values().stream()
                .map(ImportedOrder::order)
                .filter(order -> !completed.contains(order.number()))
                .toList();
        Optional<PackingPlan.Order> order = named.isPresent()
                ? named.flatMap(plan::match)
                : begun.size() == 1 ? Optional.of(begun.get(0)) : Optional.empty();
        return order.filter(running -> !completed.contains(running.number())).map(this::imported);
    }

    private void extras(JsonNode byOrder) {
        byOrder.properties().forEach(entry -> {
            String place = OURS + ".extras." + entry.getKey();
            order(entry.getKey(), entry.getValue(), place)
                    .filter(order -> !completed.contains(order.number()))
                    .ifPresent(order -> extras(imported(order), entry.getValue(), place));
        });
    }

    private void extras(ImportedOrder order, JsonNode extras, String place) {
        extras.properties().forEach(extra -> {
            Optional<Integer> count = Json.count(extra.getValue());
            if (count.isEmpty() || !order.extra(extra.getKey(), count.get()))
                setAside(place + "." + extra.getKey(), "not in the order", extra.getValue());
        });
    }

    private void skipped(JsonNode state) {
        JsonNode list = state.path("skipped_orders");
        if (!list.isArray()) {
            if (!Json.isNothing(list)) setAside("skipped_orders", "a list expected", list);
            return;
        }
        for (int i = 0; i < list.size(); i++) {
            Optional<PackingPlan.Order> found = order(number(list.path(i)), list.path(i), "skipped_orders[" + i + "]");
            if (found.isEmpty() || skipped.contains(found.get().number())) continue;
            skipped.add(found.get().number());
            String written = number(list.path(i));
            imported(found.get()).skippedAt(Times.read(state.path("skipped_orders_timing"), written, zone));
        }
    }

    private Optional<PackingPlan.Order> order(String number, JsonNode entry, String place) {
        Optional<PackingPlan.Order> order = number.isEmpty() ? Optional.empty() : plan.match(number);
        if (order.isEmpty()) setAside(place, "not an order of the packing list", entry);
        return order;
    }

    private ImportedOrder imported(PackingPlan.Order order) {
        return orders.computeIfAbsent(order.number(), number -> new ImportedOrder(plan, order));
    }

    private void setAside(String place, String why, JsonNode what) {
        setAside.add(file + ", " + place + ": " + why + ": " + Json.shown(what));
    }
}
