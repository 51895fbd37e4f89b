package org.packbench.core.export;

import java.util.List;
import java.util.stream.Stream;

/**
 * A table to write, row by row. {@link #rows} is asked for each time it is read, by more than one pass over a file that needs
 * its columns' widths first, so that nothing needs to be kept.
 *
 * @param name of the sheet, and the heading of a page
 * @param note a line below the heading, such as the filter in force; empty for none
 * @param count how many rows there are about to be: only progress depends on it
 */
public record ExportTable(String name, String note, List<Column> columns, long count, Rows rows) {
    public ExportTable {
        columns = List.copyOf(columns);
    }

    /** What a column holds. */
    public enum Kind {
        /** {@code String} */
        TEXT,
        /** {@code Integer} or {@code Long} */
        WHOLE,
        /** {@code Double}; one that is no number stands for nothing */
        DECIMAL,
        /** {@code Instant}; files have it in this PC's zone */
        TIME,
        /** {@code LocalDate} */
        DAY,
        /** {@code Duration} */
        DURATION
    }

    /** @param key for JSON, and for whoever reads the file by program; @param heading for people */
    public record Column(String key, String heading, Kind kind) {}

    /** Makes the rows again; a stream is closed by who asked for it. */
    @FunctionalInterface
    public interface Rows {
        /**
         * Each row has a value for every column: what its {@link Kind} says, an {@code Optional}, {@code OptionalDouble} or {@code
         * OptionalInt} of it, or text wherever there is a word instead of a figure.
         */
        Stream<List<Object>> stream();
    }
}
