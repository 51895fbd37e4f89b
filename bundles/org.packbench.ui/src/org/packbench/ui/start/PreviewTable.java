package org.packbench.ui.start;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.packbench.model.Order;
import org.packbench.model.OrderLine;
import org.packbench.model.PackingList;
import org.packbench.ui.Messages;
import org.packbench.ui.look.Cells;
import org.packbench.ui.look.Native;
import org.packbench.ui.theme.Theme;

/** The first lines of a list as they were read. */
final class PreviewTable {
    /** More than a screen shows: who wants to read on opens the file. */
    private static final int SHOWN = 200;

    private record Row(Order order, OrderLine line) {}

    private final TableViewer viewer;

    PreviewTable(Composite parent, Theme theme) {
        viewer = Native.table(parent, theme, SWT.SINGLE, 4);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        Native.column(
                viewer,
                Messages.columnOrder,
                16,
                110,
                Cells.text(Row.class, r -> text(r.order().getOrderNumber())));
        Native.column(
                viewer,
                Messages.columnSku,
                16,
                110,
                Cells.text(Row.class, r -> text(r.line().getSku())));
        Native.column(
                viewer,
                Messages.columnProduct,
                42,
                220,
                Cells.text(Row.class, r -> text(r.line().getProductName())));
        Native.column(
                        viewer,
                        Messages.columnQuantity,
                        10,
                        80,
                        Cells.text(Row.class, r -> Integer.toString(r.line().getQuantity())))
                .getColumn()
                .setAlignment(SWT.RIGHT);
        Native.column(
                viewer,
                Messages.columnCourier,
                16,
                100,
                Cells.text(Row.class, r -> text(r.order().getCourier())));
    }

    private static String text(@org.eclipse.jdt.annotation.Nullable String value) {
        return value == null ? "" : value;
    }

    Composite control() {
        return viewer.getTable().getParent();
    }

    void show(Optional<PackingList> list) {
        List<Row> rows = list.map(l -> l.getOrders().stream()
                        .flatMap(o -> o.getItems().stream().map(i -> new Row(o, i)))
                        .limit(SHOWN)
                        .toList())
                .orElse(List.of());
        viewer.setInput(rows);
    }
}
