package org.packbench.ui.look;

import java.util.function.Function;
import org.eclipse.jface.viewers.OwnerDrawLabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TableItem;
import org.packbench.ui.text.Packed;
import org.packbench.ui.theme.Role;
import org.packbench.ui.theme.Theme;

/** Orders packed, as a bar and in words; skipped ones are hatched, so that colour does not say it alone. */
public final class ProgressCell<T> extends OwnerDrawLabelProvider {
    private static final int WIDTH = 66;
    private static final int SHORT = 36;
    private static final int HEIGHT = 12;

    /** Pixels of a cell in which the words have no room beside the whole bar. */
    private static final int NARROW = 200;

    private static final int GAP = 8;

    /** What a bar shows; the text stands beside it and is what screen readers say. */
    public record Progress(int done, int skipped, int total, String text) {
        /** Of so many orders. */
        public static Progress of(int completed, int skipped, int orders) {
            return new Progress(
                    completed,
                    skipped,
                    Packed.total(completed, skipped, orders),
                    Packed.orders(completed, skipped, orders));
        }
    }

    private final Class<T> type;
    private final Function<T, Progress> progress;
    private final Theme theme;
    private final int column;

    /** @param column the column's index, whose text is set for screen readers */
    public ProgressCell(Class<T> type, int column, Theme theme, Function<T, Progress> progress) {
        this.type = type;
        this.progress = progress;
        this.theme = theme;
        this.column = column;
    }

    private Progress of(Object element) {
        return progress.apply(type.cast(element));
    }

    @Override
    protected void measure(Event event, Object element) {
        if (event.item instanceof TableItem item
                && !item.getText(column).equals(of(element).text()))
            item.setText(column, of(element).text());
        event.width = WIDTH + GAP + event.gc.textExtent(of(element).text()).x + GAP;
        event.height = Math.max(event.height, 30);
    }

    @Override
    protected void erase(Event event, Object element) {
        // the text is painted beside the bar, not where the system would put it; the table paints the selection
        event.detail &= ~SWT.FOREGROUND;
    }

    @Override
    protected void paint(Event event, Object element) {
        Rectangle cell = event.getBounds();
        // as wide as its column; the toolkit says how wide the text is
        if (event.item instanceof TableItem item)
            cell.width = item.getParent().getColumn(column).getWidth();
        paint(event.gc, theme, cell, of(element), WIDTH);
    }

    /** Paints it into a cell, for a table that is no viewer's. */
    public static void paint(GC gc, Theme theme, Rectangle cell, Progress shown) {
        paint(gc, theme, cell, shown, cell.width < NARROW ? SHORT : WIDTH);
    }

    private static void paint(GC gc, Theme theme, Rectangle cell, Progress shown, int width) {
        int top = cell.y + (cell.height - HEIGHT) / 2;
        int left = cell.x + 4;
        if (shown.total() > 0) bar(gc, theme, new Rectangle(left, top, width, HEIGHT), shown);
        gc.setForeground(theme.color(Role.INK));
        int height = gc.textExtent(shown.text()).y;
        int start = left + width + GAP;
        String text = Cut.text(gc, shown.text(), cell.x + cell.width - start);
        gc.drawText(text, start, cell.y + (cell.height - height) / 2, true);
    }

    private static void bar(GC gc, Theme theme, Rectangle bar, Progress shown) {
        int done = bar.width * shown.done() / shown.total();
        int skipped = bar.width * shown.skipped() / shown.total();
        int foot = bar.y + bar.height - 1;
        gc.setBackground(theme.color(Role.SURFACE));
        gc.fillRectangle(bar);
        gc.setBackground(theme.color(Role.ACCENT));
        gc.fillRectangle(bar.x, bar.y, done, bar.height);
        gc.setForeground(theme.color(Role.BORDER));
        int end = bar.x + done + skipped;
        for (int x = bar.x + done; x < end; x += 3) {
            int wide = Math.min(bar.height - 1, end - x);
            gc.drawLine(x, foot, x + wide, foot - wide);
        }
        gc.drawRectangle(bar);
    }
}
