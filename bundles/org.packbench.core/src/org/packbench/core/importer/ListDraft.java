package org.packbench.core.importer;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;
import org.packbench.model.ModelFactory;
import org.packbench.model.Order;
import org.packbench.model.OrderLine;
import org.packbench.model.PackingList;

/**
 * A packing list while its rows come in, in any order: rows of one order number are lines of one order, which stands where
 * its first row stood. Order numbers are compared as they are: {@code #1001} and {@code 1001} are two. Confined to the
 * thread that reads.
 */
public final class ListDraft {
    private final Map<String, Order> orders = new LinkedHashMap<>();

    /** The order of this number, new if there is none yet. */
    public Order order(String number) {
        return orders.computeIfAbsent(number, ListDraft::newOrder);
    }

    /** An order that is in no list yet. */
    public static Order newOrder(String number) {
        Order order = ModelFactory.eINSTANCE.createOrder();
        order.setOrderNumber(number);
        return order;
    }

    /** Adds a line to an order. */
    public static void addLine(Order order, String sku, String productName, int quantity) {
        OrderLine line = ModelFactory.eINSTANCE.createOrderLine();
        line.setSku(sku);
        line.setProductName(productName);
        line.setQuantity(quantity);
        order.getItems().add(line);
    }

    public boolean isEmpty() {
        return orders.isEmpty();
    }

    /** The list, whole: with its totals, and {@value ListRules#NO_COURIER} where no row named a courier. */
    public PackingList toList(String listName, String sourcePath) {
        PackingList list = ModelFactory.eINSTANCE.createPackingList();
        list.setListName(listName);
        list.setSourcePath(sourcePath);
        list.getOrders().addAll(orders.values());
        complete(list);
        return list;
    }

    /** Fills in what every list has: a courier for each order, and the totals (orders, and units to pack). */
    public static void complete(PackingList list) {
        for (Order order : list.getOrders()) if (isBlank(order.getCourier())) order.setCourier(ListRules.NO_COURIER);
        list.setTotalOrders(list.getOrders().size());
        list.setTotalItems(list.getOrders().stream()
                .flatMap(order -> order.getItems().stream())
                .mapToInt(OrderLine::getQuantity)
                .sum());
    }

    /** Whether a field says nothing. */
    public static boolean isBlank(@Nullable String text) {
        return text == null || ListRules.strip(text).isEmpty();
    }
}
