package org.packbench.documents;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.packbench.documents.SessionSummary.About;
import org.packbench.documents.SessionSummary.Counts;

/**
 * A summary as version 1.3.0; {@code packed_items}, what tells of waits and take-overs, {@code unknown_codes} and {@code
 * packbench} are ours, and stand beside the keys of that version.
 */
final class SummaryWriting {
    private SummaryWriting() {}

    static ObjectNode write(SessionSummary summary, ZoneId zone) {
        About about = summary.about();
        ObjectNode node = Json.object().put("version", "1.3.0").put("session_id", about.sessionId());
        node.put("session_type", about.sessionType()).put("client_id", about.clientId());
        node.put("packing_list_name", about.listName())
                .put("worker_id", about.workerId().orElse(null));
        node.put("worker_name", about.workerName().orElse(null)).put("pc_name", about.pcName());
        put(node, "started_at", summary.startedAt(), zone);
        put(node, "completed_at", summary.completedAt(), zone);
        node.put("duration_seconds", summary.duration().toSeconds());
        counts(node, summary.counts());
        node.set("metrics", handovers(metrics(summary.metrics()), summary.handovers()));
        ArrayNode orders = node.putArray("orders");
        summary.orders().forEach(order -> orders.add(OrderRecordJson.write(order, zone)));
        ArrayNode skipped = node.putArray("skipped_orders");
        for (SessionSummary.Skipped order : summary.skipped()) {
            ObjectNode entry = skipped.addObject().put("order_number", order.orderNumber());
            put(entry, "skipped_at", order.at(), zone);
            entry.put("status", "skipped");
        }
        summary.work().ifPresent(work -> WorkJson.write(work, node, zone));
        return node;
    }

    private static void put(ObjectNode node, String key, Optional<Instant> at, ZoneId zone) {
        node.put(key, at.map(instant -> Times.offset(instant, zone)).orElse(null));
    }

    private static void counts(ObjectNode node, Counts counts) {
        node.put("total_orders", counts.totalOrders()).put("completed_orders", counts.completedOrders());
        node.put("in_progress_orders", counts.inProgressOrders()).put("skipped_orders_count", counts.skippedOrders());
        node.put("total_items", counts.totalItems()).put("packed_items", counts.packedItems());
        node.put("unique_skus", counts.uniqueSkus());
    }

    private static ObjectNode handovers(ObjectNode metrics, SessionSummary.Handovers of) {
        metrics.put("total_waits", of.waits()).set("waited_seconds", Json.seconds(of.waited()));
        return metrics.put("total_take_overs", of.takeOvers()).put("forced_take_overs", of.forced());
    }

    private static ObjectNode metrics(SummaryMetrics metrics) {
        ObjectNode node = Json.object();
        node.put("avg_time_per_order", metrics.avgTimePerOrder()).put("avg_time_per_item", metrics.avgTimePerItem());
        node.put("fastest_order_seconds", metrics.fastestOrderSeconds());
        node.put("slowest_order_seconds", metrics.slowestOrderSeconds());
        node.put("orders_per_hour", metrics.ordersPerHour()).put("items_per_hour", metrics.itemsPerHour());
        node.put("avg_time_to_first_scan", metrics.avgTimeToFirstScan());
        node.put("total_corrections", metrics.totalCorrections());
        node.put("avg_corrections_per_order", metrics.avgCorrectionsPerOrder());
        node.put("total_extra_scans", metrics.totalExtraScans());
        return node.put("total_unknown_scans", metrics.totalUnknownScans());
    }
}
