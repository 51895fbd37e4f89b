package org.packbench.core.packing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;
import org.packbench.core.Sku;
import org.packbench.model.KitOrigin;
import org.packbench.model.ModelFactory;
import org.packbench.model.Order;
import org.packbench.model.OrderLine;
import org.packbench.model.PackingList;

/**
 * A client's kits: SKUs that are packed as others. A line of one becomes a line for each of its components when a session's
 * list is frozen; what it was is kept in the first of them, so that the list can still be compared with its source.
 * Immutable.
 */
public final class Kits {
    /** There are no kits. */
    public static final Kits NONE = new Kits(Map.of());

    /** @param units that make one kit, at least 1 */
    public record Component(Sku sku, int units) {
        /** @throws IllegalArgumentException for less than one unit */
        public Component {
            if (units < 1) throw new IllegalArgumentException(units + " units of " + sku);
        }
    }

    /** Units of a SKU, as the source of the list has them in one line. */
    public record Ordered(String sku, int quantity) {}

    private final CodeIndex<List<Component>> kits;

    /** @throws IllegalArgumentException for a kit without components */
    public Kits(Map<Sku, List<Component>> kits) {
        if (kits.values().stream().anyMatch(List::isEmpty)) throw new IllegalArgumentException("an empty kit");
        this.kits = new CodeIndex<>(
                kits.entrySet().stream()
                        .collect(Collectors.toMap(entry -> entry.getKey().value(), Map.Entry::getValue)),
                Sku::normal);
    }

    /** What a SKU is packed as; empty when it is no kit. Matched as every code is. */
    public Optional<List<Component>> components(Sku sku) {
        return kits.find(sku.value());
    }

    /** Puts components in the place of every kit; a list that went through it once stays as it is. */
    public void expand(PackingList list) {
        Map<String, String> names = names(list);
        for (Order order : list.getOrders()) expand(order, names);
        list.setTotalItems(list.getOrders().stream()
                .flatMap(order -> order.getItems().stream())
                .mapToInt(OrderLine::getQuantity)
                .sum());
    }

    private void expand(Order order, Map<String, String> names) {
        List<OrderLine> lines = new ArrayList<>();
        int parts = 0;
        for (OrderLine line : order.getItems()) {
            KitOrigin before = line.getKit();
            if (before != null) parts = before.getParts();
            Optional<List<Component>> kit = parts-- > 0 ? Optional.empty() : kit(line);
            kit.ifPresentOrElse(components -> lines.addAll(lines(line, components, names)), () -> lines.add(line));
        }
        order.getItems().clear();
        order.getItems().addAll(lines);
    }

    private Optional<List<Component>> kit(OrderLine line) {
        @Nullable String sku = line.getSku();
        return sku == null ? Optional.empty() : components(new Sku(sku));
    }

    private static List<OrderLine> lines(OrderLine kit, List<Component> components, Map<String, String> names) {
        List<OrderLine> lines = new ArrayList<>();
        for (Component component : components) {
            OrderLine line = ModelFactory.eINSTANCE.createOrderLine();
            line.setSku(component.sku().value());
            String name =
                    names.getOrDefault(component.sku().normal(), component.sku().value());
            line.setProductName(name + " · " + name(kit));
            line.setQuantity(Math.multiplyExact(kit.getQuantity(), component.units()));
            lines.add(line);
        }
        lines.getFirst().setKit(origin(kit, components.size()));
        return lines;
    }

    private static KitOrigin origin(OrderLine kit, int parts) {
        KitOrigin origin = ModelFactory.eINSTANCE.createKitOrigin();
        origin.setSku(kit.getSku());
        origin.setProductName(kit.getProductName());
        origin.setQuantity(kit.getQuantity());
        origin.setParts(parts);
        return origin;
    }

    /** A kit's components have no names of their own; the list may sell them singly, too. */
    private static Map<String, String> names(PackingList list) {
        Map<String, String> names = new HashMap<>();
        for (Order order : list.getOrders())
            for (OrderLine line : order.getItems()) {
                @Nullable String sku = line.getSku();
                @Nullable String name = line.getProductName();
                if (sku != null && name != null && !name.isBlank()) names.putIfAbsent(Sku.normal(sku), name);
            }
        return names;
    }

    private static String name(OrderLine line) {
        @Nullable String name = line.getProductName();
        return name == null || name.isBlank() ? String.valueOf(line.getSku()) : name;
    }

    /** An order's lines as the source of its list has them, kits as kits. */
    public static List<Ordered> ordered(Order order) {
        List<Ordered> lines = new ArrayList<>();
        int parts = 0;
        for (OrderLine line : order.getItems()) {
            if (parts > 0) {
                parts--;
                continue;
            }
            KitOrigin kit = line.getKit();
            lines.add(
                    kit == null
                            ? new Ordered(String.valueOf(line.getSku()), line.getQuantity())
                            : new Ordered(String.valueOf(kit.getSku()), kit.getQuantity()));
            parts = kit == null ? 0 : kit.getParts() - 1;
        }
        return lines;
    }
}
