package org.packbench.ui.statistics;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.packbench.core.scan.ScannedCode;
import org.packbench.core.statistics.Sums.Unmapped;
import org.packbench.ui.look.Cells;
import org.packbench.ui.look.IconCell;
import org.packbench.ui.look.Native;
import org.packbench.ui.look.SeenRows;
import org.packbench.ui.look.Wear;
import org.packbench.ui.statistics.text.Messages;
import org.packbench.ui.theme.Role;
import org.packbench.ui.theme.Theme;

/** Codes that nobody has mapped, those seen most on top: each is to be added once. */
final class UnknownTable {
    private static final int DO = 4;

    private final SeenRows<Unmapped> rows;
    private final Label how;
    private final Button map;
    private final Consumer<Unmapped> mapped;

    UnknownTable(Composite parent, Theme theme, Consumer<Unmapped> mapped) {
        this.mapped = mapped;
        Composite part = Wear.CANVAS.on(new Composite(parent, SWT.NONE));
        part.setLayout(Native.layout(1));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(part);
        Composite head = Wear.CANVAS.on(Native.grid(part, 3));
        Native.heading(head, Messages.unknownTitle);
        how = Wear.SECOND.on(new Label(head, SWT.NONE));
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .hint(60, SWT.DEFAULT)
                .applyTo(how);
        map = Native.button(head, Messages.map, this::map);
        map.setImage(theme.icon("map", 16, Role.INK));
        rows = new SeenRows<>(part, theme, SWT.SINGLE, 3);
        columns(theme);
        table().addListener(SWT.Selection, e -> map.setEnabled(rows.chosen().isPresent()));
        table().addListener(SWT.DefaultSelection, e -> map());
        table().addListener(SWT.MouseUp, e -> clicked(new Point(e.x, e.y)));
        rows.begin();
    }

    private void columns(Theme theme) {
        TableViewer viewer = rows.viewer();
        Native.column(
                viewer,
                Messages.columnCode,
                30,
                130,
                Cells.text(Unmapped.class, code -> ScannedCode.visible(code.code())));
        Native.column(viewer, Messages.client, 12, 60, Cells.text(Unmapped.class, Unmapped::client));
        Native.column(
                        viewer,
                        Messages.columnSeen,
                        10,
                        60,
                        Cells.text(Unmapped.class, code -> Integer.toString(code.seen())))
                .getColumn()
                .setAlignment(SWT.RIGHT);
        Native.column(
                viewer,
                Messages.columnLast,
                20,
                96,
                Cells.text(Unmapped.class, code -> StateTexts.seen(code.last(), Instant.now())));
        String act = Messages.map.replace("&", "");
        Native.column(
                viewer,
                Messages.columnDo,
                28,
                130,
                new IconCell<>(
                        Unmapped.class,
                        DO,
                        theme,
                        table().getFont(),
                        code -> new IconCell.Shown("map", Role.ACCENT, act)));
    }

    Table table() {
        return rows.table();
    }

    private void clicked(Point at) {
        TableItem item = table().getItem(at);
        if (item != null && item.getBounds(DO).contains(at)) map();
    }

    private void map() {
        rows.chosen().ifPresent(mapped);
    }

    void show(List<Unmapped> codes) {
        if (codes.equals(rows.rows()) && !how.getText().isEmpty()) return;
        Optional<Unmapped> before = rows.chosen();
        rows.show(codes);
        int index = before.map(codes::indexOf).filter(found -> found >= 0).orElse(0);
        if (!codes.isEmpty()) rows.choose(index);
        map.setEnabled(!codes.isEmpty());
        how.setText(codes.isEmpty() ? Messages.unknownNone : Messages.unknownHow);
    }
}
