package org.packbench.ui.tests.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IBarSeries;
import org.eclipse.swtchart.Range;

/** The first chart of a window, of lying bars: what is painted of it, and where that belongs by the scale of its axis. */
public record BarsBot(Workbench workbench) {
    /** The ink of what is printed behind a bar and of the line, in the light look and in the dark. */
    private static final Set<RGB> INKS = Set.of(new RGB(0x15, 0x20, 0x2B), new RGB(0xF2, 0xF5, 0xF8));

    /** Of what lies outside the picture: no ink of any look. */
    private static final RGB OUTSIDE = new RGB(0, 0, 0);

    /** Rows of pixels above and below the middle of a bar that are looked at. */
    private static final int HALF = 5;

    /**
     * A bar as it is seen.
     *
     * @param end where its colour ends, in pixels from the axis
     * @param scaled where its value stands on the axis
     * @param named whether anything is written left of it
     * @param told whether anything is written in it or behind it
     */
    public record Bar(double value, int end, int scaled, boolean named, boolean told) {}

    /** What is painted, from the lowest bar up. */
    public List<Bar> bars() {
        return workbench.ui().ask(() -> {
            Chart chart = find(Workbench.shell()).orElseThrow(() -> new AssertionError("no chart"));
            chart.update();
            return bars(chart);
        });
    }

    /** What the columns of pixels about the upright line of the mean stand for on the axis. */
    public List<Double> line() {
        return workbench.ui().ask(() -> {
            Chart chart = find(Workbench.shell()).orElseThrow(() -> new AssertionError("no chart"));
            chart.update();
            Point size = chart.getPlotArea().getSize();
            ImageData seen = picture(chart);
            Point plot = plot(chart);
            int line = IntStream.range(2, size.x)
                    .filter(x -> inked(seen, plot.x + x, size.y))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no line"));
            return IntStream.rangeClosed(line - 1, line + 2)
                    .mapToObj(x -> (double) x / size.x * range(chart).upper)
                    .toList();
        });
    }

    private static List<Bar> bars(Chart chart) {
        IBarSeries<?> series = (IBarSeries<?>) chart.getSeriesSet().getSeries()[0];
        double[] values = series.getYSeries();
        ImageData seen = picture(chart);
        Point size = chart.getPlotArea().getSize();
        Point plot = plot(chart);
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            int middle = plot.y + (int) (size.y * (values.length - i - 0.5) / values.length);
            int end = end(seen, plot, size.x, middle, series.getBarColor().getRGB());
            int scaled = (int) Math.round(values[i] / range(chart).upper * size.x);
            boolean named = written(seen, 0, plot.x - 8, middle, background(chart));
            boolean told = written(seen, plot.x + end + 6, plot.x + end + 86, middle, background(chart))
                    || written(
                            seen,
                            plot.x + 6,
                            plot.x + 36,
                            middle,
                            series.getBarColor().getRGB());
            bars.add(new Bar(values[i], end, scaled, named, told));
        }
        return bars;
    }

    private static Range range(Chart chart) {
        return chart.getAxisSet().getYAxis(0).getRange();
    }

    private static RGB background(Chart chart) {
        return chart.getBackground().getRGB();
    }

    private static int end(ImageData seen, Point plot, int width, int y, RGB colour) {
        for (int x = width - 1; x >= 0; x--) if (at(seen, plot.x + x, y).equals(colour)) return x + 1;
        return 0;
    }

    /** Whether there are letters: many pixels that are not of the one colour that they stand on, and not all of them. */
    private static boolean written(ImageData seen, int from, int to, int middle, RGB ground) {
        int other = 0;
        for (int x = from; x < Math.min(to, seen.width); x++)
            for (int y = middle - HALF; y <= middle + HALF; y++)
                if (!at(seen, x, y).equals(ground)) other++;
        return other > 40 && other < (to - from) * (2 * HALF + 1) * 3 / 4;
    }

    private static boolean inked(ImageData seen, int x, int height) {
        long inked = IntStream.range(0, height)
                .filter(y -> INKS.contains(at(seen, x, y)))
                .count();
        return inked > height / 3;
    }

    private static RGB at(ImageData seen, int x, int y) {
        if (x < 0 || y < 0 || x >= seen.width || y >= seen.height) return OUTSIDE;
        return seen.palette.getRGB(seen.getPixel(x, y));
    }

    /** Where the plot begins in its chart. */
    private static Point plot(Chart chart) {
        return chart.getPlotArea().getControl().getLocation();
    }

    private static ImageData picture(Chart chart) {
        Point size = chart.getSize();
        Point corner = chart.toDisplay(0, 0);
        var image = new Image(chart.getDisplay(), size.x, size.y);
        var gc = new GC(chart.getDisplay());
        gc.copyArea(image, corner.x, corner.y);
        gc.dispose();
        ImageData data = image.getImageData();
        image.dispose();
        return data;
    }

    private static Optional<Chart> find(Composite parent) {
        for (Control child : parent.getChildren()) {
            if (!child.isVisible() || !(child instanceof Composite composite)) continue;
            if (child instanceof Chart found) return Optional.of(found);
            Optional<Chart> within = find(composite);
            if (within.isPresent()) return within;
        }
        return Optional.empty();
    }
}
