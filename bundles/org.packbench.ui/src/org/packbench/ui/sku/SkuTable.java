package org.packbench.ui.sku;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.jface.viewers.ILazyContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.packbench.ui.look.Cells;
import org.packbench.ui.look.IconCell;
import org.packbench.ui.look.Native;
import org.packbench.ui.sku.SkuRow.State;
import org.packbench.ui.sku.text.Messages;
import org.packbench.ui.theme.Role;
import org.packbench.ui.theme.Theme;

/** The barcodes that are found; only the rows that are seen are made. */
final class SkuTable {
    private final Theme theme;
    private final TableViewer viewer;
    private List<SkuRow> rows = List.of();

    /** @param chosen is told of another selection; {@code entered} of Enter and of a double click */
    SkuTable(Composite parent, Theme theme, Runnable chosen, Runnable entered) {
        this.theme = theme;
        viewer = Native.table(parent, theme, SWT.MULTI | SWT.VIRTUAL, 3);
        viewer.setUseHashlookup(false);
        viewer.setContentProvider((ILazyContentProvider) this::make);
        Native.column(
                viewer,
                Messages.columnState,
                14,
                140,
                new IconCell<>(SkuRow.class, 0, theme, Native.derived(table(), 0, SWT.BOLD), RowTexts::state));
        Native.column(viewer, Messages.columnBarcode, 30, 220, Cells.text(SkuRow.class, SkuRow::barcode));
        Native.column(viewer, Messages.columnSku, 32, 240, Cells.text(SkuRow.class, RowTexts::sku));
        Native.column(viewer, Messages.columnShare, 24, 200, Cells.text(SkuRow.class, RowTexts::share));
        table().addListener(SWT.EraseItem, this::tint);
        table().addListener(SWT.Selection, e -> chosen.run());
        table().addListener(SWT.DefaultSelection, e -> entered.run());
        table().getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                if (e.childID < 0) e.result = Messages.tableName;
            }
        });
        viewer.setInput(this);
    }

    Table table() {
        return viewer.getTable();
    }

    private void make(int index) {
        if (index < rows.size()) viewer.replace(Objects.requireNonNull(rows.get(index)), index);
    }

    private void tint(Event event) {
        if (!(event.item instanceof TableItem item) || !(item.getData() instanceof SkuRow row)) return;
        if (table().isSelected(table().indexOf(item)) || row.state() == State.SAVED) return;
        event.gc.setBackground(theme.color(tint(row.state())));
        event.gc.fillRectangle(event.getBounds());
    }

    private static Role tint(State state) {
        return switch (state) {
            case SAVED, ADDED, CHANGED -> Role.SURFACE;
            case REMOVED -> Role.RED_TINT;
            case CLASHING -> Role.AMBER_TINT;
        };
    }

    /** The chosen barcode stays chosen while it is there, else its place is. */
    void show(List<SkuRow> now) {
        if (now.equals(rows)) return;
        Optional<String> barcode = chosen().map(SkuRow::barcode);
        int place = table().getSelectionIndex();
        rows = now;
        table().deselectAll();
        viewer.setItemCount(now.size());
        table().clearAll();
        if (now.isEmpty()) return;
        select(barcode.map(this::index).filter(found -> found >= 0).orElse(Math.clamp(place, 0, now.size() - 1)));
    }

    /** Chooses a barcode's row, if it is shown. */
    void reveal(String barcode) {
        int index = index(barcode);
        if (index >= 0) select(index);
    }

    private int index(String barcode) {
        for (int i = 0; i < rows.size(); i++) if (rows.get(i).barcode().equals(barcode)) return i;
        return -1;
    }

    private void select(int index) {
        table().setSelection(index);
        table().showSelection();
    }

    /** The first of the chosen rows. */
    Optional<SkuRow> chosen() {
        return all().stream().findFirst();
    }

    /** Every chosen row. */
    List<SkuRow> all() {
        return Arrays.stream(table().getSelectionIndices())
                .sorted()
                .filter(index -> index < rows.size())
                .mapToObj(rows::get)
                .toList();
    }
}
