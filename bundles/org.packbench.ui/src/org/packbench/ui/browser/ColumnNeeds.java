package org.packbench.ui.browser;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Table;
import org.packbench.core.session.Sessions.State;
import org.packbench.ui.look.Native;
import org.packbench.ui.text.States;
import org.packbench.ui.text.Times;

/** How much room the words take that are the same in every row, or in every head: they differ in length by language. */
final class ColumnNeeds {
    /** At both sides of a cell's text. */
    private static final int SIDES = 10;

    /** A state's shape, and what keeps it from its word. */
    private static final int SHAPE = 34;

    private static final Duration LONGEST_SHOWN = Duration.ofMinutes(59);

    private ColumnNeeds() {}

    /**
     * In pixels, in the table's own type.
     *
     * @param years whether a time in some row has its year
     */
    static Map<Column, Integer> of(Table table, boolean years) {
        var needs = new EnumMap<Column, Integer>(Column.class);
        var gc = new GC(table);
        try {
            for (State state : State.values()) longer(needs, Column.STATE, gc, SHAPE, States.word(state));
            longer(needs, Column.HEARTBEAT, gc, 0, Times.ago(LONGEST_SHOWN));
            if (years)
                for (Column column : new Column[] {Column.STARTED, Column.COMPLETED})
                    longer(needs, column, gc, 0, RowTexts.LONGEST_TIME);
            gc.setFont(Native.derived(table, 0, SWT.BOLD));
            for (Column column : Column.values()) longer(needs, column, gc, 0, column.title());
        } finally {
            gc.dispose();
        }
        return needs;
    }

    private static void longer(Map<Column, Integer> needs, Column column, GC gc, int before, String text) {
        needs.merge(column, before + gc.textExtent(text).x + SIDES, Math::max);
    }
}
