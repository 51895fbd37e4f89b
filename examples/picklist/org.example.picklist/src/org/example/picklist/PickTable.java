package org.example.picklist;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.packbench.core.importer.table.Cell;
import org.packbench.core.importer.table.Table;
import org.packbench.core.importer.table.TableRow;
import org.packbench.core.importer.table.TableRows;

/** The lines between the first and the last as a table; the headings are its first row. */
final class PickTable implements Table {
    /** How the last line begins. */
    static final String END = "#END";

    private final byte[] source;

    PickTable(byte[] source) {
        this.source = source;
    }

    /** The file's lines; what is not UTF-8 is an error, and no question mark. */
    static BufferedReader lines(byte[] source) {
        return new BufferedReader(
                new InputStreamReader(new ByteArrayInputStream(source), StandardCharsets.UTF_8.newDecoder()));
    }

    @Override
    public String sheet() {
        return "";
    }

    /** One separator too many moves all that follows it. */
    @Override
    public boolean isSeparated() {
        return true;
    }

    @Override
    public TableRows open() throws IOException {
        BufferedReader lines = lines(source);
        lines.readLine();
        return new Rows(lines);
    }

    private static final class Rows implements TableRows {
        private final BufferedReader lines;
        private int number = 1;

        Rows(BufferedReader lines) {
            this.lines = lines;
        }

        @Override
        public Optional<? extends TableRow> next() throws IOException {
            String line = lines.readLine();
            number++;
            if (line == null || line.startsWith(END)) return Optional.empty();
            return Optional.of(new Row(number, line.split("\\|", -1)));
        }

        @Override
        public void close() throws IOException {
            lines.close();
        }
    }

    private record Row(int number, String[] values) implements TableRow {
        @Override
        public int width() {
            return values.length;
        }

        @Override
        public Cell cell(int column) {
            return column < values.length ? new Cell.Seen(values[column]) : Cell.BLANK;
        }
    }
}
