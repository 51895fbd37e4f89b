package org.packbench.ui.browser;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.packbench.ui.browser.text.Messages;
import org.packbench.ui.theme.Theme;

/**
 * The sessions that are to be seen, of which only the rows on the screen are made. What is chosen, and what stands at the
 * top, stays so through a refresh.
 */
final class SessionTable {
    /** What a person does with it. */
    interface Told {
        void sort(Column by);

        void columns(Columns now);

        void chosen();

        /** Enter, or a double click. */
        void opened();
    }

    private final Table table;
    private final RowPainter painter;
    private final Told told;
    private final Map<Column, TableColumn> columns = new EnumMap<>(Column.class);
    private final Map<Column, Integer> widths = new EnumMap<>(Column.class);
    private Map<Column, Integer> needs;
    private boolean years;
    private List<Row> rows = List.of();
    private Columns shown = Columns.first(Segment.ALL);
    private RowTexts texts;
    private boolean arranging;

    SessionTable(Composite parent, Theme theme, RowTexts texts, Told told) {
        this.told = told;
        this.texts = texts;
        table = new Table(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        table.setHeaderVisible(true);
        for (Column column : Column.values()) columns.put(column, column(column));
        needs = ColumnNeeds.of(table, false);
        painter = new RowPainter(table, theme, this::row, () -> this.texts);
        table.addListener(SWT.SetData, this::make);
        table.addListener(SWT.Selection, e -> told.chosen());
        table.addListener(SWT.DefaultSelection, e -> told.opened());
        table.addListener(SWT.Resize, e -> fit());
        table.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                if (e.childID < 0) e.result = Messages.tableName;
            }
        });
    }

    private TableColumn column(Column column) {
        var made = new TableColumn(table, column.figure ? SWT.RIGHT : SWT.LEFT);
        made.setText(column.title());
        made.setMoveable(true);
        made.addListener(SWT.Selection, e -> told.sort(column));
        made.addListener(SWT.Move, e -> moved());
        made.addListener(SWT.Resize, e -> resized(column, made.getWidth()));
        return made;
    }

    Table table() {
        return table;
    }

    private Optional<Row> row(int index) {
        return index < 0 || index >= rows.size() ? Optional.empty() : Optional.of(rows.get(index));
    }

    private void make(Event event) {
        if (event.item instanceof TableItem item) row(event.index).ifPresent(row -> fill(item, row));
    }

    private void fill(TableItem item, Row row) {
        switch (row) {
            case Row.Group group -> {
                item.setText(RowPainter.group(group));
                for (int i = 1; i < columns.size(); i++) item.setText(i, "");
            }
            case Row.Session session -> {
                for (Column column : Column.values()) item.setText(column.ordinal(), texts.text(column, session));
            }
        }
    }

    /** Shows other rows, or the same ones as they are now. */
    void show(List<Row> now, RowTexts words) {
        texts = words;
        List<Row> before = rows;
        if (alike(before, now)) {
            rows = now;
            for (int i = 0; i < now.size(); i++) if (!now.get(i).equals(before.get(i))) table.clear(i);
            return;
        }
        Set<String> chosen = keys(before, table.getSelectionIndices());
        Optional<String> top = table.getTopIndex() == 0
                ? Optional.empty()
                : row(table.getTopIndex()).map(Row::key);
        table.setRedraw(false);
        rows = now;
        table.deselectAll();
        table.setItemCount(now.size());
        table.clearAll();
        restore(chosen, top);
        table.setRedraw(true);
        room();
        if (!keys(now, table.getSelectionIndices()).equals(chosen)) told.chosen();
    }

    /** Times that have their year take more room; nobody gives it away for them where there are none. */
    private void room() {
        boolean now = sessions().stream().anyMatch(texts::tellsYear);
        if (now == years) return;
        years = now;
        needs = ColumnNeeds.of(table, years);
        if (!widths.isEmpty()) fit();
    }

    /** Whether the same sessions stand in the same places. */
    private static boolean alike(List<Row> before, List<Row> now) {
        if (before.size() != now.size()) return false;
        for (int i = 0; i < now.size(); i++)
            if (!now.get(i).key().equals(before.get(i).key())) return false;
        return true;
    }

    private static Set<String> keys(List<Row> rows, int[] indices) {
        var keys = new HashSet<String>();
        for (int index : indices)
            if (index < rows.size()) keys.add(rows.get(index).key());
        return keys;
    }

    private void restore(Set<String> chosen, Optional<String> top) {
        if (chosen.isEmpty() && top.isEmpty()) return;
        var selected = new ArrayList<Integer>();
        int first = -1;
        for (int i = 0; i < rows.size(); i++) {
            String key = rows.get(i).key();
            if (chosen.contains(key)) selected.add(i);
            if (top.isPresent() && top.get().equals(key)) first = i;
        }
        // choosing scrolls to what is chosen, so the place comes last
        table.setSelection(selected.stream().mapToInt(Integer::intValue).toArray());
        if (first >= 0) table.setTopIndex(first);
        else if (top.isEmpty()) table.setTopIndex(0);
    }

    /** What grows older on the screen is written anew, for the rows that are seen. */
    void tick(RowTexts words) {
        texts = words;
        int first = table.getTopIndex();
        int last = Math.min(rows.size(), first + table.getClientArea().height / Math.max(1, table.getItemHeight()) + 1);
        for (int i = first; i < last; i++)
            if (rows.get(i) instanceof Row.Session session
                    && session.entry().silence().isPresent()) {
                String text = words.text(Column.HEARTBEAT, session);
                TableItem item = table.getItem(i);
                if (!item.getText(Column.HEARTBEAT.ordinal()).equals(text))
                    item.setText(Column.HEARTBEAT.ordinal(), text);
            }
    }

    /** The chosen sessions, without the heads of groups. */
    List<Row.Session> chosen() {
        return Arrays.stream(table.getSelectionIndices())
                .sorted()
                .mapToObj(this::row)
                .flatMap(Optional::stream)
                .filter(Row.Session.class::isInstance)
                .map(Row.Session.class::cast)
                .toList();
    }

    /** The sessions in the rows. */
    List<Row.Session> sessions() {
        return rows.stream()
                .filter(Row.Session.class::isInstance)
                .map(Row.Session.class::cast)
                .toList();
    }

    /** Gives the keys to the table, and to its first row where none has them. */
    void focus() {
        table.setFocus();
        if (table.getSelectionCount() == 0 && !rows.isEmpty()) {
            table.setSelection(rows.getFirst() instanceof Row.Group && rows.size() > 1 ? 1 : 0);
            told.chosen();
        }
    }

    /** Arranges the columns. */
    void show(Columns now, Sorting sorting) {
        table.setSortColumn(columns.get(sorting.by()));
        table.setSortDirection(sorting.descending() ? SWT.DOWN : SWT.UP);
        if (now.equals(shown) && !widths.isEmpty()) return;
        boolean moved = !now.order().equals(shown.order());
        shown = now;
        arranging = true;
        if (moved)
            table.setColumnOrder(now.order().stream().mapToInt(Enum::ordinal).toArray());
        fit();
        arranging = false;
    }

    private void fit() {
        Rectangle area = table.getClientArea();
        if (area.width <= 0) return;
        arranging = true;
        Map<Column, Integer> fitted = shown.fitted(area.width, needs);
        columns.forEach((column, made) -> {
            int width = fitted.getOrDefault(column, 0);
            widths.put(column, width);
            made.setResizable(width > 0);
            if (made.getWidth() != width) made.setWidth(width);
        });
        arranging = false;
    }

    /** Only what differs from what was set here was done by a person; the last column fills the table by itself. */
    private void resized(Column column, int width) {
        if (arranging || widths.isEmpty() || width == 0 || last() == column) return;
        if (Math.abs(widths.getOrDefault(column, 0) - width) <= 1) return;
        widths.put(column, width);
        shown = shown.wide(column, width);
        told.columns(shown);
    }

    private Column last() {
        return shown.order().stream()
                .filter(shown::shows)
                .reduce((first, second) -> second)
                .orElse(Column.RATE);
    }

    private void moved() {
        if (arranging) return;
        List<Column> order = Arrays.stream(table.getColumnOrder())
                .mapToObj(index -> Column.values()[index])
                .toList();
        if (order.equals(shown.order())) return;
        shown = shown.ordered(order);
        told.columns(shown);
    }
}
