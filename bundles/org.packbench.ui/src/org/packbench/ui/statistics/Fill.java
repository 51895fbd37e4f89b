package org.packbench.ui.statistics;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.packbench.ui.theme.Role;
import org.packbench.ui.theme.Theme;

/** How the bars of one series are filled: in one colour, so that nobody needs to tell colours apart. */
enum Fill {
    SOLID,
    RISING,
    LIGHT,
    FALLING,
    CROSSED,
    LINES;

    private static final int STEP = 7;

    /** Of a series by its place; after the last one they begin again. */
    static Fill of(int series) {
        return values()[series % values().length];
    }

    void paint(GC gc, Theme theme, Rectangle area) {
        if (area.isEmpty()) return;
        gc.setBackground(theme.color(background()));
        gc.fillRectangle(area);
        gc.setForeground(theme.color(Role.ACCENT));
        Rectangle before = gc.getClipping();
        gc.setClipping(area.intersection(before));
        gc.setAntialias(SWT.ON);
        gc.setLineWidth(2);
        if (this == RISING || this == CROSSED) slanted(gc, area, true);
        if (this == FALLING || this == CROSSED) slanted(gc, area, false);
        if (this == LINES)
            for (int y = area.y + area.height; y > area.y; y -= STEP) gc.drawLine(area.x, y, area.x + area.width, y);
        gc.setClipping(before);
        gc.setLineWidth(1);
        gc.drawRectangle(area.x, area.y, area.width - 1, area.height - 1);
    }

    private Role background() {
        return switch (this) {
            case SOLID -> Role.ACCENT;
            case LIGHT -> Role.SELECTION;
            case RISING, FALLING, CROSSED, LINES -> Role.SURFACE;
        };
    }

    private static void slanted(GC gc, Rectangle area, boolean rising) {
        int top = area.y;
        int foot = area.y + area.height;
        for (int x = area.x - area.height; x < area.x + area.width; x += STEP)
            if (rising) gc.drawLine(x, foot, x + area.height, top);
            else gc.drawLine(x, top, x + area.height, foot);
    }
}
