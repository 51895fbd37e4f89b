package org.packbench.app.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.jdt.annotation.Nullable;
import org.packbench.core.OrderNumber;
import org.packbench.core.WorkerName;
import org.packbench.core.history.SessionHistory.Details;
import org.packbench.core.history.SessionHistory.LineDetail;
import org.packbench.core.history.SessionHistory.Opening;
import org.packbench.core.history.SessionHistory.OrderDetail;
import org.packbench.core.history.SessionHistory.Step;
import org.packbench.core.history.SessionMetrics;
import org.packbench.core.index.SessionEntry;
import org.packbench.core.packing.KnownBy;

/** A session as JSON: times in UTC, durations in milliseconds; what is not known is null. */
final class SessionJson {
    private SessionJson() {}

    static Map<String, @Nullable Object> of(Details details, boolean steps) {
        Map<String, @Nullable Object> all = overview(details.overview());
        all.put("client_name", details.clientName().orElse(null));
        all.put("metrics", metrics(SessionMetrics.of(details)));
        all.put("late", details.awaiting().size());
        all.put(
                "openings",
                details.openings().stream().map(SessionJson::opening).toList());
        all.put(
                "order_details",
                details.orders().stream().map(SessionJson::order).toList());
        if (steps)
            all.put("steps", details.steps().stream().map(SessionJson::step).toList());
        return all;
    }

    private static Map<String, @Nullable Object> overview(SessionEntry entry) {
        Map<String, @Nullable Object> node = new LinkedHashMap<>();
        node.put("session", entry.id().value());
        node.put("client", entry.client());
        node.put("list", entry.list());
        node.put("state", entry.state().name().toLowerCase(Locale.ROOT));
        node.put("worker", entry.worker().map(SessionJson::worker).orElse(null));
        node.put("pc", entry.pc().orElse(null));
        node.put("started", text(entry.started()));
        node.put("ended", text(entry.ended()));
        node.put("worked_ms", entry.worked().toMillis());
        node.put("orders", entry.orders());
        node.put("completed", entry.completed());
        node.put("skipped", entry.skipped());
        node.put("units", number(entry.unitsTold()));
        node.put("packed_units", number(entry.packedTold()));
        node.put("open_order", entry.openOrder().orElse(null));
        return node;
    }

    private static Map<String, @Nullable Object> metrics(SessionMetrics metrics) {
        Map<String, @Nullable Object> node = new LinkedHashMap<>();
        node.put(
                "orders_per_hour",
                metrics.ordersPerHour().isPresent() ? metrics.ordersPerHour().getAsDouble() : null);
        node.put(
                "items_per_hour",
                metrics.itemsPerHour().isPresent() ? metrics.itemsPerHour().getAsDouble() : null);
        node.put("accuracy", metrics.accuracy().isPresent() ? metrics.accuracy().getAsDouble() : null);
        node.put("scans", number(metrics.scans()));
        node.put("corrections", number(metrics.corrections()));
        node.put("unknown", number(metrics.unknown()));
        node.put("wrong_items", number(metrics.wrongItems()));
        node.put("unknown_codes", number(metrics.unknownCodes()));
        node.put("forced", metrics.forced());
        node.put("first_scan_ms", millis(metrics.firstScan()));
        node.put("time_per_order_ms", millis(metrics.timePerOrder()));
        return node;
    }

    private static Map<String, @Nullable Object> opening(Opening opening) {
        Map<String, @Nullable Object> node = new LinkedHashMap<>();
        node.put("at", opening.at().toString());
        node.put("epoch", opening.epoch());
        node.put("pc", opening.pc());
        node.put("worker", worker(opening.worker()));
        node.put("way", opening.way());
        node.put("from", opening.from().orElse(null));
        node.put("reason", opening.reason().orElse(null));
        return node;
    }

    private static Map<String, @Nullable Object> order(OrderDetail order) {
        Map<String, @Nullable Object> node = new LinkedHashMap<>();
        node.put("order", order.order().value());
        node.put("courier", order.courier().orElse(null));
        node.put("opened", text(order.opened()));
        node.put("completed", text(order.completed()));
        node.put("active_ms", millis(order.active()));
        node.put("first_scan_ms", millis(order.firstScan()));
        node.put("units", order.unitsTold() ? order.units() : null);
        node.put("packed_units", order.unitsTold() ? order.packedUnits() : null);
        node.put(
                "flags",
                order.flags().stream()
                        .sorted()
                        .map(flag -> flag.name().toLowerCase(Locale.ROOT))
                        .toList());
        node.put("lines", order.lines().stream().map(SessionJson::line).toList());
        return node;
    }

    private static Map<String, @Nullable Object> line(LineDetail line) {
        Map<String, @Nullable Object> node = new LinkedHashMap<>();
        node.put("row", line.row());
        node.put("sku", line.sku());
        node.put("product", line.product());
        node.put("required", line.required());
        node.put("packed", line.packed());
        node.put("forced", line.forced());
        node.put("packed_at", text(line.packedAt()));
        return node;
    }

    private static Map<String, @Nullable Object> step(Step step) {
        Map<String, @Nullable Object> node = new LinkedHashMap<>();
        node.put("number", step.number());
        node.put("at", step.at().toString());
        node.put("elapsed_ms", step.elapsed().toMillis());
        node.put("epoch", step.epoch());
        node.put("pc", step.pc());
        node.put("worker", worker(step.worker()));
        node.put("op", step.op());
        node.put("raw", step.raw());
        node.put("outcome", step.outcome());
        node.put("order", step.order().map(OrderNumber::value).orElse(null));
        node.put("row", step.row() < 0 ? null : step.row());
        node.put("product", step.product());
        node.put("packed", step.packed());
        node.put("required", step.required());
        node.put("late", step.late());
        node.put("reason", step.reason().orElse(null));
        node.put("known", step.known().map(KnownBy::word).orElse(null));
        return node;
    }

    private static Map<String, @Nullable Object> worker(WorkerName worker) {
        Map<String, @Nullable Object> node = new LinkedHashMap<>();
        node.put("id", worker.id().known() ? worker.id().value() : null);
        node.put("name", worker.name());
        return node;
    }

    private static @Nullable Integer number(OptionalInt count) {
        return count.isPresent() ? count.getAsInt() : null;
    }

    private static @Nullable String text(Optional<Instant> at) {
        return at.map(Instant::toString).orElse(null);
    }

    private static @Nullable Long millis(Optional<Duration> time) {
        return time.map(Duration::toMillis).orElse(null);
    }
}
