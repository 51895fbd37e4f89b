package org.packbench.importer.shopify;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.packbench.core.importer.Importer.Kind;
import org.packbench.core.importer.ListRules;
import org.packbench.core.importer.Problems;
import org.packbench.core.importer.Quantity;
import org.packbench.core.importer.Quantity.Refused;
import org.packbench.core.importer.Quantity.Units;

/** Judges the orders of a document, one after the other, and reports all that is wrong with each. */
final class OrderCheck {
    private static final String ORDERS = "orders";
    private static final String NUMBER = "order_number";
    private static final String ITEMS = "items";
    private static final String SKU = "sku";
    private static final String QUANTITY = "quantity";
    private static final List<String> STATUS = List.of("order_fulfillment_status", "status");
    private static final String FULFILLABLE = "Fulfillable";

    private final boolean fulfillableOnly;
    private final Problems problems;
    private final Set<String> numbers = new HashSet<>();

    /** @param fulfillableOnly whether orders with another status are passed over */
    OrderCheck(boolean fulfillableOnly, Problems problems) {
        this.fulfillableOnly = fulfillableOnly;
        this.problems = problems;
    }

    /** The order at a place, counted from 0; empty when it is passed over, or has problems. */
    Optional<CheckedOrder> check(int place, @Nullable Object value) {
        if (!(value instanceof Map<?, ?> order)) {
            problems.add(Kind.WRONG_TYPE, ORDERS, place + 1, "", Scalar.shown(value));
            return Optional.empty();
        }
        if (fulfillableOnly && !isFulfillable(place, order)) return Optional.empty();
        Optional<String> number = number(place, order);
        List<CheckedOrder.Line> lines = lines(place, order.get(ITEMS));
        return number.filter(known -> !lines.isEmpty()).map(known -> new CheckedOrder(place, known, lines));
    }

    private boolean isFulfillable(int place, Map<?, ?> order) {
        for (String key : STATUS) {
            String status = Scalar.code(order.get(key));
            if (!status.isEmpty()) return status.equalsIgnoreCase(FULFILLABLE);
        }
        // neither packing it nor leaving it out may be guessed
        problems.add(Kind.WRONG_TYPE, ORDERS, place + 1, STATUS.get(0), "");
        return false;
    }

    private Optional<String> number(int place, Map<?, ?> order) {
        Optional<String> number = code(order.get(NUMBER), NUMBER, ORDERS, place + 1, ListRules::orderNumber);
        if (number.isEmpty() || numbers.add(number.get())) return number;
        problems.add(Kind.ORDER_TWICE, ORDERS, place + 1, NUMBER, number.get());
        return Optional.empty();
    }

    private List<CheckedOrder.Line> lines(int place, @Nullable Object value) {
        List<CheckedOrder.Line> lines = new ArrayList<>();
        if (value != null && !(value instanceof List<?>)) {
            problems.add(Kind.WRONG_TYPE, ORDERS, place + 1, ITEMS, Scalar.shown(value));
        } else if (!(value instanceof List<?> items) || items.isEmpty()) {
            problems.add(Kind.ORDER_WITHOUT_LINES, ORDERS, place + 1, ITEMS, "");
        } else {
            String path = ORDERS + "[" + place + "]." + ITEMS;
            for (int i = 0; i < items.size(); i++)
                line(path, i + 1, items.get(i)).ifPresent(lines::add);
        }
        return lines;
    }

    private Optional<CheckedOrder.Line> line(String path, int row, @Nullable Object value) {
        if (!(value instanceof Map<?, ?> item)) {
            problems.add(Kind.WRONG_TYPE, path, row, "", Scalar.shown(value));
            return Optional.empty();
        }
        Optional<String> sku = code(item.get(SKU), SKU, path, row, ListRules::sku);
        Optional<Integer> quantity = quantity(path, row, item.get(QUANTITY));
        return sku.flatMap(known -> quantity.map(units -> new CheckedOrder.Line(known, units)));
    }

    private Optional<Integer> quantity(String path, int row, @Nullable Object value) {
        Quantity quantity = Scalar.quantity(value);
        return switch (quantity) {
            case Units units -> Optional.of(units.count());
            case Refused refused -> {
                problems.add(refused.why(), path, row, QUANTITY, Scalar.shown(value));
                yield Optional.empty();
            }
        };
    }

    private interface Rule {
        Optional<Kind> check(String code);
    }

    private Optional<String> code(@Nullable Object value, String key, String path, int row, Rule rule) {
        Optional<Kind> wrong = Scalar.wrong(value);
        if (wrong.isEmpty()) wrong = rule.check(Scalar.code(value));
        if (wrong.isEmpty()) return Optional.of(Scalar.code(value));
        problems.add(wrong.get(), path, row, key, Scalar.shown(value));
        return Optional.empty();
    }
}
