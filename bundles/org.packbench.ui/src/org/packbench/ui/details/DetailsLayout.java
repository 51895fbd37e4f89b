package org.packbench.ui.details;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/** Overview, metrics, orders and steps side by side; in a narrow window without the metrics, which the overview has there. */
final class DetailsLayout extends Layout {
    private static final int GAP = 14;
    private static final int WIDE = 1200;
    private static final int LEAST = 220;

    /** How the width is shared, in hundredths: four columns, or three. */
    private static final int[] FOUR = {16, 28, 26, 30};

    /** The figures with their formulas need no more; the steps have the rest. */
    private static final int MOST_METRICS = 430;

    private static final int METRICS = 1;

    private static final int[] THREE = {30, 28, 42};

    @Override
    protected Point computeSize(Composite composite, int wide, int high, boolean flush) {
        return new Point(wide == SWT.DEFAULT ? WIDE : wide, high == SWT.DEFAULT ? LEAST : high);
    }

    @Override
    protected void layout(Composite composite, boolean flush) {
        Rectangle area = composite.getClientArea();
        Control[] parts = composite.getChildren();
        if (narrow(area.width)) row(area, new Control[] {parts[0], parts[2], parts[3]}, THREE);
        else row(area, parts, FOUR);
    }

    /** Whether there is no room for all four. */
    static boolean narrow(int width) {
        return width < WIDE;
    }

    private static void row(Rectangle area, Control[] parts, int[] shares) {
        int room = area.width - GAP * (shares.length - 1);
        int x = area.x;
        for (int i = 0; i < shares.length; i++) {
            int width = i == shares.length - 1 ? area.x + area.width - x : room * shares[i] / 100;
            if (i == METRICS && shares == FOUR) width = Math.min(width, MOST_METRICS);
            parts[i].setBounds(x, area.y, width, area.height);
            x += width + GAP;
        }
    }
}
