package org.packbench.core.packing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.packbench.core.OrderNumber;
import org.packbench.core.Sku;
import org.packbench.core.packing.PackingPlan.Line;
import org.packbench.core.packing.PackingPlan.Order;

/** The order on the table, as the rules ask about it. */
record OpenOrder(PackingPlan plan, Order order, OrderProgress progress) {
    static Optional<OpenOrder> of(PackingState state) {
        return state.open()
                .flatMap(state.plan()::order)
                .map(order -> new OpenOrder(state.plan(), order, state.progress(order.number())));
    }

    /**
     * The unfinished orders that still need a SKU, each as if it lay on the table; in the list's order. One in which it could
     * be either of two SKUs is among them when one of these is needed.
     */
    static List<OpenOrder> needing(PackingState state, Sku sku) {
        return state.plan().withLikeOf(sku).stream()
                .map(order -> new OpenOrder(state.plan(), order, state.progress(order.number())))
                .filter(order -> order.match(sku).map(order::missing).orElseGet(() -> order.missingLike(sku)) > 0)
                .toList();
    }

    OrderNumber number() {
        return order.number();
    }

    boolean hasRow(int row) {
        return order.hasRow(row);
    }

    int packed(int row) {
        return progress.packed().get(row);
    }

    /** Units that the line still needs. */
    int missing(int row) {
        return order.lines().get(row).required() - packed(row);
    }

    /** Units that the order still needs. */
    int missing() {
        return order.lines().stream().mapToInt(line -> missing(line.row())).sum();
    }

    /** The SKU of this order that a scanned SKU means. */
    Optional<Sku> match(Sku scanned) {
        return plan.match(number(), scanned);
    }

    /** The lines of a SKU of this order that are not full, in the order they stand. */
    List<Line> unfilled(Sku sku) {
        return order.lines().stream()
                .filter(line -> line.sku().equals(sku) && missing(line.row()) > 0)
                .toList();
    }

    /** Units that the order still needs of a SKU of its lines. */
    int missing(Sku sku) {
        return unfilled(sku).stream().mapToInt(line -> missing(line.row())).sum();
    }

    /** Units that the order still needs of all SKUs with the same normal form; an empty one matches nothing. */
    private int missingLike(Sku sku) {
        if (sku.normal().isEmpty()) return 0;
        return order.lines().stream()
                .filter(line -> line.sku().normal().equals(sku.normal()))
                .mapToInt(line -> missing(line.row()))
                .sum();
    }

    /** All pending extras. */
    int extras() {
        return progress.extras().values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Pending extras of one SKU. */
    int extras(Sku sku) {
        return progress.extras().getOrDefault(sku, 0);
    }

    /** The pending extra that a person means, matched as every code is. */
    Optional<Sku> extra(String code) {
        Map<String, Sku> pending =
                progress.extras().keySet().stream().collect(Collectors.toMap(Sku::value, Function.identity()));
        return new CodeIndex<>(pending, Sku::normal).find(code);
    }
}
