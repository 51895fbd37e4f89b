package org.packbench.importer.csv;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.packbench.core.importer.Doubts;
import org.packbench.core.importer.ListRules;
import org.packbench.core.importer.table.Cell;
import org.packbench.core.importer.table.Table;
import org.packbench.core.importer.table.TableRow;
import org.packbench.core.importer.table.TableRows;

/**
 * An eBay report without what is no order line: an order of several items has a row of its own before them, which alone says
 * how and where it is sent, and the file ends with how many records it has and whose they are. Rows without an item are
 * passed over, and what the first of them says of an order is said by its items' rows too.
 */
record EbayTable(Table file) implements Table {
    @Override
    public String sheet() {
        return file.sheet();
    }

    @Override
    public boolean isSeparated() {
        return file.isSeparated();
    }

    @Override
    public TableRows open() throws IOException {
        return new Rows(file.open());
    }

    private static final class Rows implements TableRows {
        private final TableRows rows;
        private final Map<String, Integer> columns = new HashMap<>();
        private String order = "";
        private String service = "";
        private String country = "";

        Rows(TableRows rows) {
            this.rows = rows;
        }

        @Override
        public Optional<? extends TableRow> next() throws IOException {
            for (Optional<? extends TableRow> row = rows.next(); row.isPresent(); row = rows.next()) {
                if (columns.isEmpty()) {
                    learn(row.get());
                    return row;
                }
                String number = text(row.get(), "order number");
                if (isItem(row.get())) return Optional.of(number.equals(order) ? completed(row.get()) : row.get());
                order = number;
                service = text(row.get(), "shipping service");
                country = text(row.get(), "ship to country");
            }
            return Optional.empty();
        }

        private void learn(TableRow head) {
            for (int column = 0; column < head.width(); column++) columns.putIfAbsent(name(head.cell(column)), column);
            if (!columns.containsKey("item title")) columns.clear();
        }

        private static String name(Cell cell) {
            return ListRules.strip(cell.shown()).toLowerCase(Locale.ROOT);
        }

        private String text(TableRow row, String heading) {
            @Nullable Integer column = columns.get(heading);
            return column == null ? "" : ListRules.strip(row.cell(column).shown());
        }

        private boolean isItem(TableRow row) {
            return !text(row, "item title").isEmpty()
                    || !text(row, "custom label").isEmpty();
        }

        private TableRow completed(TableRow row) {
            Map<Integer, String> said = new HashMap<>();
            say("shipping service", service, said);
            say("ship to country", country, said);
            return new Completed(row, said);
        }

        private void say(String heading, String text, Map<Integer, String> said) {
            @Nullable Integer column = columns.get(heading);
            if (column != null) said.put(column, text);
        }

        @Override
        public int expected() {
            return rows.expected();
        }

        @Override
        public void doubt(Doubts doubts) {
            rows.doubt(doubts);
        }

        @Override
        public void close() throws IOException {
            rows.close();
        }
    }

    /** An item's row with what its order's row said where it says nothing itself. */
    private record Completed(TableRow row, Map<Integer, String> said) implements TableRow {
        @Override
        public int number() {
            return row.number();
        }

        @Override
        public int width() {
            return row.width();
        }

        @Override
        public Cell cell(int column) {
            Cell cell = row.cell(column);
            boolean blank = cell instanceof Cell.Seen seen
                    && ListRules.strip(seen.text()).isEmpty();
            @Nullable String otherwise = said.get(column);
            return blank && otherwise != null ? new Cell.Seen(otherwise) : cell;
        }
    }
}
