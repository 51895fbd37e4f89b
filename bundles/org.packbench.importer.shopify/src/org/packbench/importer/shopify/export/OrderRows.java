package org.packbench.importer.shopify.export;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.Nullable;
import org.packbench.core.importer.Doubt.What;
import org.packbench.core.importer.Importer.Kind;
import org.packbench.core.importer.ListRules;
import org.packbench.importer.shopify.export.Head.Column;
import org.packbench.importer.shopify.orders.Entry;
import org.packbench.importer.shopify.orders.Goods;
import org.packbench.importer.shopify.orders.OrderEntries;
import org.packbench.importer.shopify.orders.Place;
import org.packbench.model.Order;

/**
 * Judges the rows of an orders export. What is said of an order stands on its first row alone; further rows repeat its name.
 * Two orders with one name have different ids. Confined to the thread that reads.
 */
final class OrderRows {
    private static final Pattern GIFT_CARD = Pattern.compile("\\bgift card\\b", Pattern.CASE_INSENSITIVE);
    private static final Set<String> SHIPPED = Set.of("fulfilled", "restocked");
    private static final Set<String> TO_SHIP = Set.of("", "pending", "unfulfilled", "null");
    private static final Set<String> PAID_BACK = Set.of("refunded", "partially_refunded", "voided");

    private final Head head;
    private final OrderColumns columns;
    private final OrderEntries orders;

    /** By name the key of the order that was read last. */
    private final Map<String, String> latest = new HashMap<>();

    /** Orders of which nothing is packed any more, whatever their lines say. */
    private final Set<Entry> over = new HashSet<>();

    private @Nullable Entry before;
    private boolean nameless;

    OrderRows(Head head, OrderColumns columns, OrderEntries orders) {
        this.head = head;
        this.columns = columns;
        this.orders = orders;
    }

    void row(int number, List<String> cells) {
        if (cells.stream().allMatch(String::isBlank)) return;
        Place place = new Place("", number);
        Entry order = order(place, cells);
        if (cells.size() != head.size()) {
            Kind why = cells.size() > head.size() ? Kind.ROW_TOO_WIDE : Kind.NOT_READABLE;
            order.problem(place, why, "", String.join(",", cells));
        } else if (over.contains(order) || !columns.isLine(cells)) {
            order.aside(place);
        } else {
            line(order, place, cells);
        }
    }

    private Entry order(Place place, List<String> cells) {
        String name = Texts.plain(columns.name().of(cells));
        Entry order = name.isEmpty() ? nameless(place) : named(name, place, cells);
        if (!name.isEmpty() && nameless && order != before) order.leaveOut();
        nameless = name.isEmpty() || nameless && order == before;
        before = order;
        return order;
    }

    /** A row that names no order may be of the one above it or below: both are left out with it. */
    private Entry nameless(Place place) {
        Entry above = before;
        if (above != null) above.leaveOut();
        return orders.at("row " + place.row(), "", place);
    }

    private Entry named(String name, Place place, List<String> cells) {
        String id = Texts.plain(columns.id().of(cells));
        String key = id.isEmpty() ? latest.getOrDefault(name, name) : name + "\n" + id;
        latest.put(name, key);
        Optional<Entry> known = orders.find(key);
        if (known.isPresent()) return known.get();
        Entry order = orders.at(key, name, place);
        describe(order, place, cells);
        return order;
    }

    private void describe(Entry order, Place place, List<String> cells) {
        boolean cancelled = !columns.cancelled().of(cells).isBlank();
        if (cancelled || SHIPPED.contains(word(columns.fulfillment(), cells))) over.add(order);
        String financial = word(columns.financial(), cells);
        if (PAID_BACK.contains(financial) && !over.contains(order))
            order.doubt(
                    new What.PaidBack(order.number(), financial),
                    place,
                    columns.financial().name());
        order.about(made -> describe(made, cells));
    }

    private void describe(Order made, List<String> cells) {
        made.setCourier(ListRules.strip(columns.method().of(cells)));
        String country = ListRules.strip(columns.country().of(cells));
        if (!country.isEmpty()) made.setDestinationCountry(country);
        String notes = ListRules.strip(columns.notes().of(cells));
        if (!notes.isEmpty()) made.setNotes(notes);
        Arrays.stream(columns.tags().of(cells).split(","))
                .map(ListRules::strip)
                .filter(tag -> !tag.isEmpty())
                .forEach(made.getTags()::add);
    }

    private void line(Entry order, Place place, List<String> cells) {
        String sku = Texts.plain(columns.sku().of(cells));
        String product = ListRules.strip(columns.product().of(cells));
        String quantity = columns.quantity().of(cells);
        Goods goods = new Goods(sku, product, ListRules.quantity(quantity), ListRules.strip(quantity));
        String shipping = word(columns.requiresShipping(), cells);
        String status = word(columns.lineFulfillment(), cells);
        boolean giftCard = sku.isEmpty() && GIFT_CARD.matcher(product).find();
        if (shipping.equals("false") || giftCard || SHIPPED.contains(status)) order.aside(place);
        else if (!shipping.isEmpty() && !shipping.equals("true")) odd(order, place, columns.requiresShipping(), cells);
        // how many of them are still to be shipped the export does not say
        else if (status.equals("partial"))
            order.problem(
                    place, Kind.REMAINDER_UNKNOWN, columns.lineFulfillment().name(), status);
        else if (!TO_SHIP.contains(status)) odd(order, place, columns.lineFulfillment(), cells);
        else order.line(place, goods);
    }

    private static void odd(Entry order, Place place, Column column, List<String> cells) {
        order.problem(place, Kind.WRONG_TYPE, column.name(), column.of(cells));
    }

    private static String word(Column column, List<String> cells) {
        return ListRules.strip(column.of(cells)).toLowerCase(Locale.ROOT);
    }
}
