package org.packbench.core.importer.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;
import org.packbench.core.importer.ColumnMapping;
import org.packbench.core.importer.ColumnMapping.Source;
import org.packbench.core.importer.Field;
import org.packbench.core.importer.HeaderSignature;
import org.packbench.core.importer.Importer.Kind;
import org.packbench.core.importer.Importer.Problem;
import org.packbench.core.importer.Importer.Request;
import org.packbench.core.importer.ListRules;
import org.packbench.core.importer.Problems;
import org.packbench.core.importer.TableHead.Heading;

/**
 * A row that may be a table's head, and how its columns are understood: as the client remembers such headings, else by the
 * headings of the client's lists.
 */
final class Head {
    private final Table table;
    private final int row;
    private final Headings headings;
    private final ClientColumns columns;
    private final ColumnMapping mapping;
    private final boolean remembered;
    private final boolean unconfirmed;
    private final int matches;

    private Head(Table table, int row, Headings headings, ClientColumns columns, Request how, Sheets sheets) {
        this.table = table;
        this.row = row;
        this.headings = headings;
        this.columns = columns;
        Optional<ColumnMapping> known = headings.isBlank()
                ? Optional.empty()
                : known(headings, how.mappings()).filter(mapping -> sheets.means(mapping, table));
        remembered = known.isPresent();
        mapping = known.orElseGet(this::byHeadings);
        matches = remembered ? ClientColumns.expected().size() : countMatches();
        unconfirmed = mapping.quantityDefault() > 0 && how.confirmedQuantity().orElse(0) != mapping.quantityDefault();
    }

    static Head of(Table table, TableRow row, Headings headings, ClientColumns columns, Request how, Sheets sheets) {
        return new Head(table, row.number(), headings, columns, how, sheets);
    }

    private static Optional<ColumnMapping> known(Headings headings, Map<HeaderSignature, ColumnMapping> mappings) {
        if (mappings.isEmpty()) return Optional.empty();
        @Nullable ColumnMapping mapping = mappings.get(headings.signature());
        boolean usable = mapping != null
                && mapping.fits(headings.size())
                && mapping.missing().isEmpty();
        return usable ? Optional.ofNullable(mapping) : Optional.empty();
    }

    /** What the headings say without any doubt. */
    private ColumnMapping byHeadings() {
        ColumnMapping found = ColumnMapping.NONE;
        for (Field field : Field.values()) {
            List<Heading> matching = columns.matching(field, headings);
            if (matching.size() == 1)
                found = found.with(field, new Source.Column(matching.getFirst().index()));
        }
        return found;
    }

    private int countMatches() {
        return (int) ClientColumns.expected().stream()
                .filter(field -> !columns.matching(field, headings).isEmpty())
                .count();
    }

    Table table() {
        return table;
    }

    /** Of the table, as its own program counts. */
    int row() {
        return row;
    }

    Headings headings() {
        return headings;
    }

    ColumnMapping mapping() {
        return mapping;
    }

    /** How many of the client's headings are here, at least once. */
    int matches() {
        return matches;
    }

    /** Whether this is a head, and nothing better is to be looked for. */
    boolean isCertain() {
        return matches == ClientColumns.expected().size();
    }

    /** Whether rows may be read under it. */
    boolean isUnderstood() {
        return problems("").isEmpty();
    }

    /** What keeps rows from being read. */
    List<Problem> problems(String file) {
        Problems problems = new Problems(file);
        if (remembered) {
            boolean asked = unconfirmed && mapping.source(Field.QUANTITY).isEmpty();
            if (asked) missing(Field.QUANTITY, problems);
        } else {
            for (Field field : ClientColumns.expected()) report(field, problems);
        }
        return problems.listed();
    }

    private void report(Field field, Problems problems) {
        List<Heading> here = columns.matching(field, headings);
        if (here.isEmpty()) missing(field, problems);
        else if (here.size() > 1)
            problems.add(Kind.COLUMN_TWICE, table.sheet(), row, columns.heading(field), joined(here));
    }

    private void missing(Field field, Problems problems) {
        problems.add(Kind.COLUMN_MISSING, table.sheet(), row, columns.heading(field), texts());
    }

    private static String joined(List<Heading> headings) {
        return headings.stream().map(Heading::toString).collect(Collectors.joining(", "));
    }

    private String texts() {
        List<String> texts = new ArrayList<>();
        for (Heading heading : headings.all()) {
            String text = ListRules.strip(heading.text());
            if (!text.isEmpty()) texts.add(text);
        }
        return String.join(", ", texts);
    }

    /** The default for rows without a quantity, where it was confirmed; 0 when there is none. */
    int quantityDefault() {
        return unconfirmed ? 0 : mapping.quantityDefault();
    }
}
