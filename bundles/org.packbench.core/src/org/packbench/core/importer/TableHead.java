package org.packbench.core.importer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.packbench.core.importer.ColumnMapping.Source;

/**
 * The head of a table, as a person needs it to say which of its columns is what.
 *
 * @param file the file's name
 * @param sheet may be empty
 * @param sheets the names of all sheets that may be meant, as their tabs stand; empty where there are no sheets
 * @param row of the headings, counted from 1
 * @param headings one for each column, in their order
 * @param firstRows the first rows below the headings, as people see them; each has at most as many cells as headings
 * @param suggestions for every field the columns that may be meant, the likeliest first; none below a certain likeness
 * @param mapping how the columns were understood, or as much of it as is known
 */
public record TableHead(
        String file,
        String sheet,
        List<String> sheets,
        int row,
        List<Heading> headings,
        HeaderSignature signature,
        List<List<String>> firstRows,
        Map<Field, List<Suggestion>> suggestions,
        ColumnMapping mapping) {
    /** What stands over a column. */
    public record Heading(int index, String text, Nature nature) {
        /** As people name it: {@code D (Quantity)}. */
        @Override
        public String toString() {
            String letters = letters(index);
            return nature == Nature.BLANK ? letters : letters + " (" + ListRules.strip(text) + ")";
        }
    }

    /** What kind of words a heading is. */
    public enum Nature {
        /** Words that say what the column holds, or should. */
        WORDS,
        BLANK,
        /** A file's name, which some programs write over the column of product names: it is another one tomorrow. */
        FILE_NAME,
        /** A date or a time of day, which some write over couriers: it is another one tomorrow. */
        TIMESTAMP
    }

    /**
     * A column that may be meant.
     *
     * @param column counted from 0
     * @param likeness from 0 to 1
     */
    public record Suggestion(int column, double likeness) {}

    public TableHead {
        sheets = List.copyOf(sheets);
        headings = List.copyOf(headings);
        firstRows = firstRows.stream().map(List::copyOf).toList();
        suggestions = Map.copyOf(suggestions);
    }

    /**
     * What is known of the columns, and for the other fields those that are likeliest: no column twice, the surest first. A
     * proposal to a person, never a reading.
     */
    public ColumnMapping likeliest() {
        record Pair(Field field, Suggestion suggestion) {}
        List<Pair> pairs = new ArrayList<>();
        suggestions.forEach((field, columns) -> columns.forEach(column -> pairs.add(new Pair(field, column))));
        pairs.sort(Comparator.<Pair>comparingDouble(pair -> pair.suggestion().likeness())
                .reversed()
                .thenComparing(Pair::field));
        ColumnMapping proposal = mapping;
        for (Pair pair : pairs) {
            Source column = new Source.Column(pair.suggestion().column());
            boolean free = !proposal.sources().containsValue(column);
            if (free && proposal.source(pair.field()).isEmpty()) proposal = proposal.with(pair.field(), column);
        }
        return proposal;
    }

    /** A column's letters as spreadsheets count: A is 0, AA is 26. */
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int left = column; left >= 0; left = left / 26 - 1) letters.append((char) ('A' + left % 26));
        return letters.reverse().toString();
    }
}
