package org.packbench.importer.shopify.orders;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.packbench.core.importer.Doubt.What;
import org.packbench.core.importer.Doubts;
import org.packbench.core.importer.Field;
import org.packbench.core.importer.Importer.Kind;
import org.packbench.core.importer.Importer.Problem;
import org.packbench.core.importer.ListDraft;
import org.packbench.core.importer.ListRules;
import org.packbench.core.importer.Problems;
import org.packbench.core.importer.Quantity.Refused;
import org.packbench.core.importer.Quantity.Units;
import org.packbench.model.Order;

/** One order while its lines come in: those to be packed, those that need not be, and those with which something is wrong. */
public final class Entry {
    private static final String SHORTENED = "[0-9][.,]?[0-9]*E\\+[0-9]{1,3}";

    private final String file;
    private final Columns columns;
    private final String number;
    private final List<Consumer<Order>> details = new ArrayList<>();
    private final Map<Place, List<Problem>> rows = new LinkedHashMap<>();
    private final List<Packed> packed = new ArrayList<>();
    private final List<Look> looks = new ArrayList<>();
    private boolean broken;
    private boolean twice;

    /** What is doubtful about the order, should it be packed. */
    private record Look(What what, Place place, String column) {}

    private record Packed(Place place, String sku, String name, int units) {}

    Entry(String file, Columns columns, String number, Place first) {
        this.file = file;
        this.columns = columns;
        this.number = number;
        rows.put(first, new ArrayList<>());
        ListRules.orderNumber(number).ifPresent(why -> problem(first, why, columns.number(), number));
    }

    public String number() {
        return number;
    }

    /** What is to be said of the order once it is one. */
    public void about(Consumer<Order> detail) {
        details.add(detail);
    }

    /** A line that is to be packed, if nothing is wrong with it. */
    public void line(Place place, Goods goods) {
        Optional<Kind> wrong = ListRules.sku(goods.sku());
        wrong.ifPresent(why -> problem(place, why, columns.sku(), goods.sku()));
        switch (goods.quantity()) {
            case Refused refused -> problem(place, refused.why(), columns.quantity(), goods.stated());
            case Units units -> {
                if (wrong.isEmpty()) packed.add(new Packed(place, goods.sku(), goods.name(), units.count()));
            }
        }
        aside(place);
    }

    /** A line of the order of which nothing is to be packed. */
    public void aside(Place place) {
        rows.computeIfAbsent(place, none -> new ArrayList<>());
    }

    /** Something is wrong with a line, and so with the order. */
    public void problem(Place place, Kind kind, String column, String found) {
        aside(place);
        broken = true;
        rows.computeIfAbsent(place, none -> new ArrayList<>())
                .add(new Problem(kind, file, place.sheet(), place.row(), column, Problems.shortened(found)));
    }

    /** The order cannot be packed because of something that is told elsewhere. */
    public void leaveOut() {
        broken = true;
    }

    /** A person should look at this before the order is packed. */
    public void doubt(What what, Place place, String column) {
        looks.add(new Look(what, place, column));
    }

    Place first() {
        return rows.keySet().iterator().next();
    }

    boolean isBroken() {
        return broken;
    }

    boolean isToBePacked() {
        return !broken && !packed.isEmpty();
    }

    Map<Place, List<Problem>> rows() {
        return rows;
    }

    void numberTwice() {
        if (twice) return;
        twice = true;
        problem(first(), Kind.ORDER_TWICE, columns.number(), number);
    }

    void addTo(ListDraft draft, Doubts doubts) {
        Order order = draft.order(number);
        details.forEach(detail -> detail.accept(order));
        for (Look look : looks)
            doubts.add(look.what(), look.place().sheet(), look.place().row(), look.column());
        Map<String, Integer> seen = new LinkedHashMap<>();
        for (Packed line : packed) {
            ListDraft.addLine(order, line.sku(), line.name(), line.units());
            doubt(line, seen, doubts);
        }
    }

    private void doubt(Packed line, Map<String, Integer> seen, Doubts doubts) {
        Place place = line.place();
        Integer before = seen.putIfAbsent(line.sku(), place.row());
        if (before != null)
            doubts.add(new What.LineTwice(number, line.sku(), before), place.sheet(), place.row(), columns.sku());
        if (line.sku().matches(SHORTENED))
            doubts.add(new What.Shortened(Field.SKU, line.sku()), place.sheet(), place.row(), columns.sku());
    }
}
