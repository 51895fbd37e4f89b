package org.packbench.ui.start;

import java.util.List;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.packbench.core.importer.Importer.Problem;
import org.packbench.ui.Messages;
import org.packbench.ui.look.Cells;
import org.packbench.ui.look.Native;
import org.packbench.ui.text.Problems;
import org.packbench.ui.theme.Role;
import org.packbench.ui.theme.Theme;

/** Every problem of a source: where, what stands there, and what to do. */
final class ProblemTable {
    private final TableViewer viewer;

    ProblemTable(Composite parent, Theme theme) {
        viewer = Native.table(parent, SWT.SINGLE, 8);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        Font bold = Native.derived(viewer.getTable(), 0, SWT.BOLD);
        Native.column(viewer, Messages.columnProblem, 40, 280, new What(theme, bold));
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
    private static final class What extends ColumnLabelProvider {
        private final Theme theme;
        private final Font bold;

        What(Theme theme, Font bold) {
            this.theme = theme;
            this.bold = bold;
        }

        @Override
        public String getText(Object row) {
            return Problems.text((Problem) row);
        }

        @Override
        public Image getImage(Object row) {
            return theme.icon("warning", 16, Role.RED);
        }

        @Override
        public Color getForeground(Object row) {
            return theme.color(Role.RED);
        }

        @Override
        public Font getFont(Object row) {
            return bold;
        }
    }
}
