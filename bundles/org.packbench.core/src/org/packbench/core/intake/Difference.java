package org.packbench.core.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.packbench.core.SessionId;
import org.packbench.core.packing.Kits;
import org.packbench.model.Order;
import org.packbench.model.PackingList;

/**
 * What changed since a list of the same name was imported.
 *
 * @param session of the earlier import
 * @param at when that was begun
 * @param added orders that were not in it, in the new list's order
 * @param removed orders that are not in the new list, in the old one's order
 * @param changed orders that are in both, with other items
 */
public record Difference(
        SessionId session, Optional<Instant> at, List<String> added, List<String> removed, List<Changed> changed) {
    /** An order with other items than before. */
    public record Changed(String order, List<Item> items) {
        public Changed {
            items = List.copyOf(items);
        }
    }

    /** Units of a SKU, over all lines of its order; 0 where it is not in it. */
    public record Item(String sku, int before, int now) {}

    public Difference {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        changed = List.copyOf(changed);
    }

    /** Compares two lists: orders by number, items by SKU, as they are written, kits as kits. */
    public static Difference between(SessionId session, Optional<Instant> at, PackingList before, PackingList now) {
        Map<String, Map<String, Integer>> old = orders(before);
        Map<String, Map<String, Integer>> fresh = orders(now);
        List<Changed> changed = new ArrayList<>();
        fresh.forEach((order, items) -> {
            List<Item> other = old.containsKey(order) ? items(old.getOrDefault(order, Map.of()), items) : List.of();
            if (!other.isEmpty()) changed.add(new Changed(order, other));
        });
        return new Difference(session, at, without(fresh, old), without(old, fresh), changed);
    }

    /** Whether the same orders with the same items are in both. */
    public boolean isNone() {
        return added.isEmpty() && removed.isEmpty() && changed.isEmpty();
    }

    private static Map<String, Map<String, Integer>> orders(PackingList list) {
        Map<String, Map<String, Integer>> orders = new LinkedHashMap<>();
        for (Order order : list.getOrders()) {
            Map<String, Integer> items =
                    orders.computeIfAbsent(order.getOrderNumber(), number -> new LinkedHashMap<>());
            for (Kits.Ordered line : Kits.ordered(order)) items.merge(line.sku(), line.quantity(), Integer::sum);
        }
        return orders;
    }

    private static List<String> without(Map<String, ?> these, Map<String, ?> those) {
        return these.keySet().stream().filter(key -> !those.containsKey(key)).toList();
    }

    private static List<Item> items(Map<String, Integer> before, Map<String, Integer> now) {
        Map<String, Integer> all = new LinkedHashMap<>(before);
        now.forEach(all::putIfAbsent);
        return all.keySet().stream()
                .map(sku -> new Item(sku, before.getOrDefault(sku, 0), now.getOrDefault(sku, 0)))
                .filter(item -> item.before() != item.now())
                .toList();
    }
}
