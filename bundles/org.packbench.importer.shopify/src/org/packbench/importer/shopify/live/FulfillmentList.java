package org.packbench.importer.shopify.live;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.packbench.core.Sku;
import org.packbench.core.importer.Doubt.What;
import org.packbench.core.importer.Field;
import org.packbench.core.importer.Importer.Kind;
import org.packbench.core.importer.ListRules;
import org.packbench.core.importer.Quantity;
import org.packbench.core.profile.SkuProposals;
import org.packbench.core.shop.Shop;
import org.packbench.core.shop.ShopSource.Fetched;
import org.packbench.importer.shopify.live.FulfillmentPages.Node;
import org.packbench.importer.shopify.orders.Columns;
import org.packbench.importer.shopify.orders.Entry;
import org.packbench.importer.shopify.orders.Goods;
import org.packbench.importer.shopify.orders.OrderEntries;
import org.packbench.importer.shopify.orders.Place;
import org.packbench.model.Order;

/**
 * Makes a packing list of fulfillment orders. What an order has in several of them, because it is packed from several places
 * or was split, is one order: it has one number, and one parcel where they lie in one place.
 */
final class FulfillmentList {
    private static final Set<String> OPEN = Set.of("OPEN", "IN_PROGRESS");

    /** Ways in which nothing leaves the warehouse. */
    private static final Set<String> NO_PARCEL = Set.of("NONE", "RETAIL");

    private static final List<String> HEADINGS = List.of("order", "sku", "name", "remaining", "requires_shipping");
    private static final Columns COLUMNS = new Columns("orderName", "sku", "remainingQuantity");

    private final Shop shop;
    private final OrderEntries orders;
    private final SkuProposals.Draft barcodes = new SkuProposals.Draft();
    private final Map<Place, List<String>> cells = new HashMap<>();
    private final Map<Entry, Integer> lines = new HashMap<>();
    private final Map<Entry, String> couriers = new HashMap<>();

    FulfillmentList(Shop shop) {
        this.shop = shop;
        this.orders = new OrderEntries(shop.address(), HEADINGS, COLUMNS);
    }

    Fetched of(List<Node> nodes, String listName, String source) {
        nodes.forEach(this::add);
        return new Fetched(orders.result(listName, source, cells), barcodes.proposals());
    }

    private void add(Node node) {
        Map<?, ?> values = node.values();
        List<Map<?, ?>> toPack = toPack(node);
        if (toPack.isEmpty()) return;
        String number = Values.text(values.get("orderName"));
        // without its number it is an order of its own, and the problem is told with the shop's id of it
        String key = number.isEmpty() ? Values.text(values.get("id")) : number;
        Entry entry = orders.at(key, number, new Place(key, 1));
        describe(entry, values);
        for (Map<?, ?> line : toPack) add(entry, key, line);
    }

    /** What of it is packed here and now. */
    private List<Map<?, ?>> toPack(Node node) {
        Map<?, ?> values = node.values();
        Map<?, ?> order = Values.map(values.get("order"));
        boolean open = OPEN.contains(Values.text(values.get("status")))
                && Values.text(order.get("cancelledAt")).isEmpty();
        boolean parcel = !NO_PARCEL.contains(methodType(values));
        String place = Values.text(Values.map(values.get("assignedLocation")).get("name"));
        boolean here =
                shop.location().map(wanted -> wanted.equalsIgnoreCase(place)).orElse(true);
        List<Map<?, ?>> lines = new ArrayList<>();
        if (open && parcel && here)
            for (Object line : node.lines()) if (remains(Values.map(line))) lines.add(Values.map(line));
        return lines;
    }

    private static String methodType(Map<?, ?> values) {
        return Values.text(Values.map(values.get("deliveryMethod")).get("methodType"));
    }

    /** Nothing is left out that does not say that it need not be packed: what says nothing is a problem, and is shown. */
    private static boolean remains(Map<?, ?> line) {
        boolean none = line.get("remainingQuantity") instanceof BigDecimal left && left.signum() == 0;
        return !none && !Boolean.FALSE.equals(line.get("requiresShipping"));
    }

    private void add(Entry entry, String key, Map<?, ?> line) {
        int row = lines.merge(entry, 1, Integer::sum);
        Place place = new Place(key, row);
        String sku = Values.text(line.get("sku"));
        String name = name(line);
        @Nullable Object remaining = line.get("remainingQuantity");
        String stated = Values.text(remaining);
        Quantity quantity = remaining instanceof BigDecimal number
                ? ListRules.quantity(number)
                : new Quantity.Refused(remaining == null ? Kind.QUANTITY_MISSING : Kind.QUANTITY_NOT_A_NUMBER);
        cells.put(place, List.of(entry.number(), sku, name, stated, String.valueOf(line.get("requiresShipping"))));
        entry.line(place, new Goods(sku, name, quantity, stated));
        propose(Values.text(Values.map(line.get("variant")).get("barcode")), sku);
    }

    /** As Shopify writes it in its exports. */
    private static String name(Map<?, ?> line) {
        String product = Values.text(line.get("productTitle"));
        String variant = Values.text(line.get("variantTitle"));
        return variant.isEmpty() || variant.equals("Default Title") ? product : product + " - " + variant;
    }

    private void propose(String barcode, String sku) {
        boolean command = barcode.startsWith(ListRules.COMMAND_PREFIX) || sku.startsWith(ListRules.COMMAND_PREFIX);
        if (!barcode.isEmpty() && !sku.isEmpty() && !command) barcodes.add(barcode, new Sku(sku));
    }

    /** What several fulfillment orders of one order agree on, mostly; the first of them counts. */
    private void describe(Entry entry, Map<?, ?> values) {
        Map<?, ?> order = Values.map(values.get("order"));
        String courier = courier(values, order);
        String first = Optional.ofNullable(couriers.putIfAbsent(entry, courier)).orElse(courier);
        if (!first.equals(courier))
            entry.doubt(
                    new What.OrderDiffers(entry.number(), Field.COURIER, first, courier),
                    new Place(entry.number(), lines.getOrDefault(entry, 0) + 1),
                    "deliveryMethod");
        if (lines.containsKey(entry)) return;
        entry.about(made -> describe(made, values, order, courier));
    }

    private static void describe(Order made, Map<?, ?> values, Map<?, ?> order, String courier) {
        made.setCourier(courier);
        String country = Values.text(Values.map(values.get("destination")).get("countryCode"));
        if (!country.isEmpty()) made.setDestinationCountry(country);
        String note = Values.text(order.get("note"));
        if (!note.isEmpty()) made.setNotes(note);
        for (Object tag : Values.list(order.get("tags"))) made.getTags().add(Values.text(tag));
    }

    private static String courier(Map<?, ?> values, Map<?, ?> order) {
        String presented = Values.text(Values.map(values.get("deliveryMethod")).get("presentedName"));
        return presented.isEmpty()
                ? Values.text(Values.map(order.get("shippingLine")).get("title"))
                : presented;
    }
}
