package org.packbench.ui.packing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.packbench.core.OrderNumber;
import org.packbench.core.Sku;
import org.packbench.core.packing.OrderProgress;
import org.packbench.core.packing.PackingPlan;
import org.packbench.model.Order;
import org.packbench.model.PackingList;

/** What a session packs, found by order and by SKU: the list has the words, the plan the lines that are counted. */
final class Catalogue {
    private final PackingPlan plan;
    private final Map<String, Order> orders = new HashMap<>();
    private final Map<String, String> titles = new HashMap<>();

    Catalogue(PackingList list, PackingPlan plan) {
        this.plan = plan;
        for (Order order : list.getOrders()) orders.put(order.getOrderNumber(), order);
        for (PackingPlan.Order order : plan.orders()) {
            for (PackingPlan.Line line : order.lines())
                titles.putIfAbsent(line.sku().normal(), line.title());
        }
    }

    PackingPlan plan() {
        return plan;
    }

    /** The order's lines as they are counted. */
    PackingPlan.Order planned(OrderNumber number) {
        return plan.order(number).orElseThrow(() -> new IllegalArgumentException("no order " + number));
    }

    PackingPlan.Line line(OrderNumber number, int row) {
        return planned(number).lines().get(row);
    }

    /** The order as it stands in the list. */
    Optional<Order> listed(OrderNumber number) {
        return Optional.ofNullable(orders.get(number.value()));
    }

    /** The product's name in any order of the list; empty when the list does not have the SKU. */
    Optional<ProductName> product(Sku sku) {
        return Optional.ofNullable(titles.get(sku.normal()))
                .filter(title -> !title.isBlank())
                .map(ProductName::of);
    }

    /** Where the list says that a line's product has its picture; empty when it does not. */
    String picture(OrderNumber number, PackingPlan.Line line) {
        return listed(number)
                .filter(order -> line.row() < order.getItems().size())
                .map(order -> order.getItems().get(line.row()))
                .filter(item -> line.sku().value().equals(item.getSku()))
                .map(item -> Objects.requireNonNullElse(item.getPicture(), "").strip())
                .orElse("");
    }

    /** Units of all lines. */
    static int units(PackingPlan.Order order) {
        return order.lines().stream().mapToInt(PackingPlan.Line::required).sum();
    }

    /** Lines that want more units, in the list's order. */
    static List<PackingPlan.Line> missing(PackingPlan.Order order, OrderProgress progress) {
        return order.lines().stream()
                .filter(line -> progress.packed().get(line.row()) < line.required())
                .toList();
    }

    /** Units beyond what was ordered, of all SKUs, still to be kept or removed. */
    static int extras(OrderProgress progress) {
        return progress.extras().values().stream().mapToInt(Integer::intValue).sum();
    }
}
