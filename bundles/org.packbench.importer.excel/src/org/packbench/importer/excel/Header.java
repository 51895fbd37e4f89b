package org.packbench.importer.excel;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellReference;
import org.packbench.core.importer.Importer.Kind;
import org.packbench.core.importer.ListRules;
import org.packbench.core.importer.Problems;

/**
 * A row that may be a list's header, and where in it the client's columns are: a header matches exactly, else without
 * blanks around it and without case, where only one does.
 */
final class Header {
    /** A column of the sheet, counted from 0, and what stands over it. */
    record Column(int index, String header) {
        /** As people name it: {@code D (Quantity)}. */
        @Override
        public String toString() {
            return CellReference.convertNumToColString(index) + " (" + ListRules.strip(header) + ")";
        }
    }

    private final int row;
    private final List<Column> columns = new ArrayList<>();
    private final Map<Field, List<Column>> found = new EnumMap<>(Field.class);

    /**
     * Looks for the wanted headers in a row.
     *
     * @param wanted the client's headers
     */
    Header(Row row, CellTexts texts, Map<Field, String> wanted) {
        this.row = row.number();
        new TreeMap<>(row.values()).forEach((index, value) -> add(index, text(texts.show(value))));
        wanted.forEach((field, header) -> found.put(field, matching(header)));
    }

    private static String text(Shown shown) {
        return switch (shown) {
            case Shown.Seen seen -> seen.text();
            case Shown.Unusable unusable -> unusable.found();
        };
    }

    private void add(int index, String header) {
        if (!ListRules.strip(header).isEmpty()) columns.add(new Column(index, header));
    }

    private List<Column> matching(String wanted) {
        List<Column> exact = columns(header -> header.equals(wanted));
        String loosely = loose(wanted);
        return exact.isEmpty() ? columns(header -> loose(header).equals(loosely)) : exact;
    }

    private List<Column> columns(Predicate<String> header) {
        return columns.stream().filter(column -> header.test(column.header())).toList();
    }

    private static String loose(String header) {
        return ListRules.strip(header).toLowerCase(Locale.ROOT);
    }

    /** The row of the sheet, as Excel counts. */
    int row() {
        return row;
    }

    /** Whether nothing stands in this row. */
    boolean isBlank() {
        return columns.isEmpty();
    }

    /** How many of the wanted headers are here, at least once. */
    int matches() {
        return (int) found.values().stream().filter(here -> !here.isEmpty()).count();
    }

    /** Whether all of the wanted headers are here, at least once. */
    boolean isComplete() {
        return matches() == found.size();
    }

    /** Reports the wanted headers that are not here, or here more than once. */
    void report(Problems problems, String sheet, Map<Field, String> wanted) {
        found.forEach((field, here) -> {
            String header = wanted.getOrDefault(field, "");
            if (here.isEmpty()) problems.add(Kind.COLUMN_MISSING, sheet, row, header, headers());
            else if (here.size() > 1) problems.add(Kind.COLUMN_TWICE, sheet, row, header, joined(here));
        });
    }

    private String headers() {
        return columns.stream().map(column -> ListRules.strip(column.header())).collect(Collectors.joining(", "));
    }

    private static String joined(List<Column> columns) {
        return columns.stream().map(Column::toString).collect(Collectors.joining(", "));
    }

    /** The column of each wanted header. Asked only when {@link #report} had nothing to report. */
    Map<Field, Column> byField() {
        Map<Field, Column> columns = new EnumMap<>(Field.class);
        found.forEach((field, here) -> columns.put(field, here.getFirst()));
        return columns;
    }
}
