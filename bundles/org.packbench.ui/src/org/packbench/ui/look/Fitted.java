package org.packbench.ui.look;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

/** Columns that are as wide as what stands in them: where there is room for all, nothing is cut. */
public final class Fitted {
    /** An icon, and the gaps beside it and at the cell's ends. */
    private static final int AROUND = 44;

    /** The gaps at the ends of a cell that is text alone. */
    private static final int ENDS = 20;

    private final TableViewer viewer;
    private final Font font;
    private final int around;

    /** @param viewer made by {@link Native#table} */
    public Fitted(TableViewer viewer, Font bold) {
        this(viewer, bold, AROUND);
    }

    private Fitted(TableViewer viewer, Font font, int around) {
        this.viewer = viewer;
        this.font = font;
        this.around = around;
    }

    /** Of a table whose cells are text alone, in its own type. */
    public static Fitted plain(TableViewer viewer) {
        return new Fitted(viewer, viewer.getTable().getFont(), ENDS);
    }

    /**
     * Shares the table's width by what the columns need.
     *
     * @param most what a column keeps at the least, should it need as much, where there is not room for all; one for each
     * @param texts what stands in the columns, one stream for each
     */
    public void fit(List<Integer> most, List<Stream<String>> texts) {
        Table table = viewer.getTable();
        if (!(table.getParent().getLayout() instanceof TableColumnLayout layout)) return;
        GC gc = new GC(table);
        gc.setFont(font);
        for (int i = 0; i < texts.size(); i++) {
            TableColumn column = table.getColumn(i);
            int width = Stream.concat(Stream.of(column.getText()), texts.get(i))
                            .mapToInt(text -> gc.textExtent(text, SWT.DRAW_TRANSPARENT).x)
                            .max()
                            .orElse(0)
                    + around;
            layout.setColumnData(column, new ColumnWeightData(width, Math.min(width, most.get(i)), true));
        }
        gc.dispose();
        table.getParent().layout(true, true);
    }
}
