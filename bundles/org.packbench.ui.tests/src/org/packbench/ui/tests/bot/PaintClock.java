package org.packbench.ui.tests.bot;

import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;

/**
 * Times what lies between a key and the picture that follows from it, on the packing screen and on an empty canvas that lies
 * over it, as large, and is painted in one colour.
 */
public final class PaintClock implements AutoCloseable {
    private static final int SETTLE_MS = 30;

    private final Ui ui;
    private final Control screen;
    private final Shell over;
    private final Canvas empty;
    private final Listener area = this::add;
    private boolean counting;
    private long pixels;
    private long scans;

    public PaintClock(Ui ui) {
        this.ui = ui;
        screen = ui.ask(Workbench::packingScreen);
        over = ui.ask(() -> new Shell(screen.getShell(), SWT.NO_TRIM));
        empty = ui.ask(this::cover);
    }

    private Canvas cover() {
        screen.addListener(SWT.Paint, area);
        Display display = screen.getDisplay();
        over.setLayout(new FillLayout());
        var canvas = new Canvas(over, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        canvas.addListener(SWT.KeyDown, e -> canvas.redraw());
        canvas.addListener(SWT.Paint, e -> {
            e.gc.setBackground(display.getSystemColor(SWT.COLOR_DARK_GREEN));
            e.gc.fillRectangle(canvas.getClientArea());
        });
        over.setBounds(display.map(screen.getParent(), null, screen.getBounds()));
        return canvas;
    }

    private void add(Event event) {
        if (counting) pixels += (long) event.width * event.height;
    }

    /** A key on the empty canvas, until it is painted. */
    public long empty() {
        return ui.ask(() -> {
            over.setVisible(true);
            over.moveAbove(null);
            return time(empty, () -> empty.notifyListeners(SWT.KeyDown, new Event()));
        });
    }

    /** A key on the packing screen, until its answer is painted. */
    public long scanned(Runnable key) {
        return ui.ask(() -> {
            over.setVisible(false);
            return time(screen, () -> {
                counting = true;
                key.run();
            });
        });
    }

    private long time(Control painted, Runnable key) {
        Display display = painted.getDisplay();
        var done = new AtomicBoolean();
        settle(display);
        Listener after = e -> done.set(true);
        painted.addListener(SWT.Paint, after);
        long start = System.nanoTime();
        key.run();
        while (!done.get()) if (!display.readAndDispatch()) display.sleep();
        long took = System.nanoTime() - start;
        painted.removeListener(SWT.Paint, after);
        settle(display);
        if (counting) scans++;
        counting = false;
        return took;
    }

    /** Lets the display do what was asked of it before, such as the picture that the other canvas covered. */
    private static void settle(Display display) {
        var calm = new AtomicBoolean();
        display.timerExec(SETTLE_MS, () -> calm.set(true));
        while (!calm.get()) if (!display.readAndDispatch()) display.sleep();
    }

    /** How much of the packing screen a scan painted anew, in the mean: 1 is all of it. */
    public double painted() {
        return ui.ask(() -> {
            Rectangle all = screen.getBounds();
            return (double) pixels / scans / ((long) all.width * all.height);
        });
    }

    @Override
    public void close() {
        ui.run(() -> {
            over.dispose();
            if (!screen.isDisposed()) screen.removeListener(SWT.Paint, area);
        });
    }
}
