package org.packbench.importer.shopify.export;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.Nullable;
import org.packbench.core.importer.ListRules;
import org.packbench.core.importer.SourceException;
import org.packbench.core.importer.SourceException.Reason;
import org.packbench.core.importer.SourceName;

/**
 * A file of separated values with headings in its first row, as Shopify exports it, or as a spreadsheet saved it again. It
 * is read record by record, as often as is asked, and never held in memory as a whole.
 */
final class ExportFile {
    /** Two hundred thousand lines. */
    private static final long LARGEST = 64L << 20;

    /** As many rows as a spreadsheet has. */
    private static final int MOST_ROWS = 1 << 20;

    private static final int MOST_FIELDS = 1_000;
    private static final int LARGEST_FIELD = 1 << 18;
    private static final int LARGEST_RECORD = 1 << 20;
    private static final int HEAD = 1 << 16;
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    private final Path source;
    private final Scan scan;
    private final char separator;
    private final BasicFileAttributes as;

    private ExportFile(Path source, Scan scan, char separator, BasicFileAttributes as) {
        this.source = source;
        this.scan = scan;
        this.separator = separator;
        this.as = as;
    }

    /**
     * A record.
     *
     * @param row as spreadsheets count, from 1; the headings' is 1
     */
    interface Records {
        void record(int row, List<String> cells) throws IOException;
    }

    /** Text that is none of separated values. */
    static final class Malformed extends Exception {
        private static final long serialVersionUID = 1L;

        private final int row;

        Malformed(int row, @Nullable Throwable cause) {
            super(cause);
            this.row = row;
        }

        /** After the last that could be read. */
        int row() {
            return row;
        }
    }

    /** The headings of a file, by its first bytes alone; empty when it has none, or is no such file. */
    static Optional<List<String>> headings(Path source) throws IOException {
        if (!Files.isRegularFile(source)) return Optional.empty();
        String line = firstLine(source, Scan.declared(source));
        return line.isBlank() || line.indexOf('\0') >= 0
                ? Optional.empty()
                : Optional.of(headings(line, separator(line)));
    }

    private static List<String> headings(String line, char separator) {
        try {
            return reader(separator).ofSingleCsvRecord(ListRules.strip(line)).getFields().stream()
                    .map(ListRules::strip)
                    .toList();
        } catch (CsvParseException e) {
            return List.of();
        }
    }

    /** Shopify writes commas; a spreadsheet what its country does. */
    private static char separator(String line) {
        char best = ',';
        for (char candidate : SEPARATORS) if (count(line, candidate) > count(line, best)) best = candidate;
        return best;
    }

    private static long count(String line, char wanted) {
        return line.chars().filter(c -> c == wanted).count();
    }

    private static CsvReader.CsvReaderBuilder reader(char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .skipEmptyLines(false)
                .maxBufferSize(LARGEST_RECORD * 2);
    }

    /**
     * Opens a file.
     *
     * @throws SourceException when it is none that could be read
     */
    static ExportFile open(Path source, IProgressMonitor monitor) throws IOException {
        BasicFileAttributes as = attributes(source);
        if (as.isDirectory()) throw refused(Reason.FOLDER, source, null);
        if (as.size() == 0) throw refused(Reason.EMPTY, source, null);
        if (as.size() > LARGEST) throw refused(Reason.TOO_LARGE, source, null);
        try {
            Scan scan = Scan.of(source, monitor);
            if (scan.zeros()) throw refused(scan.last() == 0 ? Reason.INCOMPLETE : Reason.DAMAGED, source, null);
            if (scan.quotesOpen()) throw refused(Reason.INCOMPLETE, source, null);
            String line = firstLine(source, scan.charset());
            return new ExportFile(source, scan, separator(line), as);
        } catch (SourceException e) {
            throw e;
        } catch (IOException e) {
            throw unreadable(source, e);
        }
    }

    private static String firstLine(Path source, Charset charset) throws IOException {
        char[] head = new char[HEAD];
        try (Reader in = new BufferedReader(Scan.reader(source, charset, true), HEAD)) {
            int length = in.read(head);
            return new String(head, 0, Math.max(0, length)).lines().findFirst().orElse("");
        }
    }

    private static BasicFileAttributes attributes(Path source) throws SourceException {
        try {
            return Files.readAttributes(source, BasicFileAttributes.class);
        } catch (IOException e) {
            throw unreadable(source, e);
        }
    }

    Scan scan() {
        return scan;
    }

    /**
     * Reads all of it.
     *
     * @throws Malformed where it breaks the rules of such files, or is larger in some way than any export
     * @throws SourceException when the file was changed since it was opened
     */
    void read(Records records, IProgressMonitor monitor) throws IOException, Malformed {
        int row = 0;
        CsvRecordHandler handler = CsvRecordHandler.builder()
                .maxFields(MOST_FIELDS)
                .maxFieldSize(LARGEST_FIELD)
                .maxRecordSize(LARGEST_RECORD)
                .build();
        try (CsvReader<CsvRecord> all = reader(separator)
                .detectBomHeader(false)
                .build(handler, Scan.reader(source, scan.charset(), scan.believed()))) {
            for (CsvRecord record : all) {
                if (monitor.isCanceled()) throw new OperationCanceledException();
                if (row == MOST_ROWS) throw refused(Reason.TOO_LARGE, source, null);
                records.record(++row, record.getFields());
            }
        } catch (CsvParseException e) {
            throw new Malformed(row + 1, e);
        } catch (UncheckedIOException e) {
            throw unreadable(source, e.getCause());
        } catch (SourceException e) {
            throw e;
        } catch (IOException e) {
            throw unreadable(source, e);
        }
        BasicFileAttributes now = attributes(source);
        boolean changed = now.size() != as.size() || !now.lastModifiedTime().equals(as.lastModifiedTime());
        if (changed) throw refused(Reason.INCOMPLETE, source, null);
    }

    private static SourceException unreadable(Path source, @Nullable IOException cause) {
        if (Files.isDirectory(source)) return refused(Reason.FOLDER, source, cause);
        return refused(cause instanceof NoSuchFileException ? Reason.MISSING : Reason.NO_ACCESS, source, cause);
    }

    private static SourceException refused(Reason reason, Path source, @Nullable IOException cause) {
        return new SourceException(reason, SourceName.of(source).file(), cause);
    }
}
