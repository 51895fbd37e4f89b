package org.packbench.importer.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.packbench.core.importer.Doubt.What;
import org.packbench.core.importer.Doubts;
import org.packbench.core.importer.table.TableRow;
import org.packbench.core.importer.table.TableRows;

/** The rows of a text file, one after the other. */
final class CsvRows implements TableRows {
    /** A row that breaks the rules of its own quotes. */
    static final class Unreadable extends IOException {
        private static final long serialVersionUID = 1L;

        private final int row;

        private Unreadable(int row, CsvParseException cause) {
            super(cause.getMessage(), cause);
            this.row = row;
        }

        /** Counted from 1. */
        int row() {
            return row;
        }
    }

    /** More rows than any list has. */
    static final class TooLong extends IOException {
        private static final long serialVersionUID = 1L;

        private TooLong() {
            super("more than " + MOST_ROWS + " rows");
        }
    }

    /** Remembers the last character of a text: whether its last line has an end. */
    private static final class Ending extends FilterReader {
        private char last = '\n';

        Ending(Reader in) {
            super(in);
        }

        @Override
        public int read(char @Nullable [] buffer, int offset, int length) throws IOException {
            int n = super.read(buffer, offset, length);
            if (n > 0 && buffer != null) last = buffer[offset + n - 1];
            return n;
        }
    }

    /** As many as a sheet of a workbook can have. */
    private static final int MOST_ROWS = 1 << 20;

    private final SourceFile file;
    private final Ending text;
    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> records;
    private final int expected;
    private int number;

    CsvRows(SourceFile file, Dialect dialect) throws IOException {
        this.file = file;
        text = new Ending(file.open());
        reader = dialect.rows(text);
        records = reader.iterator();
        expected = file.lines();
        if (dialect.hint()) next();
    }

    @Override
    public int expected() {
        return expected;
    }

    @Override
    public Optional<? extends TableRow> next() throws IOException {
        try {
            if (!records.hasNext()) return Optional.empty();
            if (number == MOST_ROWS) throw new TooLong();
            CsvRecord record = records.next();
            return Optional.of(new CsvRow(++number, record));
        } catch (CsvParseException e) {
            throw new Unreadable(number + 1, e);
        } catch (UncheckedIOException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    @Override
    public void doubt(Doubts doubts) {
        if (!file.encoding().certain())
            doubts.add(new What.EncodingBelieved(file.encoding().charset().name()), "", 0, "");
        boolean ended = text.last == '\n' || text.last == '\r' || text.last == 0x1A;
        if (!ended) doubts.add(new What.BreaksOff(), "", number, "");
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
