package org.packbench.ui.monitor;

import java.util.List;
import org.eclipse.swt.graphics.Rectangle;

/**
 * Where everything stands, in pixels of a board that is 1,920 wide or 1,080 high, whichever leaves less; the rest of the
 * other side is filled with rows. Rows become lower before they are put on several pages, and none is ever cut.
 *
 * @param scale pixels of the screen for one of the board
 * @param width of the board in its own pixels, and {@code height}
 * @param rowHeight of every row
 * @param rows how many there are on a page
 * @param pages at least one
 */
record BoardLayout(double scale, int width, int height, int rowHeight, int rows, int pages) {
    static final int HEAD = 150;
    static final int COLUMNS = 52;
    static final int FOOT = 56;
    static final int MARGIN = 24;
    static final int GAP = 14;

    private static final int WIDTH = 1920;
    private static final int HEIGHT = 1080;

    /** A row with three lines, and one with two that can just be read across a room. */
    static final int TALL = 142;

    static final int LOW = 96;

    static BoardLayout of(int width, int height, int lines, int typePercent) {
        double scale = Math.max(0.3, Math.min((double) width / WIDTH, (double) height / HEIGHT)) * typePercent / 100;
        // wider type would push the columns over each other
        scale = Math.min(scale, Math.max(0.3, (double) width / WIDTH));
        int high = (int) (height / scale);
        int room = high - HEAD - COLUMNS - FOOT - GAP;
        int rowHeight = lines == 0 ? TALL : Math.clamp(room / lines - GAP, LOW, TALL);
        int rows = Math.max(1, room / (rowHeight + GAP));
        int pages = Math.max(1, (lines + rows - 1) / rows);
        return new BoardLayout(scale, (int) (width / scale), high, rowHeight, rows, pages);
    }

    /** What of the lines a page shows; every page is full but the last. */
    <T> List<T> page(List<T> lines, int page) {
        int begin = Math.min(lines.size(), Math.floorMod(page, pages) * rows);
        return lines.subList(begin, Math.min(lines.size(), begin + rows));
    }

    /** Where the row stands that has this place on its page. */
    Rectangle row(int place) {
        return new Rectangle(MARGIN, HEAD + COLUMNS + place * (rowHeight + GAP), width - 2 * MARGIN, rowHeight);
    }

    Rectangle foot() {
        return new Rectangle(0, height - FOOT, width, FOOT);
    }

    /** In the screen's pixels. */
    Rectangle outer(Rectangle area) {
        return new Rectangle(px(area.x), px(area.y), px(area.width), px(area.height));
    }

    int px(int length) {
        return (int) Math.round(length * scale);
    }
}
