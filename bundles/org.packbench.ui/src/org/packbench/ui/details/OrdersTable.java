package org.packbench.ui.details;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.packbench.core.OrderNumber;
import org.packbench.core.history.SessionHistory.OrderDetail;
import org.packbench.ui.details.text.Messages;
import org.packbench.ui.look.Cells;
import org.packbench.ui.look.IconCell;
import org.packbench.ui.look.Native;
import org.packbench.ui.look.SeenRows;
import org.packbench.ui.theme.Role;
import org.packbench.ui.theme.Theme;

/** The session's orders; only the rows that are seen are made. */
final class OrdersTable {
    private final SeenRows<OrderDetail> rows;
    private final TableColumn opened;

    OrdersTable(Composite parent, Theme theme, Consumer<OrderNumber> chosen) {
        rows = new SeenRows<>(parent, theme, SWT.SINGLE, 2);
        TableViewer viewer = rows.viewer();
        IconCell<OrderDetail> number = new IconCell<>(
                OrderDetail.class,
                0,
                theme,
                Native.derived(table(), 0, SWT.BOLD),
                order -> new IconCell.Shown(
                        icon(order), ink(order), order.order().value()));
        Native.column(viewer, Messages.columnOrder, 22, 96, number);
        opened = Native.column(
                        viewer, Messages.columnOpened, 15, 66, Cells.text(OrderDetail.class, DetailsTexts::opened))
                .getColumn();
        right(viewer, Messages.columnTime, 9, 44, DetailsTexts::time);
        right(viewer, Messages.columnUnits, 11, 50, DetailsTexts::units);
        Native.column(viewer, Messages.columnFlags, 46, 76, new FlagsCell(theme));
        table().addListener(
                        SWT.Selection,
                        e -> rows.chosen().map(OrderDetail::order).ifPresent(chosen));
        rows.begin();
    }

    private static void right(
            TableViewer viewer,
            String title,
            int weight,
            int least,
            java.util.function.Function<OrderDetail, String> text) {
        Native.column(viewer, title, weight, least, Cells.text(OrderDetail.class, text))
                .getColumn()
                .setAlignment(SWT.RIGHT);
    }

    private static String icon(OrderDetail order) {
        return order.completed().isPresent() ? "check" : order.opened().isPresent() ? "pause" : "box";
    }

    private static Role ink(OrderDetail order) {
        return order.completed().isPresent() ? Role.INK : Role.SECOND_INK;
    }

    Table table() {
        return rows.table();
    }

    /** In a narrow window the steps alone say when an order was opened. */
    void fit(boolean narrow) {
        if (!(table().getParent().getLayout() instanceof TableColumnLayout layout)) return;
        layout.setColumnData(opened, narrow ? new ColumnPixelData(0, false) : new ColumnWeightData(15, 66, true));
        table().getParent().layout();
    }

    void show(List<OrderDetail> orders, Optional<OrderNumber> chosen) {
        if (!orders.equals(rows.rows())) rows.show(orders);
        Optional<OrderNumber> before = rows.chosen().map(OrderDetail::order);
        if (before.equals(chosen)) return;
        table().deselectAll();
        for (int i = 0; i < orders.size(); i++)
            if (chosen.filter(orders.get(i).order()::equals).isPresent()) {
                rows.choose(i);
                return;
            }
    }
}
