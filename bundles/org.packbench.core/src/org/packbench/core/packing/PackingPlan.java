package org.packbench.core.packing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.packbench.core.OrderNumber;
import org.packbench.core.Sku;
import org.packbench.model.OrderLine;
import org.packbench.model.PackingList;

/**
 * What a session has to pack: its orders and lines, frozen, with the indexes that matching needs built once. Immutable.
 */
public final class PackingPlan {
    /** One product of an order. {@code row} counts the order's lines from 0; {@code required} is at least 1. */
    public record Line(int row, Sku sku, String title, int required) {
        public Line {
            if (required < 1) throw new IllegalArgumentException("required " + required + " of " + sku);
        }
    }

    /**
     * One order with its lines, each at its row. An order without a number could never be opened, one without lines
     * never be completed: neither can be made, and importers report such a list instead.
     */
    public record Order(OrderNumber number, List<Line> lines) {
        /** @throws IllegalArgumentException without a number, without lines, or with a line that is not at its row */
        public Order {
            lines = List.copyOf(lines);
            if (number.value().isEmpty()) throw new IllegalArgumentException("an order without a number");
            if (lines.isEmpty()) throw new IllegalArgumentException("order " + number + " has no lines");
            for (int row = 0; row < lines.size(); row++)
                if (lines.get(row).row() != row)
                    throw new IllegalArgumentException(
                            "order " + number + ": " + lines.get(row) + " is not at its row");
        }

        public boolean hasRow(int row) {
            return 0 <= row && row < lines.size();
        }

        /** The units of each line, by row: the {@code packed} of an order that is full. */
        public List<Integer> required() {
            return lines.stream().map(Line::required).toList();
        }
    }

    private final List<Order> orders;
    private final Map<OrderNumber, Integer> places = new HashMap<>();
    private final CodeIndex<Order> barcodes;
    private final List<CodeIndex<Sku>> skus = new ArrayList<>();
    /** A scan that may open an order must not look at each of five thousand. */
    private final Map<String, List<Order>> byNormalSku = new HashMap<>();

    private final int totalUnits;

    /** @throws IllegalArgumentException when two orders have one number */
    public PackingPlan(List<Order> orders) {
        this.orders = List.copyOf(orders);
        Map<String, Order> byNumber = new HashMap<>();
        for (Order order : this.orders) {
            places.put(order.number(), skus.size());
            skus.add(skuIndex(order));
            order.lines().stream()
                    .map(line -> line.sku().normal())
                    .distinct()
                    .forEach(sku -> byNormalSku
                            .computeIfAbsent(sku, none -> new ArrayList<>())
                            .add(order));
            if (byNumber.put(order.number().value(), order) != null)
                throw new IllegalArgumentException("order twice: " + order.number());
        }
        barcodes = new CodeIndex<>(byNumber, OrderNumber::normal);
        totalUnits = this.orders.stream()
                .flatMap(o -> o.lines().stream())
                .mapToInt(Line::required)
                .sum();
    }

    /**
     * The plan of an imported list: its orders as they stand there; a line's row is its place among the order's items.
     *
     * @throws IllegalArgumentException for what no importer lets through: a number, SKU or quantity that is missing, an
     *     order without items, an order that stands there twice
     */
    public static PackingPlan of(PackingList list) {
        return new PackingPlan(list.getOrders().stream()
                .map(order -> {
                    OrderNumber number = new OrderNumber(text(order.getOrderNumber(), "an order number"));
                    return new Order(number, lines(order.getItems()));
                })
                .toList());
    }

    private static List<Line> lines(List<OrderLine> items) {
        List<Line> lines = new ArrayList<>();
        for (OrderLine item : items) {
            @Nullable String title = item.getProductName();
            Sku sku = new Sku(text(item.getSku(), "a SKU"));
            lines.add(new Line(lines.size(), sku, title == null ? "" : title, item.getQuantity()));
        }
        return lines;
    }

    private static String text(@Nullable String text, String what) {
        if (text == null) throw new IllegalArgumentException(what + " is missing");
        return text;
    }

    private static CodeIndex<Sku> skuIndex(Order order) {
        Map<String, Sku> skus = new HashMap<>();
        order.lines().forEach(line -> skus.put(line.sku().value(), line.sku()));
        return new CodeIndex<>(skus, Sku::normal);
    }

    /** The orders as they stand in the packing list. */
    public List<Order> orders() {
        return orders;
    }

    /** The place of an order in {@link #orders()}; -1 when the plan has none of this number. */
    public int indexOf(OrderNumber number) {
        return places.getOrDefault(number, -1);
    }

    public Optional<Order> order(OrderNumber number) {
        int index = indexOf(number);
        return index < 0 ? Optional.empty() : Optional.of(orders.get(index));
    }

    /** The order a barcode means: exactly, else by its normal form where only one order has it. */
    public Optional<Order> match(String barcode) {
        return barcodes.find(barcode);
    }

    /** The SKU of an order's lines that a SKU means: exactly, else by its normal form where only one SKU there has it. */
    public Optional<Sku> match(OrderNumber order, Sku sku) {
        int index = indexOf(order);
        return index < 0 ? Optional.empty() : skus.get(index).find(sku.value());
    }

    /** The orders with a line whose SKU has the same normal form; in the list's order. */
    public List<Order> withLikeOf(Sku sku) {
        return byNormalSku.getOrDefault(sku.normal(), List.of());
    }

    /**
     * The SKU of another order that has the same normal form, the first in the list. Of one that this order has too, nothing:
     * it is among its goods, whichever of them is meant.
     */
    Optional<Sku> elsewhere(OrderNumber order, Sku sku) {
        String normal = sku.normal();
        List<Order> having = withLikeOf(sku);
        if (normal.isEmpty() || having.stream().anyMatch(one -> one.number().equals(order))) return Optional.empty();
        return having.stream()
                .flatMap(one -> one.lines().stream())
                .map(Line::sku)
                .filter(other -> other.normal().equals(normal))
                .findFirst();
    }

    /** All units of all orders. */
    public int totalUnits() {
        return totalUnits;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PackingPlan plan && orders.equals(plan.orders);
    }

    @Override
    public int hashCode() {
        return orders.hashCode();
    }

    @Override
    public String toString() {
        return orders.size() + " orders, " + totalUnits + " units";
    }
}
