package org.packbench.core.importer.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.SubMonitor;
import org.packbench.core.importer.Importer.Kind;
import org.packbench.core.importer.Importer.Problem;
import org.packbench.core.importer.Importer.Request;
import org.packbench.core.importer.Importer.Result;
import org.packbench.model.ClientProfile;
import org.packbench.model.ModelFactory;
import org.packbench.model.Order;
import org.packbench.model.PackingList;

/** A table of texts in memory. */
record Grid(String sheet, boolean isSeparated, List<List<String>> rows) implements Table {
    static final String HEAD = "Order_Number|SKU|Product_Name|Quantity|Courier";

    /** Rows whose cells a bar separates. */
    static Grid of(String... rows) {
        return new Grid("Orders", false, Arrays.stream(rows).map(Grid::cells).toList());
    }

    /** Rows of a file of separated values. */
    static Grid separated(String... rows) {
        return new Grid("", true, Arrays.stream(rows).map(Grid::cells).toList());
    }

    private static List<String> cells(String row) {
        return List.of(row.split("\\|", -1));
    }

    static Request request() {
        ClientProfile client = ModelFactory.eINSTANCE.createClientProfile();
        client.setRequiredColumns(ModelFactory.eINSTANCE.createRequiredColumns());
        return new Request(client);
    }

    Result read() {
        return read("today.xlsx", request());
    }

    Result read(String file, Request how) {
        return read(file, how, this);
    }

    /** Another sheet with the same rows. */
    Grid named(String name) {
        return new Grid(name, isSeparated, rows);
    }

    /** A workbook of these sheets. */
    static Result read(String file, Request how, Grid... sheets) {
        Problem nothing = new Problem(Kind.NO_SHEET, file, "", 0, "", "");
        try {
            return new TableImport(Path.of(file), how, SubMonitor.convert(null, 1)).read(List.of(sheets), nothing);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** A list in one text: {@code 1001 DHL BG [2 A Mug]}. */
    static List<String> texts(PackingList list) {
        return list.getOrders().stream().map(Grid::text).toList();
    }

    private static String text(Order order) {
        return order.getOrderNumber() + " " + order.getCourier() + " " + order.getDestinationCountry() + " "
                + order.getItems().stream()
                        .map(line -> line.getQuantity() + " " + line.getSku() + " " + line.getProductName())
                        .toList();
    }

    @Override
    public TableRows open() {
        Iterator<List<String>> each = rows.iterator();
        return new TableRows() {
            private int number;

            @Override
            public Optional<? extends TableRow> next() {
                return each.hasNext() ? Optional.of(new GridRow(++number, each.next())) : Optional.empty();
            }

            @Override
            public void close() {}
        };
    }

    private record GridRow(int number, List<String> cells) implements TableRow {
        @Override
        public int width() {
            return cells.size();
        }

        @Override
        public Cell cell(int column) {
            if (column >= cells.size()) return Cell.BLANK;
            String text = cells.get(column);
            return text.equals("#REF!") ? new Cell.Unusable(Kind.FORMULA_ERROR, text) : new Cell.Seen(text);
        }
    }
}
