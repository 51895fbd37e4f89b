package org.packbench.ui.details;

import java.util.List;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.packbench.ui.details.DetailsTexts.Metric;
import org.packbench.ui.details.text.Messages;
import org.packbench.ui.look.Cells;
import org.packbench.ui.look.Native;
import org.packbench.ui.theme.Theme;

/** Every figure of the session, and how it is made. */
final class MetricsTable {
    private final TableViewer viewer;
    private List<Metric> shown = List.of();

    MetricsTable(Composite parent, Theme theme) {
        viewer = Native.table(parent, theme, SWT.SINGLE, 2);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        Native.column(viewer, Messages.columnMetric, 34, 90, Cells.text(Metric.class, Metric::name));
        Native.column(viewer, Messages.columnValue, 22, 62, Cells.text(Metric.class, Metric::value))
                .getColumn()
                .setAlignment(SWT.RIGHT);
        Native.column(viewer, Messages.columnFormula, 44, 120, Cells.text(Metric.class, Metric::formula));
    }

    void show(List<Metric> metrics) {
        if (metrics.equals(shown)) return;
        shown = metrics;
        viewer.setInput(metrics);
    }
}
