package org.packbench.core.importer.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.packbench.core.OrderNumber;
import org.packbench.core.importer.Doubt.What;
import org.packbench.core.importer.Doubts;
import org.packbench.core.importer.Field;
import org.packbench.core.importer.LineRows;
import org.packbench.core.importer.ListDraft;
import org.packbench.core.importer.Problems;
import org.packbench.core.importer.SourceName;
import org.packbench.model.ModelFactory;
import org.packbench.model.OrderLine;
import org.packbench.model.PackingList;

/**
 * The orders of a table while its rows come in, in any order. An order with a row that cannot be packed is left out whole; a
 * row without an order may belong to the order above it or below, and takes both with it.
 */
final class TableDraft implements OrderDraft.Doubting {
    /** Short rows are the odd ones out only where they are few among many. */
    private static final int FEW = 10;

    private final Head head;
    private final RowJudge judge;
    private final Problems problems;
    private final Doubts doubts;
    private final Map<String, OrderDraft> orders = new LinkedHashMap<>();
    private final Set<String> unsound = new HashSet<>();
    private final List<int[]> shortRows = new ArrayList<>();
    private String above = "";
    private boolean belowToo;
    private boolean ofNone;
    private int rows;
    private int shorts;

    TableDraft(Head head, RowJudge judge, Problems problems, Doubts doubts) {
        this.head = head;
        this.judge = judge;
        this.problems = problems;
        this.doubts = doubts;
    }

    void add(Line line, TableRow row) {
        rows++;
        noteWidth(row);
        if (!line.isSound()) problems.addAll(line.problems());
        if (line.order().isEmpty()) {
            ofNone = belowToo = true;
            if (!above.isEmpty()) unsound.add(above);
            return;
        }
        if (!line.isSound() || belowToo) unsound.add(line.order());
        belowToo = false;
        above = line.order();
        if (!unsound.contains(above))
            orders.computeIfAbsent(above, OrderDraft::new).add(line);
    }

    private void noteWidth(TableRow row) {
        int headings = head.headings().size();
        if (!head.table().isSeparated() || row.width() >= headings) return;
        shorts++;
        if (shortRows.size() < Problems.LISTED) shortRows.add(new int[] {row.number(), row.width(), headings});
    }

    @Override
    public void doubt(What what, int row, Field field) {
        doubts.add(what, head.table().sheet(), row, judge.column(field));
    }

    /** Whether something has to be left out. */
    boolean leavesOut() {
        return ofNone || !unsound.isEmpty();
    }

    /** Whether the order of this number is left out; rows without one always are. */
    boolean leavesOut(String order) {
        return order.isEmpty() || unsound.contains(order);
    }

    /** Whether there is nothing to pack. */
    boolean isEmpty() {
        orders.keySet().removeAll(unsound);
        return orders.isEmpty();
    }

    /** The orders that can be packed, and what is doubtful about them. */
    PackingList finish(SourceName source, String path) {
        orders.keySet().removeAll(unsound);
        for (OrderDraft order : orders.values()) order.doubt(this);
        doubtCollisions();
        doubtZeros();
        doubtDefaults();
        if (shorts * FEW <= rows)
            for (int[] row : shortRows)
                doubts.add(new What.RowTooShort(row[1], row[2]), head.table().sheet(), row[0], "");
        PackingList list = ModelFactory.eINSTANCE.createPackingList();
        list.setListName(source.list());
        list.setSourcePath(path);
        list.getOrders().addAll(orders.values().stream().map(OrderDraft::order).toList());
        ListDraft.complete(list);
        return list;
    }

    /** Where the lines of the orders that can be packed stand. */
    LineRows rows() {
        return LineRows.of(
                orders.values().stream().flatMapToInt(OrderDraft::rows).toArray());
    }

    private void doubtDefaults() {
        int lines = 0;
        int first = 0;
        for (OrderDraft order : orders.values()) {
            if (lines == 0) first = order.firstDefault();
            lines += order.defaults();
        }
        if (lines > 0) doubt(new What.QuantityByDefault(head.quantityDefault(), lines), first, Field.QUANTITY);
    }

    private void doubtCollisions() {
        Map<String, OrderDraft> byNormal = new HashMap<>();
        orders.forEach((number, order) -> {
            String normal = OrderNumber.normal(number);
            @Nullable OrderDraft other = byNormal.putIfAbsent(normal, order);
            if (other == null || normal.isEmpty()) return;
            What what = new What.NumbersCollide(number, other.order().getOrderNumber(), other.firstRow());
            doubt(what, order.firstRow(), Field.ORDER_NUMBER);
        });
    }

    private void doubtZeros() {
        Map<String, Integer> suspects = new LinkedHashMap<>();
        Set<String> eans = new HashSet<>();
        for (OrderDraft order : orders.values())
            order.forEach((OrderLine line, int row) -> {
                String sku = line.getSku();
                if (Codes.isEan(sku)) eans.add(sku);
                else if (Codes.withZeros(sku).isPresent()) suspects.putIfAbsent(sku, row);
            });
        // where most are as short, they are UPCs, which have twelve digits by right
        if (eans.size() <= suspects.size()) return;
        suspects.forEach((sku, row) ->
                Codes.withZeros(sku).ifPresent(likely -> doubt(new What.ZerosLost(sku, likely), row, Field.SKU)));
    }
}
