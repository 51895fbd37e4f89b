package org.packbench.ui.look;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.jface.viewers.ILazyContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.packbench.ui.theme.Theme;

/**
 * A table of which only the rows that are seen are made, however many there are.
 *
 * @param <T> a row
 */
public final class SeenRows<T> {
    private final TableViewer viewer;
    private List<T> rows = List.of();

    /**
     * @param style whether one row can be chosen, or several
     * @param least so many rows have room in any case
     */
    public SeenRows(Composite parent, Theme theme, int style, int least) {
        viewer = Native.table(parent, theme, style | SWT.VIRTUAL, least);
        viewer.setUseHashlookup(false);
        viewer.setContentProvider((ILazyContentProvider) this::make);
    }

    private void make(int index) {
        if (index < rows.size()) viewer.replace(Objects.requireNonNull(rows.get(index)), index);
    }

    /** For its columns. Call {@link #begin} once they are there. */
    public TableViewer viewer() {
        return viewer;
    }

    public void begin() {
        viewer.setInput(this);
    }

    public Table table() {
        return viewer.getTable();
    }

    public List<T> rows() {
        return rows;
    }

    /** Shows other rows, of which none is chosen. */
    public void show(List<T> now) {
        rows = List.copyOf(now);
        table().deselectAll();
        viewer.setItemCount(rows.size());
        table().clearAll();
    }

    /** The row that has the keys, or the first of those that are chosen. */
    public Optional<T> chosen() {
        int index = table().getSelectionIndex();
        return index < 0 || index >= rows.size() ? Optional.empty() : Optional.of(rows.get(index));
    }

    /** Chooses a row, and has it seen. */
    public void choose(int index) {
        table().setSelection(index);
        table().showSelection();
    }
}
