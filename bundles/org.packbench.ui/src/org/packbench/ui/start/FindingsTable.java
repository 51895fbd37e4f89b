package org.packbench.ui.start;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.packbench.ui.Messages;
import org.packbench.ui.look.Cells;
import org.packbench.ui.look.Fitted;
import org.packbench.ui.look.IconCell;
import org.packbench.ui.look.Native;
import org.packbench.ui.look.Wear;
import org.packbench.ui.theme.Theme;

/** Everything that is remarkable about a list, what stops orders first; below it the chosen one as a whole. */
final class FindingsTable {
    private static final int ROWS = 3;

    /** Room for two lines of what was found, and what to do. */
    private static final int WHOLE = 40;

    /** What a column keeps of its width where there is not room for both. */
    private static final List<Integer> LEAST = List.of(300, 220);

    private final Composite control;
    private final TableViewer viewer;
    private final Fitted columns;
    private final Label whole;
    private Remarks remarks = Remarks.NONE;

    /** @param chosen is told which one a person chose */
    FindingsTable(Composite parent, Theme theme, Consumer<Remark> chosen) {
        control = new Composite(parent, SWT.NONE);
        control.setLayout(Native.layout(1));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(control);
        viewer = Native.table(control, theme, SWT.SINGLE, ROWS);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        Font bold = Native.derived(viewer.getTable(), 0, SWT.BOLD);
        Native.column(
                viewer, Messages.columnProblem, 55, 280, new IconCell<>(Remark.class, 0, theme, bold, Remark::shown));
        Native.column(viewer, Messages.columnRemedy, 45, 220, Cells.text(Remark.class, Remark::advice));
        columns = new Fitted(viewer, bold);
        whole = Wear.SECOND.on(new Label(control, SWT.WRAP));
        GridDataFactory.fillDefaults().grab(true, false).hint(200, WHOLE).applyTo(whole);
        viewer.getTable().addListener(SWT.Selection, e -> {
            if (!(e.item.getData() instanceof Remark remark)) return;
            say(remark);
            chosen.accept(remark);
        });
    }

    Composite control() {
        return control;
    }

    /** Shows what is wrong and doubtful; the first of it is chosen. */
    void show(Remarks now) {
        remarks = now;
        List<Remark> all = now.all();
        viewer.setInput(all);
        columns.fit(
                LEAST,
                List.of(
                        all.stream().map(remark -> remark.shown().text()),
                        all.stream().map(Remark::advice)));
        whole.setText("");
        if (!all.isEmpty()) choose(all.getFirst());
    }

    /** Chooses the first remark about a line of the preview, if there is one. */
    void reveal(PreviewRow row) {
        remarks.about(row).stream().findFirst().ifPresent(this::choose);
    }

    private void choose(Remark remark) {
        viewer.getTable().setSelection(remarks.all().indexOf(remark));
        viewer.getTable().showSelection();
        say(remark);
    }

    private void say(Remark remark) {
        String advice = remark.advice().isEmpty() ? "" : ". " + remark.advice() + ".";
        whole.setText((remark.shown().text() + advice).replace("&", "&&"));
    }
}
