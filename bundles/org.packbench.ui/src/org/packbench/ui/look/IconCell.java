package org.packbench.ui.look;

import java.util.function.Function;
import org.eclipse.jface.viewers.OwnerDrawLabelProvider;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TableItem;
import org.packbench.core.PlainText;
import org.packbench.ui.theme.Role;
import org.packbench.ui.theme.Theme;

/** A shape, a colour and a bold word that mean the same; painted, for the toolkit drops images from painted tables. */
public final class IconCell<T> extends OwnerDrawLabelProvider {
    private static final int ICON = 18;
    private static final int GAP = 6;

    /** What a cell shows; the text is what screen readers say. */
    public record Shown(String icon, Role ink, String text) {
        public Shown {
            text = PlainText.text(text);
        }

        /** A cell about which there is nothing to say: its text alone, as the toolkit writes it. */
        public static Shown plain(String text) {
            return new Shown("", Role.INK, text);
        }

        boolean isPlain() {
            return icon.isEmpty();
        }
    }

    private final Class<T> type;
    private final int column;
    private final Theme theme;
    private final Font bold;
    private final Function<T, Shown> shown;

    /** @param column the column's index, whose text is set for screen readers */
    public IconCell(Class<T> type, int column, Theme theme, Font bold, Function<T, Shown> shown) {
        this.type = type;
        this.column = column;
        this.theme = theme;
        this.bold = bold;
        this.shown = shown;
    }

    private Shown of(Object element) {
        return shown.apply(type.cast(element));
    }

    /** The text is there before the cell is painted: screen readers need not wait for it. */
    @Override
    public void update(ViewerCell cell) {
        cell.setText(of(cell.getElement()).text());
        super.update(cell);
    }

    @Override
    protected void measure(Event event, Object element) {
        Shown cell = of(element);
        String text = cell.text();
        if (event.item instanceof TableItem item && !item.getText(column).equals(text)) item.setText(column, text);
        if (cell.isPlain()) return;
        event.gc.setFont(bold);
        event.width = GAP + ICON + GAP + event.gc.textExtent(text).x + GAP;
    }

    @Override
    protected void erase(Event event, Object element) {
        if (!of(element).isPlain()) event.detail &= ~SWT.FOREGROUND;
    }

    @Override
    protected void paint(Event event, Object element) {
        Shown cell = of(element);
        if (cell.isPlain()) return;
        Rectangle area = event.getBounds();
        GC gc = event.gc;
        Image icon = theme.icon(cell.icon(), ICON, cell.ink());
        gc.drawImage(icon, area.x + GAP, area.y + (area.height - ICON) / 2);
        gc.setFont(bold);
        gc.setForeground(theme.color(cell.ink()));
        // as wide as its column; the toolkit says how wide the text is
        int wide = event.item instanceof TableItem item
                ? item.getParent().getColumn(column).getWidth()
                : area.width;
        String text = Cut.text(gc, cell.text(), wide - GAP - ICON - GAP);
        int height = gc.textExtent(text).y;
        gc.drawText(text, area.x + GAP + ICON + GAP, area.y + (area.height - height) / 2, true);
    }
}
