package org.packbench.ui.statistics;

import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TableColumn;
import org.packbench.core.statistics.Figure;
import org.packbench.core.statistics.Sums.By;
import org.packbench.core.statistics.Sums.Group;
import org.packbench.ui.look.Cells;
import org.packbench.ui.look.Native;
import org.packbench.ui.look.SeenRows;
import org.packbench.ui.look.Wear;
import org.packbench.ui.statistics.text.FigureTexts;
import org.packbench.ui.statistics.text.Messages;
import org.packbench.ui.theme.Theme;

/** The figures of each worker, client, courier or day; a column's head sorts by it. */
final class GroupsTable {
    static final List<By> KINDS = List.of(By.WORKER, By.CLIENT, By.COURIER, By.DAY);

    static final List<Figure> FIGURES = List.of(
            Figure.ORDERS,
            Figure.ORDERS_PER_HOUR,
            Figure.ITEMS_PER_HOUR,
            Figure.FIRST_SCAN,
            Figure.ACCURACY,
            Figure.CORRECTIONS,
            Figure.FORCED);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final SeenRows<Group> rows;
    private final Segments kinds;
    private By by = By.WORKER;
    private Optional<Report> report = Optional.empty();

    GroupsTable(Composite parent, Theme theme) {
        Composite part = Wear.CANVAS.on(new Composite(parent, SWT.NONE));
        part.setLayout(Native.layout(1));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(part);
        kinds = new Segments(part, theme, KINDS.stream().map(GroupsTable::title).toList(), index -> {
            by = KINDS.get(index);
            showRows();
        });
        rows = new SeenRows<>(part, theme, SWT.SINGLE, 3);
        TableViewer viewer = rows.viewer();
        Native.column(viewer, Messages.worker, 24, 120, Cells.text(Group.class, group -> name(by, group)));
        for (Figure figure : FIGURES)
            Native.column(
                            viewer,
                            column(figure),
                            11,
                            64,
                            Cells.text(Group.class, group -> FigureTexts.value(figure, group.totals())))
                    .getColumn()
                    .setAlignment(SWT.RIGHT);
        for (TableColumn column : rows.table().getColumns()) column.addListener(SWT.Selection, e -> sort(column));
        rows.begin();
        kinds.choose(0);
    }

    static String title(By by) {
        return switch (by) {
            case WORKER -> Messages.byWorker;
            case CLIENT -> Messages.byClient;
            case COURIER -> Messages.byCourier;
            case DAY, DAY_AND_CLIENT -> Messages.byDay;
        };
    }

    static String head(By by) {
        return switch (by) {
            case WORKER -> Messages.worker;
            case CLIENT -> Messages.client;
            case COURIER -> Messages.courier;
            case DAY, DAY_AND_CLIENT -> Messages.day;
        };
    }

    static String name(By by, Group group) {
        return switch (by) {
            case WORKER -> group.shown().isEmpty() ? org.packbench.ui.Messages.workerUnknown : group.shown();
            case CLIENT -> group.shown();
            case COURIER -> group.shown().isEmpty() ? Messages.noCourier : group.shown();
            case DAY, DAY_AND_CLIENT -> group.day().map(DAY::format).orElse("");
        };
    }

    private static String column(Figure figure) {
        return switch (figure) {
            case ORDERS -> Messages.columnOrders;
            case ORDERS_PER_HOUR -> Messages.columnOrdersPerHour;
            case ITEMS_PER_HOUR -> Messages.columnItemsPerHour;
            case FIRST_SCAN -> Messages.columnFirstScan;
            case ACCURACY -> Messages.columnAccuracy;
            case CORRECTIONS -> Messages.columnCorrections;
            case FORCED -> Messages.columnForced;
            case SESSIONS, ITEMS, HOURS, SCANS, MISSCANS, UNKNOWN, WRONG_ITEMS, UNKNOWN_CODES ->
                FigureTexts.name(figure);
        };
    }

    void show(Report now) {
        if (report.filter(now::equals).isPresent()) return;
        report = Optional.of(now);
        showRows();
    }

    private void showRows() {
        TableColumn first = rows.table().getColumn(0);
        if (!first.getText().equals(head(by))) first.setText(head(by));
        rows.show(sorted());
    }

    /** What is shown, as it is sorted. */
    List<Group> sorted() {
        TableColumn column = rows.table().getSortColumn();
        List<Group> all = report.map(now -> now.by(by)).orElse(List.of());
        if (column == null) return all;
        Comparator<Group> order = order(rows.table().indexOf(column));
        boolean down = rows.table().getSortDirection() == SWT.DOWN;
        return all.stream().sorted(down ? order.reversed() : order).toList();
    }

    By by() {
        return by;
    }

    /** Of days by the calendar, not by their letters; who has no value stands below everybody who has one. */
    private Comparator<Group> order(int column) {
        if (column == 0)
            return by == By.DAY
                    ? Comparator.comparing(group -> group.day().orElseThrow())
                    : Comparator.comparing(group -> name(by, group));
        Figure figure = FIGURES.get(column - 1);
        return Comparator.comparingDouble(group -> figure.of(group.totals()).orElse(-1));
    }

    private void sort(TableColumn column) {
        var table = rows.table();
        boolean again = table.getSortColumn() == column;
        boolean figure = table.indexOf(column) > 0;
        int first = figure ? SWT.DOWN : SWT.UP;
        table.setSortDirection(again ? (table.getSortDirection() == SWT.UP ? SWT.DOWN : SWT.UP) : first);
        table.setSortColumn(column);
        showRows();
    }
}
