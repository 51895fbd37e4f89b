package org.packbench.core.packing;

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

    Optional<Line> firstUnfilled(Sku sku) {
        return order.lines().stream()
                .filter(line -> line.sku().equals(sku) && missing(line.row()) > 0)
                .findFirst();
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
