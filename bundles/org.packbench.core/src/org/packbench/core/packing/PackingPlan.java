package org.packbench.core.packing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.packbench.core.OrderNumber;
import org.packbench.core.Sku;

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

    /** One order with its lines. */
    public record Order(OrderNumber number, List<Line> lines) {
        public Order {
            lines = List.copyOf(lines);
        }
    }

    private final List<Order> orders;
    private final Map<OrderNumber, Integer> exact = new HashMap<>();
    private final Map<String, Integer> normal = new HashMap<>();

    /** @throws IllegalArgumentException when two orders have one number */
    public PackingPlan(List<Order> orders) {
        this.orders = List.copyOf(orders);
        for (int i = 0; i < this.orders.size(); i++) {
            OrderNumber number = this.orders.get(i).number();
            if (exact.put(number, i) != null) throw new IllegalArgumentException("order twice: " + number);
            normal.merge(number.normal(), i, (a, b) -> AMBIGUOUS);
        }
        normal.remove("");
    }

    private static final int AMBIGUOUS = -1;

    /** The orders as they stand in the packing list. */
    public List<Order> orders() {
        return orders;
    }

    /** The place of an order in {@link #orders()}; -1 when the plan has none of this number. */
    public int indexOf(OrderNumber number) {
        Integer index = exact.get(number);
        return index == null ? -1 : index;
    }

    public Optional<Order> order(OrderNumber number) {
        int index = indexOf(number);
        return index < 0 ? Optional.empty() : Optional.of(orders.get(index));
    }

    /** The order a barcode means: exactly, else by its normal form where only one order has it. */
    public Optional<Order> match(String barcode) {
        int index = indexOf(new OrderNumber(barcode));
        if (index < 0) index = normal.getOrDefault(OrderNumber.normal(barcode), AMBIGUOUS);
        return index < 0 ? Optional.empty() : Optional.of(orders.get(index));
    }

    /** All units of all orders. */
    public int totalUnits() {
        return orders.stream().flatMap(o -> o.lines().stream()).mapToInt(Line::required).sum();
    }
}
