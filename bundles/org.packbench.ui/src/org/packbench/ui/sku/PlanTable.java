package org.packbench.ui.sku;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.packbench.core.profile.SkuChanges;
import org.packbench.ui.look.Cells;
import org.packbench.ui.look.IconCell;
import org.packbench.ui.look.Native;
import org.packbench.ui.look.SeenRows;
import org.packbench.ui.sku.ImportPlan.Row;
import org.packbench.ui.sku.text.Messages;
import org.packbench.ui.theme.Theme;

/** What an import would change, row by row; only the rows that are seen are made. */
final class PlanTable {
    private final SeenRows<Row> rows;
    private final TableColumn listed;

    /** @param decide is told of Enter, the space bar and a double click on a conflict */
    PlanTable(Composite parent, Theme theme, Consumer<SkuChanges.Conflict> decide) {
        rows = new SeenRows<>(parent, theme, SWT.SINGLE, 8);
        TableViewer viewer = rows.viewer();
        Native.column(
                viewer,
                Messages.columnState,
                14,
                130,
                new IconCell<>(Row.class, 0, theme, Native.derived(table(), 0, SWT.BOLD), ImportTexts::kind));
        Native.column(viewer, Messages.columnBarcode, 22, 160, Cells.text(Row.class, ImportTexts::barcode));
        Native.column(viewer, Messages.columnNow, 18, 130, Cells.text(Row.class, ImportTexts::now));
        listed = Native.column(viewer, Messages.columnFile, 24, 170, Cells.text(Row.class, ImportTexts::inFile))
                .getColumn();
        Native.column(viewer, Messages.columnThen, 22, 160, Cells.text(Row.class, ImportTexts::then));
        table().addListener(SWT.DefaultSelection, e -> decide(decide));
        table().addListener(SWT.KeyDown, e -> {
            if (e.character == ' ') decide(decide);
        });
        rows.begin();
    }

    /** Where the list comes from, over what stands in it. */
    void from(String where) {
        listed.setText(where);
    }

    Table table() {
        return rows.table();
    }

    private void decide(Consumer<SkuChanges.Conflict> decide) {
        if (rows.chosen().orElse(null) instanceof Row.Conflict row) decide.accept(row.conflict());
    }

    void show(List<Row> now) {
        int index = now.size() == rows.rows().size() ? table().getSelectionIndex() : 0;
        rows.show(now);
        if (!now.isEmpty()) table().setSelection(Math.max(0, index));
    }
}
