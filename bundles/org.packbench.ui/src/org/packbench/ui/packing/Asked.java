package org.packbench.ui.packing;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.graphics.Rectangle;

/**
 * The areas that were asked to be painted anew. The toolkit tells of one rectangle around all of them, which for the bar, a
 * line and the count is most of the screen, though it paints no more than was asked.
 */
final class Asked {
    /** More than this is no scan; a screen that nobody sees asks and asks. */
    private static final int MOST = 64;

    private final List<Rectangle> areas = new ArrayList<>();
    private boolean everything;

    void add(Rectangle area) {
        if (areas.size() == MOST) everything();
        if (!everything) areas.add(area);
    }

    /** All of the screen was asked for. */
    void everything() {
        everything = true;
        areas.clear();
    }

    /**
     * What is to be painted now; from here on nothing is asked.
     *
     * @param around as the toolkit tells
     * @return the areas that were asked for, where they explain it; else {@code around}: others want to be painted too
     */
    List<Rectangle> take(Rectangle around, Rectangle canvas) {
        List<Rectangle> asked = List.copyOf(areas);
        boolean all = everything;
        areas.clear();
        everything = false;
        boolean explains = !all
                && asked.stream()
                        .map(area -> area.intersection(canvas))
                        .reduce(Rectangle::union)
                        .filter(around::equals)
                        .isPresent();
        return explains ? asked : List.of(around);
    }
}
