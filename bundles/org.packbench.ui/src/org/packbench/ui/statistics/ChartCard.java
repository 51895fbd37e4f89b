package org.packbench.ui.statistics;

import java.util.function.Supplier;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IAxis;
import org.packbench.ui.look.Native;
import org.packbench.ui.look.Surface;
import org.packbench.ui.look.Wear;
import org.packbench.ui.theme.Face;
import org.packbench.ui.theme.Role;
import org.packbench.ui.theme.Theme;

/** A chart in our look: its name, how its figures are made, and axes that one can read. */
final class ChartCard {
    private static final int TICK = 14;

    private final Theme theme;
    private final Composite card;
    private final Composite side;
    private final Label formula;
    private final Chart chart;

    /** @param spoken every value of it, for who hears it */
    ChartCard(Composite parent, Theme theme, String title, String how, Supplier<String> spoken) {
        this.theme = theme;
        card = Surface.create(parent, theme, 2);
        ((GridData) card.getLayoutData()).grabExcessVerticalSpace = true;
        ((GridData) card.getLayoutData()).verticalAlignment = SWT.FILL;
        Native.heading(card, title);
        side = Wear.SURFACE.on(new Composite(card, SWT.NONE));
        side.setLayout(Native.layout(16));
        GridDataFactory.swtDefaults()
                .align(SWT.END, SWT.CENTER)
                .grab(true, false)
                .applyTo(side);
        formula = Wear.SECOND.on(new Label(card, SWT.NONE));
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .span(2, 1)
                .hint(80, SWT.DEFAULT)
                .applyTo(formula);
        say(how);
        chart = Wear.SURFACE.on(new Chart(card, SWT.NONE));
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .span(2, 1)
                .hint(200, 120)
                .applyTo(chart);
        dress();
        scale();
        Framed.frame(chart);
        chart.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = title + ". " + spoken.get();
            }
        });
    }

    private void dress() {
        chart.setBackground(theme.color(Role.SURFACE));
        chart.getPlotArea().setBackground(theme.color(Role.SURFACE));
        chart.getTitle().setVisible(false);
        chart.getLegend().setVisible(false);
        for (IAxis axis : chart.getAxisSet().getAxes()) {
            axis.getTitle().setVisible(false);
            axis.getTick().setFont(theme.font(Face.REGULAR, TICK));
            axis.getTick().setForeground(theme.color(Role.SECOND_INK));
            axis.getGrid().setForeground(theme.color(Role.HAIRLINE));
        }
        chart.getAxisSet().getXAxis(0).getGrid().setVisible(false);
    }

    /**
     * Keeps bars and axis to one scale. The axes keep the plot's size from the chart's own layout; where an ancestor puts layouts
     * off until the end of the event, the plot gets its size only then, and nobody tells the axes.
     */
    private void scale() {
        chart.getPlotArea().getControl().addListener(SWT.Resize, e -> chart.updateLayout());
    }

    /** How its figures are made. */
    void say(String how) {
        if (formula.getText().equals(how)) return;
        formula.setText(how.replace("&", "&&"));
        formula.setToolTipText(how);
    }

    Chart chart() {
        return chart;
    }

    /** Where a legend is put: a row at the right of the name. */
    Composite side() {
        return side;
    }

    void layout() {
        card.layout(true, true);
        chart.redraw();
    }
}
