package org.packbench.ui.look;

import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;

/** What is painted on a canvas, as a screen reader counts and finds it: children that are no widgets. */
public abstract class PaintedChildren extends AccessibleControlAdapter {
    private final Control canvas;

    protected PaintedChildren(Control canvas) {
        this.canvas = canvas;
    }

    /** How many there are; they are numbered from 0. */
    protected abstract int count();

    /** Where a child is on the canvas; empty when there is no such child. */
    protected abstract Optional<Rectangle> area(int id);

    @Override
    public void getChildCount(@Nullable AccessibleControlEvent event) {
        if (event != null) event.detail = count();
    }

    @Override
    public void getChildren(@Nullable AccessibleControlEvent event) {
        if (event != null) event.children = IntStream.range(0, count()).boxed().toArray();
    }

    @Override
    public void getLocation(@Nullable AccessibleControlEvent event) {
        if (event == null) return;
        area(event.childID).ifPresent(area -> {
            Point corner = canvas.toDisplay(area.x, area.y);
            event.x = corner.x;
            event.y = corner.y;
            event.width = area.width;
            event.height = area.height;
        });
    }
}
