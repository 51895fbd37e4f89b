package org.packbench.core.importer;

import java.util.List;
import org.packbench.core.importer.Importer.Problem;
import org.packbench.core.importer.Importer.Result.Rejected;

/**
 * The orders of a source that cannot be packed as they stand, with all their rows, so that they can be saved and mended. A
 * row that names no order may be of the one above it or below: both are left out with it.
 *
 * @param headings of the columns that {@link Row#cells} fill
 * @param rows in the source's order
 */
public record LeftOut(List<String> headings, List<Row> rows) {
    /** Everything can be packed. */
    public static final LeftOut NOTHING = new LeftOut(List.of(), List.of());

    /**
     * A row of an order that was left out.
     *
     * @param order its number as it stands there; empty where none does
     * @param sheet as in {@link Problem}
     * @param row as in {@link Problem}
     * @param cells all of them, as they stand there
     * @param problems what is wrong with this row; empty where only others of its order are wrong
     */
    public record Row(String order, String sheet, int row, List<String> cells, List<Problem> problems) {
        public Row {
            cells = List.copyOf(cells);
            problems = List.copyOf(problems);
        }
    }

    public LeftOut {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
        if (!rows.isEmpty() && rows.stream().allMatch(row -> row.problems().isEmpty()))
            throw new IllegalArgumentException("left out without a problem");
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The numbers of the orders that were left out, each once. */
    public List<String> orders() {
        return rows.stream()
                .map(Row::order)
                .filter(order -> !order.isEmpty())
                .distinct()
                .toList();
    }

    /** Every problem, in the source's order. */
    public List<Problem> problems() {
        return rows.stream().flatMap(row -> row.problems().stream()).toList();
    }

    /**
     * What becomes of the source where nothing may be left out.
     *
     * @throws IllegalArgumentException when nothing was
     */
    Rejected rejected() {
        List<Problem> all = problems();
        return new Rejected(all.stream().limit(Problems.LISTED).toList(), all.size());
    }
}
