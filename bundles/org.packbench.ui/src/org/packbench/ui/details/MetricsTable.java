package org.packbench.ui.details;

import java.util.List;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.packbench.ui.details.DetailsTexts.Metric;
import org.packbench.ui.details.text.Messages;
import org.packbench.ui.look.Cells;
import org.packbench.ui.look.Fitted;
import org.packbench.ui.look.Native;
import org.packbench.ui.theme.Theme;

/** Every figure of the session, and how it is made. */
final class MetricsTable {
    /** What name, value and formula keep where there is not room for all. */
    private static final List<Integer> LEAST = List.of(100, 70, 130);

    private final TableViewer viewer;
    private final Fitted columns;
    private List<Metric> shown = List.of();

    MetricsTable(Composite parent, Theme theme) {
        viewer = Native.table(parent, theme, SWT.SINGLE, 2);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        Native.column(viewer, Messages.columnMetric, 34, 90, Cells.text(Metric.class, Metric::name));
        Native.column(viewer, Messages.columnValue, 22, 62, Cells.text(Metric.class, Metric::value))
                .getColumn()
                .setAlignment(SWT.RIGHT);
        Native.column(viewer, Messages.columnFormula, 44, 120, Cells.text(Metric.class, Metric::formula));
        columns = Fitted.plain(viewer);
    }

    void show(List<Metric> metrics) {
        if (metrics.equals(shown)) return;
        shown = metrics;
        viewer.setInput(metrics);
        columns.fit(
                LEAST,
                List.of(
                        metrics.stream().map(Metric::name),
                        metrics.stream().map(Metric::value),
                        metrics.stream().map(Metric::formula)));
    }
}
