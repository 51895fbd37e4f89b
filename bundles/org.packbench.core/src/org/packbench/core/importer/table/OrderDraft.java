package org.packbench.core.importer.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.eclipse.jdt.annotation.Nullable;
import org.packbench.core.importer.Doubt.What;
import org.packbench.core.importer.Field;
import org.packbench.core.importer.ListDraft;
import org.packbench.model.Order;
import org.packbench.model.OrderLine;

/** An order while its rows come in, with the rows on which its lines stand. */
final class OrderDraft {
    private final Order order;
    private final List<Consumer<Doubting>> differences = new ArrayList<>(0);
    private int[] rows = new int[2];
    private int defaults;
    private int firstDefault;

    OrderDraft(String number) {
        order = ListDraft.newOrder(number);
    }

    Order order() {
        return order;
    }

    /** How many of its lines have the default for their quantity. */
    int defaults() {
        return defaults;
    }

    /** The first row that has the default; 0 when none has. */
    int firstDefault() {
        return firstDefault;
    }

    int firstRow() {
        return rows[0];
    }

    /** The rows on which its lines stand, in their order. */
    IntStream rows() {
        return Arrays.stream(rows, 0, order.getItems().size());
    }

    /** Where doubts about an order go. */
    interface Doubting {
        void doubt(What what, int row, Field field);
    }

    /** Adds a row; what it says about the order counts where no earlier row said anything. */
    void add(Line line) {
        int count = order.getItems().size();
        if (count == rows.length) rows = Arrays.copyOf(rows, count * 2);
        rows[count] = line.row();
        if (line.byDefault() && defaults++ == 0) firstDefault = line.row();
        ListDraft.addLine(order, line.sku(), line.product(), line.units());
        if (says(order.getCourier(), line.courier(), Field.COURIER, line)) order.setCourier(line.courier());
        if (says(order.getDestinationCountry(), line.country(), Field.COUNTRY, line))
            order.setDestinationCountry(line.country());
        if (says(order.getNotes(), line.notes(), Field.NOTES, line)) order.setNotes(line.notes());
    }

    private boolean says(@Nullable String known, String said, Field field, Line line) {
        if (said.isEmpty()) return false;
        if (known == null) return true;
        // a note may differ from line to line; two couriers or countries are two parcels
        boolean differs = field != Field.NOTES && !known.equals(said);
        What what = new What.OrderDiffers(order.getOrderNumber(), field, known, said);
        if (differs) differences.add(doubts -> doubts.doubt(what, line.row(), field));
        return false;
    }

    /** Doubts rows that differ, lines of one SKU, and codes that are cut short. */
    void doubt(Doubting doubts) {
        differences.forEach(difference -> difference.accept(doubts));
        String number = order.getOrderNumber();
        if (Codes.isShortened(number))
            doubts.doubt(new What.Shortened(Field.ORDER_NUMBER, number), rows[0], Field.ORDER_NUMBER);
        forEach((line, row) -> {
            if (Codes.isShortened(line.getSku()))
                doubts.doubt(new What.Shortened(Field.SKU, line.getSku()), row, Field.SKU);
        });
        doubtTwice(doubts);
    }

    private void doubtTwice(Doubting doubts) {
        List<OrderLine> lines = order.getItems();
        if (lines.size() < 2) return;
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String sku = lines.get(i).getSku();
            @Nullable Integer before = first.putIfAbsent(sku, rows[i]);
            if (before != null)
                doubts.doubt(new What.LineTwice(order.getOrderNumber(), sku, before), rows[i], Field.SKU);
        }
    }

    /** Who looks at lines, with the rows on which they stand. */
    interface Lines {
        void line(OrderLine line, int row);
    }

    void forEach(Lines each) {
        List<OrderLine> lines = order.getItems();
        for (int i = 0; i < lines.size(); i++) each.line(lines.get(i), rows[i]);
    }
}
