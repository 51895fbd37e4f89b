package org.packbench.ui.doctor;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.packbench.ui.doctor.text.Messages;
import org.packbench.ui.look.Cells;
import org.packbench.ui.look.IconCell;
import org.packbench.ui.look.Native;
import org.packbench.ui.theme.Theme;

/** Every finding as a row, the worst on top. */
final class FindingsTable {
    private final TableViewer viewer;
    private List<Row> rows = List.of();

    /** @param chosen is told of another selection; {@code entered} of Enter and of a double click */
    FindingsTable(Composite parent, Theme theme, Runnable chosen, Runnable entered) {
        viewer = Native.table(parent, theme, SWT.SINGLE, 3);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        Native.column(
                viewer,
                Messages.columnGrade,
                12,
                130,
                new IconCell<>(Row.class, 0, theme, Native.derived(table(), 0, SWT.BOLD), Grades::shown));
        Native.column(viewer, Messages.columnWhat, 38, 290, Cells.text(Row.class, RowTexts::subject));
        Native.column(viewer, Messages.columnSeen, 36, 280, Cells.text(Row.class, RowTexts::seen));
        Native.column(viewer, Messages.columnRemedy, 14, 150, Cells.text(Row.class, RowTexts::remedy));
        Native.tint(viewer, theme, Row.class, Grades::tint);
        viewer.addSelectionChangedListener(e -> chosen.run());
        table().addListener(SWT.DefaultSelection, e -> entered.run());
    }

    Table table() {
        return viewer.getTable();
    }

    /** The chosen row stays chosen by its place: what it became is what one wants to see. */
    void show(List<Row> now) {
        if (now.equals(rows)) return;
        int index = now.size() == rows.size() ? table().getSelectionIndex() : 0;
        rows = now;
        viewer.setInput(now);
        if (!now.isEmpty())
            viewer.setSelection(new StructuredSelection(now.get(Math.max(0, Math.min(index, now.size() - 1)))), true);
    }

    Optional<Row> chosen() {
        return viewer.getStructuredSelection().getFirstElement() instanceof Row row
                ? Optional.of(row)
                : Optional.empty();
    }
}
