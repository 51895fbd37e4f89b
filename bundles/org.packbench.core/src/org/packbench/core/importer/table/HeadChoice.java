package org.packbench.core.importer.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.packbench.core.importer.Field;
import org.packbench.core.importer.Importer.Request;
import org.packbench.core.importer.SourceName;
import org.packbench.core.importer.TableHead;
import org.packbench.core.importer.TableHead.Suggestion;

/**
 * Which table is the packing list, and which of its rows the head: the first whose headings are all known, in one of the
 * table's first rows, so that a title above them or a cover sheet before them does no harm. Where none are, the row that
 * comes nearest is what a person is asked about.
 */
final class HeadChoice {
    /** A head stands within this many rows with content. */
    private static final int ROWS = 20;

    /** Rows below the head that a person sees. */
    private static final int SHOWN = 5;

    private final SourceName source;
    private final Request how;
    private final Sheets sheets;
    private final ClientColumns columns;
    private final Suggestions suggestions;
    private @Nullable Head best;
    private long likeness;

    HeadChoice(SourceName source, Request how, Sheets sheets) {
        this.source = source;
        this.how = how;
        this.sheets = sheets;
        columns = new ClientColumns(how.client());
        suggestions = new Suggestions(columns);
    }

    /** The head; empty when no table has anything in it. */
    Optional<Head> choose() throws IOException {
        for (Table table : sheets.chosenBefore().toList()) if (look(table) && isOfItsSheet()) return chosen();
        best = null;
        likeness = 0;
        for (Table table : sheets.asked()) if (look(table)) break;
        return chosen();
    }

    private Optional<Head> chosen() {
        @Nullable Head chosen = best;
        return chosen == null ? Optional.empty() : Optional.of(chosen);
    }

    /** Whether the head that was found is one for which a person chose the very sheet that it is on. */
    private boolean isOfItsSheet() {
        @Nullable Head found = best;
        return found != null && found.mapping().sheet().equals(found.table().sheet());
    }

    /** Looks at a table's first rows; true when one of them is certain. */
    private boolean look(Table table) throws IOException {
        try (TableRows rows = table.open()) {
            for (int seen = 0; seen < ROWS; ) {
                Optional<? extends TableRow> row = rows.next();
                if (row.isEmpty()) return false;
                Headings headings = Headings.of(row.get(), source);
                if (headings.isBlank()) continue;
                seen++;
                Head head = Head.of(table, row.get(), headings, columns, how, sheets);
                consider(head);
                if (head.isCertain()) return true;
            }
            return false;
        }
    }

    private void consider(Head head) {
        @Nullable Head known = best;
        if (known != null && head.matches() < known.matches()) return;
        long like = head.isCertain() ? Long.MAX_VALUE : known(head);
        if (known != null && head.matches() == known.matches() && like <= likeness) return;
        best = head;
        likeness = like;
    }

    /** How many of a row's cells are what some list calls a column. */
    private static long known(Head head) {
        return head.headings().all().stream()
                .filter(heading -> Synonyms.isOne(Words.of(heading.text())))
                .count();
    }

    /** The head as people see it, with the first rows below it. */
    TableHead shown(Head head) throws IOException {
        Map<Field, List<Suggestion>> likely = suggestions.of(head.headings());
        return new TableHead(
                source.file(),
                head.table().sheet(),
                sheets.names(),
                head.row(),
                head.headings().all(),
                head.headings().signature(),
                firstRows(head),
                likely,
                head.mapping());
    }

    private static List<List<String>> firstRows(Head head) throws IOException {
        List<List<String>> shown = new ArrayList<>();
        try (TableRows rows = head.table().open()) {
            while (shown.size() < SHOWN) {
                Optional<? extends TableRow> row = rows.next();
                if (row.isEmpty()) break;
                if (row.get().number() > head.row())
                    shown.add(texts(row.get(), head.headings().size()));
            }
        }
        return shown;
    }

    /** A row's cells as they are shown, so many of them at most. */
    static List<String> texts(TableRow row, int most) {
        List<String> texts = new ArrayList<>();
        for (int column = 0; column < Math.min(row.width(), most); column++)
            texts.add(row.cell(column).shown());
        return texts;
    }
}
