package org.packbench.core.packing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.packbench.core.Sku;
import org.packbench.core.packing.Kits.Component;
import org.packbench.core.packing.Kits.Ordered;
import org.packbench.model.ModelFactory;
import org.packbench.model.Order;
import org.packbench.model.OrderLine;
import org.packbench.model.PackingList;

/** A kit's line becomes its components' when a list is frozen, and is still known as what it was. */
class KitsTest {
    private final Kits kits = new Kits(
            Map.of(new Sku("GIFT-1"), List.of(new Component(new Sku("TEA"), 2), new Component(new Sku("MUG"), 1))));
    private final PackingList list = list(line("GIFT-1", "Gift box", 3), line("TEA", "Green tea", 1));

    @Test
    void a_kit_is_packed_as_its_components() {
        kits.expand(list);
        assertEquals(List.of("TEA x6 Green tea · Gift box", "MUG x3 MUG · Gift box", "TEA x1 Green tea"), shown(list));
        assertEquals(10, list.getTotalItems());
        assertEquals(10, PackingPlan.of(list).totalUnits());
    }

    @Test
    void a_kit_is_found_by_its_normal_form_as_every_code_is() {
        PackingList other = list(line("gift 1", "", 1));
        kits.expand(other);
        assertEquals(List.of("TEA x2 TEA · gift 1", "MUG x1 MUG · gift 1"), shown(other));
    }

    @Test
    void a_list_that_was_expanded_stays_as_it_is() {
        kits.expand(list);
        List<String> once = shown(list);
        new Kits(Map.of(new Sku("TEA"), List.of(new Component(new Sku("LEAF"), 50)))).expand(list(line("X", "", 1)));
        kits.expand(list);
        assertEquals(once, shown(list));
    }

    @Test
    void a_component_that_has_become_a_kit_since_is_left_alone() {
        kits.expand(list);
        new Kits(Map.of(new Sku("MUG"), List.of(new Component(new Sku("CLAY"), 1)))).expand(list);
        assertEquals(List.of("TEA x6 Green tea · Gift box", "MUG x3 MUG · Gift box", "TEA x1 Green tea"), shown(list));
    }

    @Test
    void what_the_source_ordered_is_still_known() {
        Order order = list.getOrders().getFirst();
        List<Ordered> before = Kits.ordered(order);
        kits.expand(list);
        assertEquals(List.of(new Ordered("GIFT-1", 3), new Ordered("TEA", 1)), Kits.ordered(order));
        assertEquals(before, Kits.ordered(order));
    }

    @Test
    void no_kit_is_empty() {
        Map<Sku, List<Component>> empty = Map.of(new Sku("GIFT-1"), List.of());
        assertThrows(IllegalArgumentException.class, () -> new Kits(empty));
        assertThrows(IllegalArgumentException.class, () -> new Component(new Sku("TEA"), 0));
    }

    private static List<String> shown(PackingList list) {
        return list.getOrders().getFirst().getItems().stream()
                .map(line -> line.getSku() + " x" + line.getQuantity() + " " + line.getProductName())
                .toList();
    }

    private static PackingList list(OrderLine... lines) {
        Order order = ModelFactory.eINSTANCE.createOrder();
        order.setOrderNumber("#1001");
        order.getItems().addAll(List.of(lines));
        PackingList list = ModelFactory.eINSTANCE.createPackingList();
        list.getOrders().add(order);
        return list;
    }

    private static OrderLine line(String sku, String name, int quantity) {
        OrderLine line = ModelFactory.eINSTANCE.createOrderLine();
        line.setSku(sku);
        line.setProductName(name);
        line.setQuantity(quantity);
        return line;
    }
}
