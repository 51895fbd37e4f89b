package org.packbench.ui.details;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jface.viewers.OwnerDrawLabelProvider;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.packbench.core.history.SessionHistory.Flag;
import org.packbench.core.history.SessionHistory.OrderDetail;
import org.packbench.ui.theme.Role;
import org.packbench.ui.theme.Theme;

/** What was out of the ordinary about an order: a shape, a colour and a word each. */
final class FlagsCell extends OwnerDrawLabelProvider {
    private static final int ICON = 16;
    private static final int GAP = 5;
    private static final int BETWEEN = 12;

    private final Theme theme;

    FlagsCell(Theme theme) {
        this.theme = theme;
    }

    private static List<Flag> of(Object row) {
        return row instanceof OrderDetail order
                ? Arrays.stream(Flag.values()).filter(order.flags()::contains).toList()
                : List.of();
    }

    static String text(OrderDetail order) {
        return of(order).stream().map(DetailsTexts::flag).collect(Collectors.joining(", "));
    }

    @Override
    public void update(ViewerCell cell) {
        if (cell.getElement() instanceof OrderDetail order) cell.setText(text(order));
        super.update(cell);
    }

    @Override
    protected void measure(Event event, Object element) {
        event.width = Math.min(width(event.gc, of(element)), room(event));
    }

    @Override
    protected void erase(Event event, Object element) {
        event.detail &= ~org.eclipse.swt.SWT.FOREGROUND;
    }

    @Override
    protected void paint(Event event, Object element) {
        Rectangle area = event.getBounds();
        GC gc = event.gc;
        List<Flag> flags = of(element);
        // where there is no room for words the shapes stand alone: the legend of the replay has their names
        boolean words = width(gc, flags) <= room(event);
        int x = area.x + GAP;
        for (Flag flag : flags) {
            String word = words ? DetailsTexts.flag(flag) : "";
            gc.drawImage(theme.icon(icon(flag), ICON, ink(flag)), x, area.y + (area.height - ICON) / 2);
            gc.setForeground(theme.color(ink(flag)));
            gc.drawText(word, x + ICON + GAP, area.y + (area.height - gc.textExtent(word).y) / 2, true);
            x += ICON + GAP + (words ? gc.textExtent(word).x + BETWEEN : 0);
        }
    }

    private static int width(GC gc, List<Flag> flags) {
        int width = GAP;
        for (Flag flag : flags) width += ICON + GAP + gc.textExtent(DetailsTexts.flag(flag)).x + BETWEEN;
        return width;
    }

    private static int room(Event event) {
        return event.widget instanceof Table table
                ? table.getColumn(event.index).getWidth()
                : event.getBounds().width;
    }

    private static String icon(Flag flag) {
        return switch (flag) {
            case UNDONE -> StepKind.UNDONE.icon();
            case EXTRA -> StepKind.EXTRA.icon();
            case UNKNOWN -> StepKind.UNKNOWN.icon();
            case WRONG -> StepKind.WRONG.icon();
            case FORCED -> StepKind.FORCED.icon();
            case LATE -> "clock";
            case SKIPPED -> StepKind.SKIPPED.icon();
        };
    }

    private static Role ink(Flag flag) {
        return switch (flag) {
            case UNDONE -> StepKind.UNDONE.ink();
            case EXTRA -> StepKind.EXTRA.ink();
            case UNKNOWN -> StepKind.UNKNOWN.ink();
            case WRONG -> StepKind.WRONG.ink();
            case FORCED -> StepKind.FORCED.ink();
            case LATE -> Role.AMBER;
            case SKIPPED -> StepKind.SKIPPED.ink();
        };
    }
}
