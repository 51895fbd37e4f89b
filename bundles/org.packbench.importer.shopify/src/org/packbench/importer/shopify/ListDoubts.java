package org.packbench.importer.shopify;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.packbench.core.OrderNumber;
import org.packbench.core.importer.Doubt.What;
import org.packbench.core.importer.Doubts;
import org.packbench.core.importer.Field;
import org.packbench.core.importer.ListRules;

/** What a person should look at in a list before it is packed: numbers that a scan cannot tell apart, lines there twice, codes cut short. */
final class ListDoubts {
    private final Doubts doubts;
    private final Map<String, CheckedOrder> byNormal = new HashMap<>();

    ListDoubts(String file) {
        doubts = new Doubts(file);
    }

    Doubts of(Collection<CheckedOrder> orders) {
        orders.forEach(this::add);
        return doubts;
    }

    private void add(CheckedOrder order) {
        String normal = OrderNumber.normal(order.number());
        CheckedOrder other = normal.isEmpty() ? null : byNormal.putIfAbsent(normal, order);
        if (other != null)
            doubts.add(
                    new What.NumbersCollide(order.number(), other.number(), other.place() + 1),
                    "orders",
                    order.place() + 1,
                    "order_number");
        Map<String, Integer> rows = new HashMap<>();
        for (int i = 0; i < order.lines().size(); i++) {
            String sku = order.lines().get(i).sku();
            String items = "orders[" + order.place() + "].items";
            if (ListRules.isShortened(sku)) doubts.add(new What.Shortened(Field.SKU, sku), items, i + 1, "sku");
            Integer first = rows.putIfAbsent(sku, i + 1);
            if (first != null) doubts.add(new What.LineTwice(order.number(), sku, first), items, i + 1, "sku");
        }
    }
}
