package org.packbench.sessions.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.packbench.core.OrderNumber;
import org.packbench.core.history.SessionHistory.Flag;
import org.packbench.core.history.SessionHistory.LineDetail;
import org.packbench.core.history.SessionHistory.OrderDetail;
import org.packbench.core.packing.OrderProgress;
import org.packbench.core.packing.OrderProgress.ItemScan;
import org.packbench.core.packing.PackingPlan;
import org.packbench.core.packing.PackingState;
import org.packbench.core.packing.PackingState.Status;
import org.packbench.documents.OrderRecord;
import org.packbench.documents.OrderRecord.Item;
import org.packbench.documents.SessionSummary;
import org.packbench.model.Order;
import org.packbench.sessions.Readings.Reading;

/** The orders of a session with their lines: as its list has them, or as its summary tells of them. */
final class Orders {
    private final Reading reading;
    private final Told told;
    private final Map<String, String> couriers = new HashMap<>();
    /** Of late scans that await a decision. */
    private final Set<OrderNumber> awaited;

    Orders(Reading reading, Told told) {
        this.reading = reading;
        this.told = told;
        awaited = reading.late().stream().flatMap(scan -> scan.order().stream()).collect(Collectors.toSet());
        reading.list().ifPresent(list -> list.getOrders().forEach(this::courier));
    }

    private void courier(Order order) {
        String courier = order.getCourier();
        if (courier != null && !courier.isBlank()) couriers.put(order.getOrderNumber(), courier.strip());
    }

    List<OrderDetail> all() {
        List<OrderDetail> orders = new ArrayList<>();
        reading.summary().ifPresent(summary -> told(summary, orders));
        if (reading.summary().isEmpty())
            reading.state()
                    .map(fold -> fold.packing())
                    .ifPresent(state -> state.plan().orders().forEach(order -> orders.add(planned(order, state))));
        return orders;
    }

    private OrderDetail planned(PackingPlan.Order order, PackingState state) {
        OrderProgress progress = state.progress(order.number());
        return new OrderDetail(
                order.number(),
                courierOf(order.number()),
                progress.startedAt(),
                progress.completedAt(),
                progress.startedAt().map(at -> progress.active()),
                progress.scans().stream().findFirst().map(ItemScan::fromStart),
                order.lines().stream().mapToInt(PackingPlan.Line::required).sum(),
                progress.units(),
                flags(order.number(), progress),
                order.lines().stream().map(line -> line(line, progress)).toList());
    }

    private Optional<String> courierOf(OrderNumber order) {
        return Optional.ofNullable(couriers.get(order.value()));
    }

    private Set<Flag> flags(OrderNumber order, OrderProgress progress) {
        boolean forced = progress.scans().stream().anyMatch(ItemScan::forced);
        int wrongItems = told.wrongItems().getOrDefault(order, 0);
        int unknown = progress.unknownScans() - wrongItems;
        Set<Flag> flags = flags(progress.corrections(), progress.extraScans(), unknown, forced);
        if (wrongItems > 0) flags.add(Flag.WRONG);
        if (told.late().contains(order) || awaited.contains(order)) flags.add(Flag.LATE);
        if (progress.status() == Status.SKIPPED) flags.add(Flag.SKIPPED);
        return flags;
    }

    private static Set<Flag> flags(int corrections, int extras, int unknown, boolean forced) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        if (corrections > 0) flags.add(Flag.UNDONE);
        if (extras > 0) flags.add(Flag.EXTRA);
        if (unknown > 0) flags.add(Flag.UNKNOWN);
        if (forced) flags.add(Flag.FORCED);
        return flags;
    }

    private static LineDetail line(PackingPlan.Line line, OrderProgress progress) {
        List<ItemScan> scans = progress.scans().stream()
                .filter(scan -> scan.row() == line.row())
                .toList();
        int packed = progress.packed().get(line.row());
        Optional<Instant> at = packed == 0 || scans.isEmpty()
                ? Optional.empty()
                : Optional.of(scans.getLast().at());
        return new LineDetail(
                line.row(),
                line.sku().value(),
                line.title(),
                line.required(),
                packed,
                scans.stream().anyMatch(ItemScan::forced),
                at);
    }

    private void told(SessionSummary summary, List<OrderDetail> into) {
        summary.orders().forEach(record -> into.add(recorded(record)));
        summary.skipped().forEach(order -> into.add(skipped(order)));
    }

    private OrderDetail recorded(OrderRecord record) {
        OrderNumber number = new OrderNumber(record.orderNumber());
        boolean forced = record.items().stream().anyMatch(Item::forced);
        return new OrderDetail(
                number,
                courierOf(number),
                record.startedAt(),
                record.completedAt(),
                Optional.of(record.duration()).filter(active -> active.isPositive()),
                record.untilFirstScan(),
                record.itemsCount(),
                record.itemsCount(),
                flags(record.corrections(), record.extraScans(), record.unknownScans(), forced),
                lines(record));
    }

    /** A summary keeps scans: those of one line stand apart. */
    private static List<LineDetail> lines(OrderRecord record) {
        Map<String, List<Item>> lines = new LinkedHashMap<>();
        for (Item item : record.items())
            lines.computeIfAbsent(item.row() + " " + item.sku(), none -> new ArrayList<>())
                    .add(item);
        List<LineDetail> details = new ArrayList<>();
        for (List<Item> items : lines.values()) {
            Item first = items.getFirst();
            int units = items.stream().mapToInt(Item::quantity).sum();
            details.add(new LineDetail(
                    first.row() >= 0 ? first.row() : details.size(),
                    first.sku(),
                    first.title(),
                    units,
                    units,
                    items.stream().anyMatch(Item::forced),
                    items.getLast().scannedAt()));
        }
        return details;
    }

    private OrderDetail skipped(SessionSummary.Skipped skipped) {
        OrderNumber number = new OrderNumber(skipped.orderNumber());
        return new OrderDetail(
                number,
                courierOf(number),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0,
                0,
                Set.of(Flag.SKIPPED),
                List.of());
    }
}
