package org.packbench.core.importer;

import java.util.Arrays;
import org.eclipse.jdt.annotation.Nullable;

/**
 * On which rows of a source the lines of a list stand, for people who compare the two. A hundred thousand lines are nothing
 * special, so it is kept as small as it can be. Immutable.
 */
public final class LineRows {
    /** The source does not count rows, or nobody asked. */
    public static final LineRows UNKNOWN = new LineRows(new int[0]);

    private final int[] rows;

    private LineRows(int[] rows) {
        this.rows = rows;
    }

    /** @param rows of all orders' lines, in the list's order; as in {@link Importer.Problem} */
    public static LineRows of(int... rows) {
        return new LineRows(rows.clone());
    }

    /** The row of a line, which is counted over all orders from 0; 0 where it is not known. */
    public int row(int line) {
        return line < rows.length ? rows[line] : 0;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LineRows those && Arrays.equals(rows, those.rows);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(rows);
    }

    @Override
    public String toString() {
        return "rows of " + rows.length + " lines";
    }
}
