package org.packbench.ui.monitor;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.packbench.ui.look.HeadText;
import org.packbench.ui.packing.Metrics;
import org.packbench.ui.packing.Pen;
import org.packbench.ui.theme.Theme;

/** The painted board. Page Up and Page Down turn its pages; else they turn by themselves. */
final class BoardCanvas extends Canvas {
    /** What is painted; {@code empty} in place of lines, {@code old} when the share does not answer. */
    record Shown(Board board, Optional<HeadText> empty, String age, boolean old) {}

    /** A page stands this long. */
    private static final int PAGE_SECONDS = 10;

    private final Theme theme;
    private final Metrics metrics = new Metrics();
    private Shown shown = new Shown(new Board(Instant.EPOCH, List.of(), List.of()), Optional.empty(), "", false);
    private int page;
    private long turned = System.nanoTime();

    BoardCanvas(Composite parent, Theme theme) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        this.theme = theme;
        addPaintListener(this::paint);
        addListener(SWT.Resize, e -> {
            metrics.clear();
            redraw();
        });
        addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.PAGE_DOWN) turn(1);
            else if (e.keyCode == SWT.PAGE_UP) turn(-1);
        });
        // whoever comes by Tab must get away by it
        addListener(SWT.Traverse, e -> e.doit = true);
        new BoardAccess(this);
    }

    Board board() {
        return shown.board();
    }

    Optional<HeadText> nothing() {
        return shown.empty();
    }

    void show(Shown now) {
        shown = now;
        if (arrangement().pages() > 1 && System.nanoTime() - turned > PAGE_SECONDS * 1_000_000_000L) turn(1);
        redraw();
    }

    private void turn(int by) {
        page = Math.floorMod(page + by, arrangement().pages());
        turned = System.nanoTime();
        redraw();
    }

    BoardLayout arrangement() {
        Rectangle area = getClientArea();
        return BoardLayout.of(area.width, area.height, shown.board().lines().size(), theme.typePercent());
    }

    /** The lines of the page that is seen. */
    List<Board.Line> page() {
        return arrangement().page(shown.board().lines(), page);
    }

    private void paint(PaintEvent event) {
        BoardLayout layout = arrangement();
        var scale = new Transform(getDisplay());
        scale.scale((float) layout.scale(), (float) layout.scale());
        event.gc.setTransform(scale);
        var painter = new BoardPainter(new Pen(event.gc, theme, metrics), layout, Instant.now());
        painter.paint(shown.board(), page, shown.age(), shown.old());
        shown.empty().ifPresent(painter::empty);
        event.gc.setTransform(null);
        scale.dispose();
    }
}
