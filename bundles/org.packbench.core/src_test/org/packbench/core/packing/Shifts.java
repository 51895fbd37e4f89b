package org.packbench.core.packing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.packbench.core.OrderNumber;
import org.packbench.core.Sku;
import org.packbench.core.packing.PackingPlan.Line;
import org.packbench.core.packing.PackingPlan.Order;

/** Makes up lists and what packers do with them. */
final class Shifts {
    /** Some share a normal form, some have none. */
    private static final List<String> SKUS = List.of("TEA-1", "TEA1", "tea 1", "MUG", "CUP", "--");

    private static final List<String> NUMBERS = List.of("#1001", "1001", "#1002", "A-7", "##");

    /** Which code means which product, and how many units of it. */
    static final SkuCodes CODES = new SkuCodes(
            Map.of(
                    "4001", new Sku("TEA1"),
                    "40-02", new Sku("mug"),
                    "4003", new Sku("NIL"),
                    "4012", new Sku("MUG"),
                    "4013", new Sku("tea-1")),
            Map.of("4012", 2, "4013", 3, "4099", 9));

    /** A list, what is done with it, and whether the client lets an item open its order. */
    record Shift(PackingPlan plan, List<Operation> operations, boolean itemsOpenOrders) {}

    private Shifts() {}

    static Arbitrary<Shift> shifts() {
        return Combinators.combine(plans(), operations(true).list().ofMaxSize(60), Arbitraries.of(false, true))
                .as(Shift::new);
    }

    /** What is done with the items of an order that is open. */
    static Arbitrary<List<Operation>> itemOperations() {
        return operations(false).list().ofMaxSize(12);
    }

    private static Arbitrary<PackingPlan> plans() {
        Arbitrary<List<Integer>> quantities =
                Arbitraries.integers().between(1, 3).list().ofMinSize(1).ofMaxSize(4);
        return Arbitraries.of(NUMBERS)
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(4)
                .flatMap(numbers -> quantities
                        .list()
                        .ofSize(numbers.size())
                        .flatMap(lines ->
                                Arbitraries.of(SKUS).list().ofSize(16).map(skus -> plan(numbers, lines, skus))));
    }

    private static PackingPlan plan(List<String> numbers, List<List<Integer>> quantities, List<String> skus) {
        List<Order> orders = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            List<Line> lines = new ArrayList<>();
            for (int quantity : quantities.get(i)) {
                Sku sku = new Sku(skus.get(4 * i + lines.size()));
                lines.add(new Line(lines.size(), sku, "a " + sku, quantity));
            }
            orders.add(new Order(new OrderNumber(numbers.get(i)), lines));
        }
        return new PackingPlan(orders);
    }

    private static Arbitrary<Operation> operations(boolean withOrders) {
        Arbitrary<String> codes = Arbitraries.of(
                "TEA-1", "TEA1", "tea1", "MUG", "CUP", "--", "4001", "4002", "4003", "4012", "4013", "?", "");
        Arbitrary<Integer> rows = Arbitraries.integers().between(-1, 4);
        Arbitrary<Operation> items = Arbitraries.frequencyOf(
                Tuple.of(10, codes.map(Operation.Scan::new)),
                Tuple.of(2, rows.map(Operation.Undo::new)),
                Tuple.of(1, rows.map(Operation.Force::new)),
                Tuple.of(2, codes.map(Operation.Keep::new)),
                Tuple.of(2, codes.map(Operation.Remove::new)));
        if (!withOrders) return items;
        return Arbitraries.frequencyOf(
                Tuple.of(12, items),
                Tuple.of(6, Arbitraries.of(NUMBERS).map(Operation.Scan::new)),
                Tuple.of(1, Arbitraries.just(new Operation.Skip())),
                Tuple.of(1, Arbitraries.just(new Operation.Back())));
    }
}
