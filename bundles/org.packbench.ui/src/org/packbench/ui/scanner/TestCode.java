package org.packbench.ui.scanner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.packbench.core.label.Mark;
import org.packbench.core.scan.ScannerCheck;
import org.packbench.core.scan.ScannerCheck.Stroke;
import org.packbench.ui.packing.ScanCapture;
import org.packbench.ui.scanner.text.Messages;
import org.packbench.ui.theme.Face;
import org.packbench.ui.theme.Role;
import org.packbench.ui.theme.Theme;

/** Shows the test code, black on white in every theme, and listens to what is scanned. */
final class TestCode extends Canvas {
    /** Pixels of the narrowest bar: a scanner reads them from a hand's breadth away. */
    private static final int MODULE = 3;

    private static final int HEIGHT = 110;
    private static final int MARGIN = 30;
    private static final int TEXT = 26;

    /** As long as this nothing comes when a scan is over. */
    private static final int SILENCE_MS = 400;

    private final Theme theme;
    private final Optional<Mark.Code> code;
    private final Consumer<List<Stroke>> scanned;
    private final List<Stroke> strokes = new ArrayList<>();
    private final Runnable silence = this::over;

    /** @param code as it was laid out; empty where no barcodes can be made */
    TestCode(Composite parent, Theme theme, Optional<Mark.Code> code, Consumer<List<Stroke>> scanned) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.theme = theme;
        this.code = code;
        this.scanned = scanned;
        ScanCapture.leaveTo(this);
        addListener(SWT.Paint, e -> paint(e.gc));
        addListener(SWT.KeyDown, this::pressed);
        addListener(SWT.Traverse, this::traverse);
        addListener(SWT.MouseDown, e -> setFocus());
        addListener(SWT.FocusIn, e -> redraw());
        addListener(SWT.FocusOut, e -> redraw());
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = NLS.bind(Messages.codeName, ScannerCheck.CODE);
            }
        });
    }

    @Override
    public Point computeSize(int width, int height, boolean changed) {
        int bars = code.map(mark -> mark.width() / mark.module() * MODULE).orElse(600);
        return new Point(bars + 2 * MARGIN, HEIGHT + 2 * MARGIN + TEXT);
    }

    private void paint(GC gc) {
        Point size = getSize();
        gc.setBackground(getDisplay().getSystemColor(SWT.COLOR_WHITE));
        gc.fillRectangle(0, 0, size.x, size.y);
        gc.setBackground(getDisplay().getSystemColor(SWT.COLOR_BLACK));
        gc.setForeground(getDisplay().getSystemColor(SWT.COLOR_BLACK));
        code.ifPresent(mark -> bars(gc, mark, size));
        gc.setFont(theme.font(Face.MONO, 20));
        String text = code.isPresent() ? ScannerCheck.CODE : NLS.bind(Messages.noCode, ScannerCheck.CODE);
        Point extent = gc.textExtent(text);
        gc.drawText(text, (size.x - extent.x) / 2, size.y - MARGIN / 2 - extent.y, true);
        if (!isFocusControl()) return;
        gc.setLineWidth(4);
        gc.setForeground(theme.color(Role.ACCENT));
        gc.drawRectangle(2, 2, size.x - 4, size.y - 4);
    }

    private static void bars(GC gc, Mark.Code mark, Point size) {
        int left = (size.x - mark.width() / mark.module() * MODULE) / 2;
        for (Mark.Rule bar : mark.bars())
            gc.fillRectangle(
                    left + (bar.x() - mark.x()) / mark.module() * MODULE,
                    MARGIN,
                    bar.width() / mark.module() * MODULE,
                    HEIGHT);
    }

    private void pressed(Event event) {
        boolean control = (event.stateMask & (SWT.CTRL | SWT.ALT | SWT.COMMAND)) != 0;
        if (event.character == 0 || event.character == SWT.ESC || control) return;
        char typed = event.keyCode == SWT.KEYPAD_CR ? '\r' : event.character;
        strokes.add(new Stroke(typed, event.time & 0xFFFF_FFFFL));
        getDisplay().timerExec(SILENCE_MS, silence);
    }

    private void over() {
        if (isDisposed() || strokes.isEmpty()) return;
        List<Stroke> all = List.copyOf(strokes);
        strokes.clear();
        // one key is a hand's, on its way to a button
        if (all.size() > 1) scanned.accept(all);
    }

    /** The Enter or Tab behind a code presses nothing and leads nowhere; a Tab by itself does. */
    private void traverse(Event event) {
        event.doit = switch (event.detail) {
            case SWT.TRAVERSE_RETURN -> false;
            case SWT.TRAVERSE_TAB_NEXT -> strokes.isEmpty();
            default -> true;
        };
    }
}
