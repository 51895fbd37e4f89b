package org.packbench.ui.browser;

import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.packbench.core.session.Sessions.State;
import org.packbench.ui.browser.text.Messages;
import org.packbench.ui.look.Native;
import org.packbench.ui.look.ProgressCell;
import org.packbench.ui.text.Counted;
import org.packbench.ui.text.States;
import org.packbench.ui.theme.Role;
import org.packbench.ui.theme.Theme;

/** Paints what the toolkit has no cells for: a state's shape, a bar, a silence that calls for somebody, a group's head. */
final class RowPainter {
    private static final int ROW = 34;
    private static final int ICON = 18;
    private static final int GAP = 8;

    private final Table table;
    private final Theme theme;
    private final IntFunction<Optional<Row>> rows;
    private final Supplier<RowTexts> texts;
    private final Font bold;

    RowPainter(Table table, Theme theme, IntFunction<Optional<Row>> rows, Supplier<RowTexts> texts) {
        this.table = table;
        this.theme = theme;
        this.rows = rows;
        this.texts = texts;
        bold = Native.derived(table, 0, SWT.BOLD);
        table.addListener(SWT.MeasureItem, e -> e.height = Math.max(e.height, ROW));
        Native.select(table, theme);
        table.addListener(SWT.EraseItem, this::erase);
        table.addListener(SWT.PaintItem, this::paint);
    }

    /** The head of a group in words. */
    static String group(Row.Group group) {
        return Counted.text(Messages.groupHead, group.sessions(), group.name());
    }

    private Optional<Row> row(Event event) {
        return event.item instanceof TableItem item ? rows.apply(table.indexOf(item)) : Optional.empty();
    }

    private static boolean painted(Row row, Column column) {
        return switch (row) {
            case Row.Group group -> true;
            case Row.Session session ->
                switch (column) {
                    case STATE, PACKED -> true;
                    case HEARTBEAT -> session.entry().state() == State.STALE;
                    case CLIENT, SESSION, LIST, COURIER, WORKER, PC, STARTED, COMPLETED, DURATION, ITEMS, RATE -> false;
                };
        };
    }

    private static Column column(Event event) {
        return Column.values()[event.index];
    }

    private void erase(Event event) {
        row(event).ifPresent(row -> {
            event.detail &= ~SWT.HOT;
            boolean chosen = event.item instanceof TableItem item && table.isSelected(table.indexOf(item));
            Rectangle cell = event.getBounds();
            if (row instanceof Row.Group && !chosen) {
                event.gc.setBackground(theme.color(Role.WINDOW));
                event.gc.fillRectangle(cell);
            }
            event.gc.setForeground(theme.color(Role.HAIRLINE));
            event.gc.drawLine(cell.x, cell.y + cell.height - 1, cell.x + cell.width, cell.y + cell.height - 1);
            // what the toolkit writes itself it writes in this
            event.gc.setForeground(theme.color(Role.INK));
            if (painted(row, column(event))) event.detail &= ~SWT.FOREGROUND;
        });
    }

    private void paint(Event event) {
        row(event).ifPresent(row -> {
            switch (row) {
                case Row.Group group -> head(event, group);
                case Row.Session session -> {
                    switch (column(event)) {
                        case STATE -> state(event, session);
                        case PACKED ->
                            ProgressCell.paint(event.gc, theme, whole(event), RowTexts.progress(session.entry()));
                        case HEARTBEAT -> silent(event, session);
                        case CLIENT, SESSION, LIST, COURIER, WORKER, PC, STARTED, COMPLETED, DURATION, ITEMS, RATE -> {}
                    }
                }
            }
        });
    }

    /** As wide as its column; the toolkit says how wide the text is. */
    private Rectangle whole(Event event) {
        Rectangle cell = event.getBounds();
        return new Rectangle(cell.x, cell.y, table.getColumn(event.index).getWidth(), cell.height);
    }

    /** Every cell paints its part of one long text. */
    private void head(Event event, Row.Group group) {
        if (!(event.item instanceof TableItem item)) return;
        int left = item.getBounds(table.getColumnOrder()[0]).x + GAP;
        event.gc.setFont(bold);
        write(event.gc, group(group), Role.INK, left, event.getBounds());
    }

    private void state(Event event, Row.Session session) {
        State state = session.entry().state();
        Rectangle cell = event.getBounds();
        event.gc.drawImage(
                theme.icon(States.icon(state), ICON, States.role(state)),
                cell.x + GAP,
                cell.y + (cell.height - ICON) / 2);
        write(event.gc, States.word(state), Role.INK, cell.x + GAP + ICON + GAP, cell);
    }

    private void silent(Event event, Row.Session session) {
        if (session.entry().state() != State.STALE) return;
        event.gc.setFont(bold);
        write(
                event.gc,
                texts.get().text(Column.HEARTBEAT, session),
                Role.AMBER,
                event.getBounds().x + 4,
                event.getBounds());
    }

    private void write(GC gc, String text, Role ink, int x, Rectangle cell) {
        gc.setForeground(theme.color(ink));
        gc.drawText(text, x, cell.y + (cell.height - gc.textExtent(text).y) / 2, SWT.DRAW_TRANSPARENT);
    }
}
