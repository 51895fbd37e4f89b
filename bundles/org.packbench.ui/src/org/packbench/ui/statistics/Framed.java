package org.packbench.ui.statistics;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.events.PaintListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swtchart.Chart;

/**
 * Keeps the axes of a chart within what is seen of it. The library clips each axis to the axis' own bounds; on GTK that takes
 * the place of the clip of what scrolls, and the axis of a chart that is scrolled half away lands on whatever is below.
 * So the axes are drawn on an image, whose edge no clip can leave, and the image is drawn.
 */
final class Framed {
    private final Chart chart;
    private final List<PaintListener> painters;

    private Framed(Chart chart, List<PaintListener> painters) {
        this.chart = chart;
        this.painters = painters;
    }

    /** Frames a chart that has its axes. */
    static void frame(Chart chart) {
        List<PaintListener> painters =
                chart.getTypedListeners(SWT.Paint, PaintListener.class).toList();
        painters.forEach(chart::removePaintListener);
        var framed = new Framed(chart, painters);
        chart.addPaintListener(framed::paint);
    }

    private void paint(PaintEvent seen) {
        Point size = chart.getSize();
        if (size.x <= 0 || size.y <= 0) return;
        GC outside = seen.gc;
        Image image = new Image(chart.getDisplay(), size.x, size.y);
        GC inside = new GC(image);
        try {
            inside.setBackground(chart.getBackground());
            inside.fillRectangle(new Rectangle(0, 0, size.x, size.y));
            seen.gc = inside;
            for (PaintListener painter : painters) painter.paintControl(seen);
            outside.drawImage(image, 0, 0);
        } finally {
            seen.gc = outside;
            inside.dispose();
            image.dispose();
        }
    }
}
