package org.packbench.ui.sku;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.eclipse.jface.viewers.ILazyContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.packbench.core.profile.SkuChanges;
import org.packbench.ui.look.Cells;
import org.packbench.ui.look.IconCell;
import org.packbench.ui.look.Native;
import org.packbench.ui.sku.ImportPlan.Row;
import org.packbench.ui.sku.text.Messages;
import org.packbench.ui.theme.Theme;

/** What an import would change, row by row; only the rows that are seen are made. */
final class PlanTable {
    private final TableViewer viewer;
    private List<Row> rows = List.of();

    /** @param decide is told of Enter, the space bar and a double click on a conflict */
    PlanTable(Composite parent, Theme theme, Consumer<SkuChanges.Conflict> decide) {
        viewer = Native.table(parent, theme, SWT.SINGLE | SWT.VIRTUAL, 8);
        viewer.setUseHashlookup(false);
        viewer.setContentProvider((ILazyContentProvider) this::make);
        Native.column(
                viewer,
                Messages.columnState,
                14,
                130,
                new IconCell<>(Row.class, 0, theme, Native.derived(table(), 0, SWT.BOLD), ImportTexts::kind));
        Native.column(viewer, Messages.columnBarcode, 22, 160, Cells.text(Row.class, ImportTexts::barcode));
        Native.column(viewer, Messages.columnNow, 18, 130, Cells.text(Row.class, ImportTexts::now));
        Native.column(viewer, Messages.columnFile, 24, 170, Cells.text(Row.class, ImportTexts::inFile));
        Native.column(viewer, Messages.columnThen, 22, 160, Cells.text(Row.class, ImportTexts::then));
        table().addListener(SWT.DefaultSelection, e -> decide(decide));
        table().addListener(SWT.KeyDown, e -> {
            if (e.character == ' ') decide(decide);
        });
        viewer.setInput(this);
    }

    Table table() {
        return viewer.getTable();
    }

    private void make(int index) {
        if (index < rows.size()) viewer.replace(Objects.requireNonNull(rows.get(index)), index);
    }

    private void decide(Consumer<SkuChanges.Conflict> decide) {
        int index = table().getSelectionIndex();
        if (index >= 0 && index < rows.size() && rows.get(index) instanceof Row.Conflict row)
            decide.accept(row.conflict());
    }

    void show(List<Row> now) {
        int index = now.size() == rows.size() ? table().getSelectionIndex() : 0;
        rows = now;
        viewer.setItemCount(now.size());
        table().clearAll();
        if (!now.isEmpty()) table().setSelection(Math.max(0, index));
    }
}
