package org.packbench.core.packing;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.packbench.core.OrderNumber;
import org.packbench.core.packing.PackingPlan.Order;
import org.packbench.core.packing.PackingState.Status;

/** Whether a state that was written down is one that packing can lead to; every refusal names the order. */
record StateCheck(PackingPlan plan, Map<OrderNumber, OrderProgress> progress) {
    void orders() {
        progress.forEach((number, of) -> order(
                plan.order(number)
                        .orElseThrow(() -> new IllegalArgumentException("no order " + number + " in the plan")),
                of));
    }

    private static void order(Order order, OrderProgress of) {
        require(of.packed().size() == order.lines().size(), order, "has other lines than the plan");
        for (int row = 0; row < of.packed().size(); row++) {
            int packed = of.packed().get(row);
            require(0 <= packed && packed <= order.lines().get(row).required(), order, "row " + row + " has " + packed);
        }
        of.scans().forEach(scan -> require(order.hasRow(scan.row()), order, "has no row " + scan.row()));
        of.extras().forEach((sku, count) -> require(count > 0, order, "has " + count + " extras of " + sku));
        if (of.status() == Status.COMPLETED)
            require(of.extras().isEmpty() && of.packed().equals(order.required()), order, "is completed but not full");
        if (of.status() == Status.UNTOUCHED) require(of.units() == 0, order, "is untouched but has progress");
    }

    void list(List<OrderNumber> listed, Status status) {
        Set<OrderNumber> expected = with(status);
        if (listed.size() != expected.size() || !new HashSet<>(listed).equals(expected))
            throw new IllegalArgumentException(status + " are " + expected + ", but listed are " + listed);
    }

    Optional<OrderNumber> open() {
        Set<OrderNumber> open = with(Status.OPEN);
        if (open.size() > 1) throw new IllegalArgumentException("more than one order is open: " + open);
        return open.stream().findFirst();
    }

    private Set<OrderNumber> with(Status status) {
        return progress.entrySet().stream()
                .filter(of -> of.getValue().status() == status)
                .map(Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static void require(boolean holds, Order order, String what) {
        if (!holds) throw new IllegalArgumentException("order " + order.number() + " " + what);
    }
}
