package org.packbench.ui.start;

import java.util.List;
import java.util.Map;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.packbench.core.importer.TableHead;
import org.packbench.ui.look.Native;
import org.packbench.ui.theme.Theme;

/** The first rows of a table as they stand in the file. */
final class RawTable {
    private static final int LEAST = 90;
    private static final int MOST = 420;
    private static final int ROWS = 6;

    private final Table table;
    private final TableHead head;

    RawTable(Composite parent, Theme theme, TableHead head) {
        this.head = head;
        table = new Table(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        Native.select(table, theme);
        for (TableHead.Heading heading : head.headings()) {
            var column = new TableColumn(table, SWT.NONE);
            column.setText(heading.toString());
            column.setWidth(LEAST);
        }
        for (List<String> row : head.firstRows()) new TableItem(table, SWT.NONE).setText(row.toArray(String[]::new));
        int height = table.getHeaderHeight() + ROWS * table.getItemHeight();
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .hint(SWT.DEFAULT, height)
                .applyTo(table);
    }

    /** @param chosen what is taken from a column, by its index */
    void show(Map<Integer, List<String>> chosen) {
        for (TableHead.Heading heading : head.headings()) {
            List<String> fields = chosen.getOrDefault(heading.index(), List.of());
            String text = fields.isEmpty() ? heading.toString() : "✓ " + String.join(", ", fields) + " · " + heading;
            TableColumn column = table.getColumn(heading.index());
            column.setText(text);
            column.pack();
            column.setWidth(Math.clamp(column.getWidth(), LEAST, MOST));
        }
    }
}
