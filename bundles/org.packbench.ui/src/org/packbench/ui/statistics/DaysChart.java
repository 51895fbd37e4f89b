package org.packbench.ui.statistics;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IBarSeries;
import org.eclipse.swtchart.ISeries;
import org.eclipse.swtchart.ISeries.SeriesType;
import org.eclipse.swtchart.Range;
import org.packbench.core.statistics.Sums.By;
import org.packbench.core.statistics.Sums.Group;
import org.packbench.ui.look.Native;
import org.packbench.ui.look.Wear;
import org.packbench.ui.statistics.text.FigureTexts;
import org.packbench.ui.statistics.text.Messages;
import org.packbench.ui.theme.Face;
import org.packbench.ui.theme.Role;
import org.packbench.ui.theme.Theme;

/** Completed orders of each day, a bar of the clients' shares, which differ by fill; the day's sum stands on its bar. */
final class DaysChart {
    private static final int MOST = 31;
    private static final int TEXT = 15;

    /** Pixels that the name of a day needs. */
    private static final int LABEL = 56;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.");

    private final Theme theme;
    private final ChartCard card;
    private List<Group> days = List.of();
    private List<String> clients = List.of();

    DaysChart(Composite parent, Theme theme) {
        this.theme = theme;
        card = new ChartCard(parent, theme, Messages.chartDays, Messages.chartDaysHow, this::spoken);
        card.chart().getPlotArea().addCustomPaintListener(e -> paint(e.gc));
        card.chart().addListener(SWT.Resize, e -> name());
    }

    private static LocalDate day(Group group) {
        return group.day().orElse(LocalDate.MIN);
    }

    void show(Report report) {
        days = report.days(MOST);
        boolean cut = report.days(MOST + 1).size() > days.size();
        card.say(cut ? NLS.bind(Messages.chartDaysLast, MOST) : Messages.chartDaysHow);
        clients = report.by(By.CLIENT).stream()
                .map(Group::key)
                .filter(client -> days.stream().anyMatch(day -> report.orders(day(day), client) > 0))
                .toList();
        Chart chart = card.chart();
        chart.suspendUpdate(true);
        for (ISeries<?> old : chart.getSeriesSet().getSeries())
            chart.getSeriesSet().deleteSeries(old.getId());
        if (!days.isEmpty()) series(chart, report);
        chart.suspendUpdate(false);
        legend();
        card.layout();
    }

    private void series(Chart chart, Report report) {
        chart.getAxisSet().getXAxis(0).enableCategory(true);
        name();
        for (String client : clients) {
            IBarSeries<?> bars = (IBarSeries<?>) chart.getSeriesSet().createSeries(SeriesType.BAR, client);
            bars.setYSeries(days.stream()
                    .mapToDouble(group -> report.orders(day(group), client))
                    .toArray());
            bars.enableStack(true);
            bars.setBarColor(theme.color(Role.ACCENT));
            bars.setBarPadding(38);
        }
        chart.getAxisSet().adjustRange();
        long most =
                days.stream().mapToLong(group -> group.totals().orders()).max().orElse(1);
        // room for the sum on the tallest bar
        chart.getAxisSet().getYAxis(0).setRange(new Range(0, Math.max(1, most * 1.2)));
    }

    /** As many days are named as their names have room below the bars. */
    private void name() {
        if (days.isEmpty()) return;
        int room = Math.max(1, card.chart().getPlotArea().getSize().x);
        int step = Math.max(1, (int) Math.ceil((double) days.size() * LABEL / room));
        String[] names = new String[days.size()];
        for (int i = 0; i < names.length; i++)
            names[i] = (names.length - 1 - i) % step == 0 ? DAY.format(day(days.get(i))) : "";
        card.chart().getAxisSet().getXAxis(0).setCategorySeries(names);
    }

    private void legend() {
        for (Control old : card.side().getChildren()) old.dispose();
        for (int i = 0; i < clients.size(); i++) {
            Fill fill = Fill.of(i);
            Canvas sample = Wear.SURFACE.on(new Canvas(card.side(), SWT.NONE));
            GridDataFactory.swtDefaults().hint(20, 14).applyTo(sample);
            sample.addListener(SWT.Paint, e -> fill.paint(e.gc, theme, new Rectangle(0, 0, 20, 14)));
            Native.label(card.side(), clients.get(i) + "  ");
        }
    }

    private void paint(GC gc) {
        List<Rectangle[]> bars = new ArrayList<>();
        for (String client : clients)
            if (card.chart().getSeriesSet().getSeries(client) instanceof IBarSeries<?> series)
                bars.add(series.getBounds());
        for (int i = 0; i < bars.size(); i++)
            for (Rectangle bar : bars.get(i)) if (bar != null) Fill.of(i).paint(gc, theme, bar);
        for (int day = 0; day < days.size(); day++) sum(gc, bars, day);
    }

    /** Above the bar, where its neighbours leave room for it. */
    private void sum(GC gc, List<Rectangle[]> bars, int day) {
        int top = Integer.MAX_VALUE;
        int middle = 0;
        for (Rectangle[] series : bars) {
            if (day >= series.length || series[day] == null) continue;
            top = Math.min(top, series[day].y);
            middle = series[day].x + series[day].width / 2;
        }
        if (top == Integer.MAX_VALUE) return;
        String sum = FigureTexts.format("%,d", days.get(day).totals().orders());
        gc.setFont(theme.font(Face.BOLD, TEXT));
        Point size = gc.textExtent(sum);
        int each = card.chart().getPlotArea().getSize().x / days.size();
        if (size.x + 4 > each) return;
        gc.setForeground(theme.color(Role.INK));
        gc.drawText(sum, middle - size.x / 2, top - size.y - 2, true);
    }

    private String spoken() {
        return days.stream()
                .map(group -> NLS.bind(
                        Messages.chartValue,
                        DAY.format(day(group)),
                        FigureTexts.format("%,d", group.totals().orders())))
                .collect(Collectors.joining("; "));
    }
}
