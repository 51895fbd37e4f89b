package org.packbench.ui.sku;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.packbench.ui.look.Cells;
import org.packbench.ui.look.IconCell;
import org.packbench.ui.look.Native;
import org.packbench.ui.look.SeenRows;
import org.packbench.ui.sku.text.Messages;
import org.packbench.ui.theme.Role;
import org.packbench.ui.theme.Theme;

/** The barcodes that are found; only the rows that are seen are made. */
final class SkuTable {
    private final SeenRows<SkuRow> rows;

    /** @param chosen is told of another selection; {@code entered} of Enter and of a double click */
    SkuTable(Composite parent, Theme theme, Runnable chosen, Runnable entered) {
        rows = new SeenRows<>(parent, theme, SWT.MULTI, 3);
        TableViewer viewer = rows.viewer();
        Native.column(
                viewer,
                Messages.columnState,
                14,
                140,
                new IconCell<>(SkuRow.class, 0, theme, Native.derived(table(), 0, SWT.BOLD), RowTexts::state));
        Native.column(viewer, Messages.columnBarcode, 30, 220, Cells.text(SkuRow.class, SkuRow::barcode));
        Native.column(viewer, Messages.columnSku, 32, 240, Cells.text(SkuRow.class, RowTexts::sku));
        Native.column(viewer, Messages.columnShare, 24, 200, Cells.text(SkuRow.class, RowTexts::share));
        Native.tint(viewer, theme, SkuRow.class, SkuTable::tint);
        table().addListener(SWT.Selection, e -> chosen.run());
        table().addListener(SWT.DefaultSelection, e -> entered.run());
        table().getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                if (e.childID < 0) e.result = Messages.tableName;
            }
        });
        rows.begin();
    }

    Table table() {
        return rows.table();
    }

    private static Optional<Role> tint(SkuRow row) {
        return switch (row.state()) {
            case SAVED, ADDED, CHANGED -> Optional.empty();
            case REMOVED -> Optional.of(Role.RED_TINT);
            case CLASHING -> Optional.of(Role.AMBER_TINT);
        };
    }

    /** The chosen barcode stays chosen while it is there, else its place is. */
    void show(List<SkuRow> now) {
        if (now.equals(rows.rows())) return;
        Optional<String> barcode = chosen().map(SkuRow::barcode);
        int place = table().getSelectionIndex();
        rows.show(now);
        if (now.isEmpty()) return;
        rows.choose(barcode.map(this::index).filter(found -> found >= 0).orElse(Math.clamp(place, 0, now.size() - 1)));
    }

    /** Chooses a barcode's row, if it is shown. */
    void reveal(String barcode) {
        int index = index(barcode);
        if (index >= 0) rows.choose(index);
    }

    private int index(String barcode) {
        List<SkuRow> all = rows.rows();
        for (int i = 0; i < all.size(); i++) if (all.get(i).barcode().equals(barcode)) return i;
        return -1;
    }

    /** The first of the chosen rows. */
    Optional<SkuRow> chosen() {
        return all().stream().findFirst();
    }

    /** Every chosen row. */
    List<SkuRow> all() {
        return Arrays.stream(table().getSelectionIndices())
                .sorted()
                .filter(index -> index < rows.rows().size())
                .mapToObj(rows.rows()::get)
                .toList();
    }
}
