package org.packbench.importer.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a file separates its values.
 *
 * @param quoted whether values may stand in double quotes; else these are signs like any other, as inches
 * @param hint whether the first line only names the separator, for spreadsheets
 */
record Dialect(char separator, boolean quoted, boolean hint) {
    private static final char[] SEPARATORS = {'\t', ';', ',', '|'};

    /** No value of a list is longer, and neither is one whose quotes never end. */
    private static final int LONGEST = 1 << 18;

    /** Rows that are looked at. */
    private static final int ROWS = 60;

    /** Part of them that must have as many values as most have: notes above and totals below have fewer. */
    private static final double MOST = 0.6;

    private static final String HINT = "sep=";

    /** How good a dialect is: how many values most rows have, and how many rows those are of all. */
    private record Score(int width, double part) {
        boolean isOne() {
            return width > 1 && part >= MOST;
        }

        double value() {
            return part * (1 - 1.0 / (width + 1));
        }
    }

    /**
     * The dialect of a text.
     *
     * @param start its first part
     * @param whole whether that is all of it: else its last row is none
     * @return empty when there are no columns in it
     */
    static Optional<Dialect> of(String start, boolean whole) {
        String text = start.stripLeading();
        // documents of other kinds are full of commas as well
        if (text.isEmpty() || "{[<%".indexOf(text.charAt(0)) >= 0) return Optional.empty();
        if (hasHint(start)) return Optional.of(new Dialect(start.charAt(HINT.length()), true, true));
        Optional<Dialect> best = Optional.empty();
        double most = 0;
        for (char separator : SEPARATORS) {
            for (boolean quoted : new boolean[] {true, false}) {
                Dialect dialect = new Dialect(separator, quoted, false);
                Score score = dialect.score(start, whole);
                if (!score.isOne() || score.value() <= most) continue;
                most = score.value();
                best = Optional.of(dialect);
            }
        }
        return best;
    }

    private static boolean hasHint(String start) {
        int end = HINT.length() + 1;
        return start.length() > end
                && start.regionMatches(true, 0, HINT, 0, HINT.length())
                && (start.charAt(end) == '\r' || start.charAt(end) == '\n');
    }

    private Score score(String start, boolean whole) {
        List<Integer> widths = new ArrayList<>();
        try (CsvReader<CsvRecord> rows = builder().ofCsvRecord(start)) {
            for (CsvRecord row : rows) {
                if (widths.size() > ROWS) break;
                boolean blank = row.getFieldCount() == 1 && row.getField(0).isBlank();
                if (!blank) widths.add(row.getFieldCount());
            }
        } catch (CsvParseException e) {
            // what does not fit these quotes may fit none
            return new Score(0, 0);
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory", e);
        }
        // the last row that was looked at may be half of one
        if (!whole && widths.size() > 1) widths.removeLast();
        return score(widths);
    }

    private static Score score(List<Integer> widths) {
        Map<Integer, Integer> rows = new HashMap<>();
        for (int width : widths) rows.merge(width, 1, Integer::sum);
        Score best = new Score(0, 0);
        for (Map.Entry<Integer, Integer> entry : rows.entrySet()) {
            Score score = new Score(entry.getKey(), (double) entry.getValue() / widths.size());
            if (score.width() > 1 && score.part() > best.part()) best = score;
        }
        return best;
    }

    private CsvReader.CsvReaderBuilder builder() {
        return CsvReader.builder()
                .fieldSeparator(separator)
                // FastCSV has no file without quotes; this sign is in no text
                .quoteCharacter(quoted ? '"' : '\u0001')
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(false)
                .maxBufferSize(LONGEST);
    }

    /** The rows of a text, which is closed with them. */
    CsvReader<CsvRecord> rows(Reader text) {
        return builder().ofCsvRecord(text);
    }
}
