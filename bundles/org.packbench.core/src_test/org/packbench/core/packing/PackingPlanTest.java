package org.packbench.core.packing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.packbench.core.OrderNumber;
import org.packbench.core.Sku;
import org.packbench.core.packing.PackingPlan.Line;
import org.packbench.core.packing.PackingPlan.Order;
import org.packbench.model.ModelFactory;
import org.packbench.model.OrderLine;
import org.packbench.model.PackingList;

class PackingPlanTest {
    private final PackingList list = ModelFactory.eINSTANCE.createPackingList();

    @Test
    void rows_are_the_places_of_an_imported_orders_items() {
        order("#1001", item("TEA", "Green tea", 2), item("MUG", null, 1));
        order("#1002", item("TEA", "Green tea", 3));
        PackingPlan plan = PackingPlan.of(list);
        Line tea = new Line(0, new Sku("TEA"), "Green tea", 2);
        Line mug = new Line(1, new Sku("MUG"), "", 1);
        assertEquals(
                new Order(new OrderNumber("#1001"), List.of(tea, mug)),
                plan.orders().get(0));
        assertEquals(List.of(2, 1), plan.orders().get(0).required());
        assertEquals(6, plan.totalUnits());
    }

    @Test
    void the_plan_is_frozen_when_it_is_made() {
        OrderLine tea = item("TEA", "Green tea", 2);
        order("#1001", tea);
        PackingPlan plan = PackingPlan.of(list);
        tea.setQuantity(9);
        assertEquals(2, plan.totalUnits());
    }

    @Test
    void an_order_without_lines_could_never_be_completed_and_is_refused() {
        order("#1001");
        assertRefused("order #1001 has no lines");
    }

    @Test
    void what_no_importer_lets_through_is_refused() {
        order(null, item("TEA", "Green tea", 1));
        assertRefused("an order number is missing");
        list.getOrders().clear();
        order("#1001", item(null, "Green tea", 1));
        assertRefused("a SKU is missing");
        list.getOrders().clear();
        order("#1001", item("TEA", "Green tea", 0));
        assertRefused("required 0 of TEA");
        list.getOrders().clear();
        order("", item("TEA", "Green tea", 1));
        assertRefused("an order without a number");
    }

    @Test
    void an_order_that_stands_there_twice_is_refused() {
        order("#1001", item("TEA", "Green tea", 1));
        order("#1001", item("MUG", "Mug", 1));
        assertRefused("order twice: #1001");
    }

    @Test
    void a_line_stands_at_its_row() {
        Line line = new Line(1, new Sku("TEA"), "Green tea", 1);
        assertThrows(IllegalArgumentException.class, () -> new Order(new OrderNumber("#1001"), List.of(line)));
    }

    @Test
    void an_order_that_the_plan_does_not_have_is_nowhere() {
        PackingPlan plan = Desk.plan("#1001", "TEA x1");
        OrderNumber unknown = new OrderNumber("1001");
        assertEquals(-1, plan.indexOf(unknown));
        assertEquals(Optional.empty(), plan.order(unknown));
        assertEquals(Optional.empty(), plan.match(unknown, new Sku("TEA")));
    }

    @Test
    void plans_of_the_same_orders_are_equal() {
        assertEquals(Desk.plan("#1001", "TEA x1"), Desk.plan("#1001", "TEA x1"));
        assertTrue(!Desk.plan("#1001", "TEA x1").equals(Desk.plan("#1001", "TEA x2")));
    }

    private void assertRefused(String why) {
        String message = assertThrows(IllegalArgumentException.class, () -> PackingPlan.of(list))
                .getMessage();
        assertEquals(why, message);
    }

    private void order(String number, OrderLine... items) {
        org.packbench.model.Order order = ModelFactory.eINSTANCE.createOrder();
        order.setOrderNumber(number);
        order.getItems().addAll(List.of(items));
        list.getOrders().add(order);
    }

    private static OrderLine item(String sku, String title, int quantity) {
        OrderLine item = ModelFactory.eINSTANCE.createOrderLine();
        item.setSku(sku);
        item.setProductName(title);
        item.setQuantity(quantity);
        return item;
    }
}
