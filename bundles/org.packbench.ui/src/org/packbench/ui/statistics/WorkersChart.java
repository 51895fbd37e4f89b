package org.packbench.ui.statistics;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IBarSeries;
import org.eclipse.swtchart.ISeries.SeriesType;
import org.eclipse.swtchart.Range;
import org.packbench.core.statistics.Figure;
import org.packbench.core.statistics.Sums.Group;
import org.packbench.ui.look.Native;
import org.packbench.ui.look.Wear;
import org.packbench.ui.statistics.text.FigureTexts;
import org.packbench.ui.statistics.text.Messages;
import org.packbench.ui.text.Counted;
import org.packbench.ui.theme.Face;
import org.packbench.ui.theme.Role;
import org.packbench.ui.theme.Theme;

/** Orders per hour of each worker as lying bars, the fastest on top, and the rate of all as a line through them. */
final class WorkersChart {
    /** More bars would be too thin to print a value in. */
    private static final int MOST = 8;

    /** So many have room for name and number in any case. */
    private static final int FEW = 6;

    /** Pixels that each further bar asks for. */
    private static final int FURTHER = 16;

    private static final String SERIES = "rate";
    private static final int TEXT = 15;
    private static final int GAP = 8;
    private static final int STEP = 110;

    private final Theme theme;
    private final ChartCard card;
    private List<Group> workers = List.of();
    private double all;
    private @Nullable Label whole;

    WorkersChart(Composite parent, Theme theme) {
        this.theme = theme;
        card = new ChartCard(parent, theme, Messages.chartWorkers, Messages.chartWorkersHow, this::spoken);
        Chart chart = card.chart();
        chart.setOrientation(SWT.VERTICAL);
        chart.getAxisSet().getYAxis(0).getTick().setTickMarkStepHint(STEP);
        legend();
        chart.getPlotArea().addCustomPaintListener(e -> paint(e.gc));
    }

    /** What the dashed line is. */
    private void legend() {
        Canvas sample = Wear.SURFACE.on(new Canvas(card.side(), SWT.NONE));
        GridDataFactory.swtDefaults().hint(24, 14).applyTo(sample);
        sample.addListener(SWT.Paint, e -> {
            e.gc.setForeground(theme.color(Role.INK));
            e.gc.setLineWidth(2);
            e.gc.setLineStyle(SWT.LINE_DASH);
            e.gc.drawLine(0, 7, 24, 7);
        });
        whole = Native.label(card.side(), "");
    }

    void show(Report report) {
        List<Group> rated = report.rated();
        // the axis counts from below
        workers = rated.stream().limit(MOST).toList().reversed();
        all = Figure.ORDERS_PER_HOUR.of(report.total()).orElse(0);
        Label label = whole;
        if (label != null) label.setText(allLabel());
        int more = rated.size() - workers.size();
        card.say(
                more == 0
                        ? Messages.chartWorkersHow
                        : Messages.chartWorkersHow + " · " + Counted.text(Messages.chartMore, more));
        Chart chart = card.chart();
        chart.suspendUpdate(true);
        if (chart.getSeriesSet().getSeries(SERIES) != null) chart.getSeriesSet().deleteSeries(SERIES);
        double[] rates = workers.stream().mapToDouble(WorkersChart::rate).toArray();
        if (rates.length > 0) series(chart, rates);
        chart.suspendUpdate(false);
        card.layout();
    }

    /** Pixels of height that it needs beyond those for a few bars. */
    int more() {
        return Math.max(0, workers.size() - FEW) * FURTHER;
    }

    private void series(Chart chart, double[] rates) {
        IBarSeries<?> bars = (IBarSeries<?>) chart.getSeriesSet().createSeries(SeriesType.BAR, SERIES);
        bars.setYSeries(rates);
        bars.setBarColor(theme.color(Role.ACCENT));
        bars.setBarPadding(28);
        chart.getAxisSet().getXAxis(0).enableCategory(true);
        chart.getAxisSet()
                .getXAxis(0)
                .setCategorySeries(workers.stream().map(WorkersChart::name).toArray(String[]::new));
        chart.getAxisSet().adjustRange();
        double most = all;
        for (double rate : rates) most = Math.max(most, rate);
        // room for the value of a short bar, which stands behind it
        chart.getAxisSet().getYAxis(0).setRange(new Range(0, Math.max(1, most * 1.15)));
    }

    private static String name(Group group) {
        return group.shown().isEmpty() ? org.packbench.ui.Messages.workerUnknown : group.shown();
    }

    private static double rate(Group group) {
        return Figure.ORDERS_PER_HOUR.of(group.totals()).orElse(0);
    }

    private void paint(GC gc) {
        if (!(card.chart().getSeriesSet().getSeries(SERIES) instanceof IBarSeries<?> bars)) return;
        Rectangle[] bounds = bars.getBounds();
        for (Rectangle bar : bounds) Fill.SOLID.paint(gc, theme, bar);
        if (!workers.isEmpty()) line(gc);
        for (int i = 0; i < Math.min(bounds.length, workers.size()); i++) value(gc, bounds[i], workers.get(i));
    }

    /** The rate in bold and what it is of, within the bar where there is room. */
    private void value(GC gc, Rectangle bar, Group group) {
        String rate = FigureTexts.value(Figure.ORDERS_PER_HOUR, group.totals());
        String from = Counted.text(Messages.chartFrom, (int) group.totals().orders());
        gc.setFont(theme.font(Face.REGULAR, TEXT));
        int rest = gc.textExtent(from).x;
        gc.setFont(theme.font(Face.BOLD, TEXT));
        Point first = gc.textExtent(rate);
        boolean inside = first.x + rest + 3 * GAP < bar.width;
        int wide = inside ? first.x + GAP + rest : first.x;
        int end = bar.x + bar.width;
        int y = bar.y + (bar.height - first.y) / 2;
        gc.setBackground(theme.color(inside ? Role.ACCENT : Role.SURFACE));
        int x = clear(gc, inside ? bar.x + GAP : end + GAP, wide, bar, inside ? end : Integer.MAX_VALUE);
        gc.setForeground(theme.color(inside ? Role.SURFACE : Role.INK));
        gc.drawText(rate, x, y, true);
        if (!inside) return; // there is no room for what it is of: the table has that
        gc.setFont(theme.font(Face.REGULAR, TEXT));
        gc.drawText(from, x + first.x + GAP, y, true);
    }

    /** Where a text is to begin so that the line does not run through it: behind the line, or else the line gives way. */
    private int clear(GC gc, int x, int wide, Rectangle bar, int end) {
        int line = mean();
        if (line < x - GAP / 2 || line > x + wide + GAP / 2) return x;
        if (line + GAP + wide < end - GAP) return line + GAP;
        gc.fillRectangle(line - GAP / 2, bar.y, GAP, bar.height);
        return x;
    }

    private int mean() {
        return card.chart().getAxisSet().getYAxis(0).getPixelCoordinate(all);
    }

    private void line(GC gc) {
        int x = mean();
        int height = card.chart().getPlotArea().getSize().y;
        gc.setForeground(theme.color(Role.SURFACE));
        gc.setLineWidth(5);
        gc.drawLine(x, 0, x, height);
        gc.setForeground(theme.color(Role.INK));
        gc.setLineWidth(2);
        gc.setLineStyle(SWT.LINE_DASH);
        gc.drawLine(x, 0, x, height);
        gc.setLineStyle(SWT.LINE_SOLID);
    }

    private String allLabel() {
        return NLS.bind(Messages.chartAll, FigureTexts.format("%,.1f", all));
    }

    private String spoken() {
        return workers.reversed().stream()
                        .map(group -> NLS.bind(
                                Messages.chartValue,
                                name(group),
                                FigureTexts.value(Figure.ORDERS_PER_HOUR, group.totals())))
                        .collect(Collectors.joining("; "))
                + "; " + allLabel();
    }
}
