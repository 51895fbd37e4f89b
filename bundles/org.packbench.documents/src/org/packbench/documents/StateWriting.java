package org.packbench.documents;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.ZoneId;
import org.packbench.core.OrderNumber;
import org.packbench.core.packing.OrderProgress;
import org.packbench.core.packing.PackingPlan;
import org.packbench.core.packing.PackingState;

/** The parts of a 1.3.0 state. */
final class StateWriting {
    private StateWriting() {}

    static ObjectNode progress(PackingState state) {
        ObjectNode node =
                Json.object().put("total_orders", state.plan().orders().size());
        node.put("completed_orders", state.completed().size());
        node.put("in_progress_order", state.open().map(OrderNumber::value).orElse(null));
        return node.put("total_items", state.plan().totalUnits()).put("packed_items", state.packedUnits());
    }

    static ObjectNode inProgress(PackingState state, ZoneId zone) {
        ObjectNode node = Json.object();
        for (PackingPlan.Order order : state.plan().orders()) {
            OrderProgress progress = state.progress(order.number());
            if (!PackingStateFile.isInProgress(progress)) continue;
            ArrayNode lines = node.putArray(order.number().value());
            order.lines()
                    .forEach(line ->
                            line(lines.addObject(), line, progress.packed().get(line.row())));
        }
        state.open().ifPresent(open -> node.set(StateReading.TIMING, timing(state, open, zone)));
        return node;
    }

    private static void line(ObjectNode node, PackingPlan.Line line, int packed) {
        node.put("original_sku", line.sku().value())
                .put("normalized_sku", line.sku().normal());
        node.put("required", line.required()).put("packed", packed).put("row", line.row());
    }

    /** The running order's times, where the older tool keeps them. */
    private static ObjectNode timing(PackingState state, OrderNumber open, ZoneId zone) {
        OrderProgress progress = state.progress(open);
        OrderRecord record = OrderRecord.of(state.plan().order(open).orElseThrow(), progress);
        ObjectNode node = Json.object();
        progress.startedAt().ifPresent(at -> node.put("current_order_start_time", Times.precise(at, zone)));
        node.set("items_scanned", OrderRecordJson.items(record.items(), zone));
        node.put("corrections", progress.corrections()).put("extra_scan_count", progress.extraScans());
        return node.put("unknown_scan_count", progress.unknownScans());
    }

    static ObjectNode currentExtras(PackingState state) {
        ObjectNode node = Json.object();
        state.open().ifPresent(open -> state.progress(open).extrasByNormalForm().forEach(node::put));
        return node;
    }

    /** The extras of all orders, of which the older form knows the running one's only. */
    static ObjectNode extras(PackingState state) {
        ObjectNode node = Json.object();
        for (PackingPlan.Order order : state.plan().orders()) {
            OrderProgress progress = state.progress(order.number());
            if (!progress.extras().isEmpty())
                progress.extrasByNormalForm()
                        .forEach(node.withObjectProperty(order.number().value())::put);
        }
        return node;
    }

    static ArrayNode completed(PackingState state, ZoneId zone) {
        ArrayNode array = Json.object().arrayNode();
        for (OrderNumber number : state.completed()) {
            PackingPlan.Order order = state.plan().order(number).orElseThrow();
            array.add(OrderRecordJson.write(OrderRecord.of(order, state.progress(number)), zone));
        }
        return array;
    }

    static ArrayNode skipped(PackingState state) {
        ArrayNode array = Json.object().arrayNode();
        state.skipped().forEach(order -> array.add(order.value()));
        return array;
    }

    static ObjectNode skippedTiming(PackingState state, ZoneId zone) {
        ObjectNode node = Json.object();
        state.skipped()
                .forEach(order -> state.progress(order)
                        .skippedAt()
                        .ifPresent(at -> node.put(order.value(), Times.offset(at, zone))));
        return node;
    }
}
