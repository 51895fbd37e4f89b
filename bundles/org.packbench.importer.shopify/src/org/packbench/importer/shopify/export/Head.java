package org.packbench.importer.shopify.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.packbench.core.importer.Importer.Kind;
import org.packbench.core.importer.Problems;
import org.packbench.core.importer.TableHead;

/** The headings of an export; they are compared without case, since Shopify changed that over the years. */
record Head(List<String> headings) {
    Head {
        headings = List.copyOf(headings);
    }

    /**
     * A column.
     *
     * @param index from 0; -1 when the export does not have it, so that all its cells are empty
     * @param name as people name it: {@code U (Lineitem sku)}
     */
    record Column(int index, String name) {
        private static final Column NONE = new Column(-1, "");

        String of(List<String> cells) {
            return index < 0 || index >= cells.size() ? "" : cells.get(index);
        }

        boolean isThere() {
            return index >= 0;
        }
    }

    private List<Column> all(String... headings) {
        List<Column> found = new ArrayList<>();
        for (int i = 0; i < this.headings.size(); i++)
            for (String heading : headings)
                if (this.headings.get(i).strip().toLowerCase(Locale.ROOT).equals(heading))
                    found.add(new Column(i, TableHead.letters(i) + " (" + this.headings.get(i) + ")"));
        return found;
    }

    boolean has(String... headings) {
        return !all(headings).isEmpty();
    }

    /** The first column under one of these headings, in small letters. */
    Column column(String... headings) {
        return Optional.of(all(headings))
                .filter(all -> !all.isEmpty())
                .map(List::getFirst)
                .orElse(Column.NONE);
    }

    /** The only column under one of these headings; a problem when there is none, or more than one. */
    Column only(Problems problems, String... headings) {
        List<Column> all = all(headings);
        if (all.isEmpty()) problems.add(Kind.COLUMN_MISSING, "", 1, headings[0], String.join(", ", this.headings));
        if (all.size() > 1)
            problems.add(
                    Kind.COLUMN_TWICE,
                    "",
                    1,
                    headings[0],
                    String.join(", ", all.stream().map(Column::name).toList()));
        return column(headings);
    }

    int size() {
        return headings.size();
    }
}
