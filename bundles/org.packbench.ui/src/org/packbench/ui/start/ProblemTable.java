package org.packbench.ui.start;

import java.util.List;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.packbench.core.importer.Importer.Problem;
import org.packbench.ui.Messages;
import org.packbench.ui.look.Cells;
import org.packbench.ui.look.IconCell;
import org.packbench.ui.look.Native;
import org.packbench.ui.text.Problems;
import org.packbench.ui.theme.Role;
import org.packbench.ui.theme.Theme;

/** Every problem of a source: where, what stands there, and what to do. */
final class ProblemTable {
    private final TableViewer viewer;

    ProblemTable(Composite parent, Theme theme) {
        viewer = Native.table(parent, theme, SWT.SINGLE, 8);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        Font bold = Native.derived(viewer.getTable(), 0, SWT.BOLD);
        Native.column(
                viewer,
                Messages.columnProblem,
                40,
                280,
                new IconCell<>(Problem.class, 0, theme, bold, ProblemTable::what));
        Native.column(viewer, Messages.columnRemedy, 60, 320, Cells.text(Problem.class, Problems::remedy));
    }

    Composite control() {
        return viewer.getTable().getParent();
    }

    void show(List<Problem> problems) {
        viewer.setInput(problems);
        viewer.getTable().select(0);
    }

    /** A red triangle beside bold words: never the colour alone. */
    private static IconCell.Shown what(Problem problem) {
        return new IconCell.Shown("warning", Role.RED, Problems.text(problem));
    }
}
