package org.example.picklist;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.packbench.core.importer.table.Cell;
import org.packbench.core.importer.table.Table;
import org.packbench.core.importer.table.TableRow;
import org.packbench.core.importer.table.TableRows;

/** The lines between the first and the last as a table; the headings are its first row. */
final class PickTable implements Table {
    /** How the last line begins. */
    static final String END = "#END";

    private final Path source;

    PickTable(Path source) {
        this.source = source;
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
        BufferedReader lines = Files.newBufferedReader(source);
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
