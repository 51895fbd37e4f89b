package org.packbench.importer.shopify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.packbench.core.importer.Importer.Kind;
import org.packbench.core.importer.Importer.Problem;
import org.packbench.core.importer.LeftOut;
import org.packbench.core.importer.ListRules;
import org.packbench.core.importer.Problems;
import org.packbench.core.importer.Quantity;
import org.packbench.core.importer.Quantity.Refused;
import org.packbench.core.importer.Quantity.Units;

/**
 * Judges the orders of a document, one after the other. One with which anything is wrong is left out as a whole, and of two
 * with one number both are. Confined to the thread that reads.
 */
final class OrderCheck {
    private static final String ORDERS = "orders";
    private static final String NUMBER = "order_number";
    private static final String ITEMS = "items";
    private static final String SKU = "sku";
    private static final String QUANTITY = "quantity";
    private static final List<String> STATUS = List.of("order_fulfillment_status", "status");
    private static final String FULFILLABLE = "Fulfillable";

    private static final List<String> HEADINGS = List.of(NUMBER, SKU, "product_name", QUANTITY);

    private final boolean fulfillableOnly;
    private final String file;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<Integer, CheckedOrder> sound = new TreeMap<>();
    private final Map<Integer, Object> leftOut = new TreeMap<>();
    private final Map<Integer, List<Problem>> found = new TreeMap<>();
    private Problems problems;

    /** @param fulfillableOnly whether orders with another status are passed over */
    OrderCheck(boolean fulfillableOnly, String file) {
        this.fulfillableOnly = fulfillableOnly;
        this.file = file;
        problems = new Problems(file);
    }

    /** Judges all of them. */
    void check(List<?> orders, SubMonitor progress) {
        progress.setWorkRemaining(orders.size());
        for (int place = 0; place < orders.size(); place++) {
            progress.checkCanceled();
            progress.worked(1);
            problems = new Problems(file);
            Object value = orders.get(place);
            Optional<CheckedOrder> order = check(place, value);
            if (order.isPresent()) sound.put(place, order.get());
            if (problems.isEmpty()) continue;
            found.put(place, problems.rejected().problems());
            leftOut.put(place, value == null ? "" : value);
        }
        leftOut.keySet().forEach(sound::remove);
    }

    /** The orders that can be packed, by their places from 0. */
    Map<Integer, CheckedOrder> sound() {
        return sound;
    }

    /** The others, as they stand in the document. */
    LeftOut leftOut() {
        List<LeftOut.Row> rows = new ArrayList<>();
        leftOut.forEach((place, value) -> {
            List<Problem> wrong = found.getOrDefault(place, List.of());
            Map<?, ?> order = value instanceof Map<?, ?> map ? map : Map.of();
            String number = Scalar.code(order.get(NUMBER));
            List<Problem> ofOrder =
                    wrong.stream().filter(p -> p.sheet().equals(ORDERS)).toList();
            rows.add(new LeftOut.Row(number, ORDERS, place + 1, List.of(number, "", "", ""), ofOrder));
            List<?> items = order.get(ITEMS) instanceof List<?> list ? list : List.of();
            for (int i = 0; i < items.size(); i++) rows.add(row(number, path(place), i + 1, items.get(i), wrong));
        });
        return rows.isEmpty() ? LeftOut.NOTHING : new LeftOut(HEADINGS, rows);
    }

    private static LeftOut.Row row(String number, String path, int row, @Nullable Object value, List<Problem> wrong) {
        Map<?, ?> item = value instanceof Map<?, ?> map ? map : Map.of();
        List<String> cells = new ArrayList<>(List.of(number));
        HEADINGS.stream().skip(1).forEach(key -> cells.add(Scalar.shown(item.get(key))));
        List<Problem> here = wrong.stream()
                .filter(p -> p.sheet().equals(path) && p.row() == row)
                .toList();
        return new LeftOut.Row(number, path, row, cells, here);
    }

    private static String path(int place) {
        return ORDERS + "[" + place + "]." + ITEMS;
    }

    private Optional<CheckedOrder> check(int place, @Nullable Object value) {
        if (!(value instanceof Map<?, ?> order)) {
            problems.add(Kind.WRONG_TYPE, ORDERS, place + 1, "", Scalar.shown(value));
            return Optional.empty();
        }
        if (fulfillableOnly && !isFulfillable(place, order)) return Optional.empty();
        Optional<String> number = number(place, order);
        List<CheckedOrder.Line> lines = lines(place, order.get(ITEMS));
        return number.filter(known -> !lines.isEmpty()).map(known -> new CheckedOrder(place, known, lines, order));
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
        if (number.isEmpty()) return number;
        Integer other = numbers.putIfAbsent(number.get(), place);
        if (other == null) return number;
        CheckedOrder first = sound.get(other);
        if (first != null) leftOut.put(other, first.value());
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
            for (int i = 0; i < items.size(); i++)
                line(path(place), i + 1, items.get(i)).ifPresent(lines::add);
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
