package org.packbench.documents;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.packbench.documents.SessionSummary.About;
import org.packbench.documents.SessionSummary.Counts;
import org.packbench.documents.SessionSummary.Handovers;
import org.packbench.documents.SessionSummary.Skipped;

/**
 * One reading of a summary of any generation: a key is looked for where version 1.3.0 has it, then in the parts that older
 * tools nest it in, and under its older names.
 */
final class SummaryReading {
    private static final List<String> PARTS = List.of("metrics", "summary", "statistics", "performance");

    private final ObjectNode document;
    private final ZoneId zone;

    SummaryReading(ObjectNode document, ZoneId zone) {
        this.document = document;
        this.zone = zone;
    }

    SessionSummary read() {
        List<OrderRecord> orders = orders();
        List<Skipped> skipped = skipped();
        Optional<Instant> started = time("started_at", "start_time");
        Optional<Instant> completed = time("completed_at", "end_time");
        Counts counts = counts(orders, skipped);
        Duration duration = duration(started, completed);
        SummaryMetrics metrics = metrics(orders, counts, duration);
        return new SessionSummary(
                about(),
                started,
                completed,
                duration,
                counts,
                metrics,
                orders,
                skipped,
                handovers(),
                WorkJson.read(document, zone));
    }

    private Handovers handovers() {
        return new Handovers(
                count("total_waits").orElse(0),
                find("waited_seconds").map(Json::seconds).orElse(Duration.ZERO),
                count("total_take_overs").orElse(0),
                count("forced_take_overs").orElse(0));
    }

    private About about() {
        return new About(
                text("session_id").orElse(""),
                text("session_type").orElse(""),
                text("client_id").orElse(""),
                text("packing_list_name", "list_name").orElse(""),
                text("worker_id"),
                text("worker_name"),
                text("pc_name", "worker_pc").orElse(""),
                text("user_name").orElse(""));
    }

    private Counts counts(List<OrderRecord> orders, List<Skipped> skipped) {
        int total = count("total_orders").orElse(0);
        int completed = count("completed_orders").orElse(orders.size());
        int items = count("total_items").orElse(0);
        // a tool that counts no packed units tells at least when all of them are
        int inOrders = orders.stream().mapToInt(OrderRecord::itemsCount).sum();
        int packed =
                count("packed_items", "items_packed").orElse(inOrders > 0 ? inOrders : completed >= total ? items : 0);
        return new Counts(
                total,
                completed,
                count("in_progress_orders").orElse(0),
                count("skipped_orders_count").orElse(skipped.size()),
                items,
                packed,
                count("unique_skus").orElse(0));
    }

    private Duration duration(Optional<Instant> started, Optional<Instant> completed) {
        Duration told = find("duration_seconds").map(Json::seconds).orElse(Duration.ZERO);
        if (told.isPositive() || started.isEmpty() || completed.isEmpty()) return told;
        Duration between = Duration.between(started.get(), completed.get());
        return between.isNegative() ? Duration.ZERO : between;
    }

    /** What the file says, else what can be worked out from it. */
    private SummaryMetrics metrics(List<OrderRecord> orders, Counts counts, Duration duration) {
        SummaryMetrics own = SummaryMetrics.of(orders, counts, duration);
        return new SummaryMetrics(
                number(own.avgTimePerOrder(), "avg_time_per_order", "average_order_time_seconds"),
                number(own.avgTimePerItem(), "avg_time_per_item", "average_item_time_seconds"),
                number(own.fastestOrderSeconds(), "fastest_order_seconds"),
                number(own.slowestOrderSeconds(), "slowest_order_seconds"),
                number(own.ordersPerHour(), "orders_per_hour"),
                number(own.itemsPerHour(), "items_per_hour"),
                number(own.avgTimeToFirstScan(), "avg_time_to_first_scan"),
                count("total_corrections").orElse(own.totalCorrections()),
                number(own.avgCorrectionsPerOrder(), "avg_corrections_per_order"),
                count("total_extra_scans").orElse(own.totalExtraScans()),
                count("total_unknown_scans").orElse(own.totalUnknownScans()));
    }

    private List<OrderRecord> orders() {
        List<OrderRecord> orders = new ArrayList<>();
        for (JsonNode order : document.path("orders"))
            OrderRecordJson.read(order, zone).ifPresent(orders::add);
        return orders;
    }

    /** With their times, or as the numbers alone. */
    private List<Skipped> skipped() {
        List<Skipped> skipped = new ArrayList<>();
        for (JsonNode order : document.path("skipped_orders")) {
            if (order.isObject())
                Json.text(order, "order_number")
                        .ifPresent(number -> skipped.add(new Skipped(number, Times.read(order, "skipped_at", zone))));
            else if (order.isValueNode() && !Json.isNothing(order))
                skipped.add(new Skipped(order.asText(), Optional.empty()));
        }
        return skipped;
    }

    private Optional<JsonNode> find(String... names) {
        for (String name : names) {
            JsonNode here = document.path(name);
            if (here.isValueNode() && !Json.isNothing(here)) return Optional.of(here);
            for (String part : PARTS) {
                JsonNode nested = document.path(part).path(name);
                if (nested.isValueNode() && !Json.isNothing(nested)) return Optional.of(nested);
            }
        }
        return Optional.empty();
    }

    private Optional<String> text(String... names) {
        return find(names).map(JsonNode::asText);
    }

    private Optional<Instant> time(String... names) {
        return find(names).map(JsonNode::asText).flatMap(text -> Times.read(text, zone));
    }

    private Optional<Integer> count(String... names) {
        return Json.count(find(names).orElse(MissingNode.getInstance()));
    }

    private double number(double otherwise, String... names) {
        return find(names).flatMap(Json::number).orElse(otherwise);
    }
}
