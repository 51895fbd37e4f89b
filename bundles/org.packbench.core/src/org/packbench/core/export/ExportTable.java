package org.packbench.core.export;

import java.util.List;
import java.util.stream.Stream;

/**
 * A table to write, row by row; {@link #rows} is asked once for each time it is written, so that nothing needs to be kept.
 *
 * @param name of the sheet, and the heading of a page
 * @param note a line below the heading, such as the filter in force; empty for none
 */
public record ExportTable(String name, String note, List<Column> columns, long count, Rows rows) {
    public ExportTable {
        columns = List.copyOf(columns);
    }

    /** What a column holds. */
    public enum Kind {
        TEXT,
        WHOLE,
        DECIMAL,
        TIME,
        DURATION
    }

    /** @param key for JSON and the report workbook; @param heading for people */
    public record Column(String key, String heading, Kind kind) {}

    /** Makes the rows again. */
    @FunctionalInterface
    public interface Rows {
        /**
         * Each row has a value a column: {@code String}, {@code Long}, {@code Double}, {@code Instant}, {@code Duration}, or an
         * empty {@code Optional} for nothing.
         */
        Stream<List<Object>> stream();
    }
}
