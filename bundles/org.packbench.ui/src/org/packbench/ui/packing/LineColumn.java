package org.packbench.ui.packing;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.packbench.model.screen.Line;
import org.packbench.model.screen.QueuedOrder;
import org.packbench.model.screen.ScanEntry;
import org.packbench.model.screen.Screen;
import org.packbench.ui.packing.Part.Kind;

/**
 * The column of lines, of orders that wait, and of past scans. What is still to be packed comes first and is never hidden
 * by what is packed; what does not fit is counted in the heading, and the chosen one is always shown.
 */
final class LineColumn {
    private static final int FEWEST_SCANS = 2;
    private static final int MOST_SCANS = 6;
    private static final int MOST_SKIPPED = 3;

    private final Content content;
    private final Screen screen;
    private final Sizes sizes;
    private final int x;
    private final int wide;
    private final int bottom;

    LineColumn(Content content, int x, int wide, int bottom) {
        this.content = content;
        screen = content.screen;
        sizes = content.sizes;
        this.x = x;
        this.wide = wide;
        this.bottom = bottom;
    }

    /** A stretch of a longer list. */
    record Window(int from, int to) {
        /** The first {@code room} entries, or those that end with the chosen one. */
        static Window of(int size, int room, int chosen) {
            int shown = Math.max(0, Math.min(size, room));
            int from = chosen < shown ? 0 : Math.min(chosen - shown + 1, size - shown);
            return new Window(from, from + shown);
        }

        int size() {
            return to - from;
        }
    }

    /** The lines of the open order, from {@code y} down. */
    void lines(int y) {
        List<Line> shown = OrderPart.inShownOrder(screen);
        List<Line> open = shown.stream().filter(OrderPart::open).toList();
        List<Line> packed = shown.subList(open.size(), shown.size());
        int next = open.isEmpty() ? y : toPack(open, y);
        if (!packed.isEmpty()) next = packed(packed, next);
        scans(next);
    }

    private int toPack(List<Line> open, int y) {
        int first = y + sizes.section() + sizes.gap();
        int high = lineHeight(open.size(), bottom - first);
        int step = high + sizes.gap();
        int room = (bottom - first + sizes.gap()) / step;
        Window window = Window.of(open.size(), Math.max(1, room), open.indexOf(screen.getChosen()));
        if (window.size() < open.size()) content.fits = false;
        String products = Messages.PRODUCTS.count(open.size());
        content.section(
                window.size() == open.size()
                        ? Messages.TO_PACK.text(products)
                        : Messages.TO_PACK_SHOWN.text(products, window.from() + 1, window.to()),
                x,
                y,
                wide);
        int next = first;
        for (Line line : open.subList(window.from(), window.to())) {
            content.add(Kind.LINE, line, x, next, wide, high);
            next += step;
        }
        return next;
    }

    /** Lower where that shows all lines that are to pack; else as high as ever, since then they are walked through. */
    private int lineHeight(int lines, int room) {
        int shared = (room + sizes.gap()) / lines - sizes.gap();
        return sizes.tight() && shared >= sizes.leastLine() ? Math.min(shared, sizes.line()) : sizes.line();
    }

    private int packed(List<Line> packed, int y) {
        Window window = window(packed.size(), y, sizes.packed(), packed.indexOf(screen.getChosen()));
        if (window.size() == 0) return y;
        String products = Messages.PRODUCTS.count(packed.size());
        content.section(
                window.size() == packed.size()
                        ? Messages.PACKED.text(products)
                        : Messages.PACKED_SHOWN.text(products, window.size()),
                x,
                y,
                wide);
        return card(Kind.PACKED, packed.subList(window.from(), window.to()), y, sizes.packed());
    }

    private Window window(int size, int y, int row, int chosen) {
        int room = (bottom - y - sizes.section() - sizes.gap() - 1) / row;
        return Window.of(size, room, chosen);
    }

    private int card(Kind kind, List<? extends EObject> rows, int y, int row) {
        return content.card(kind, rows, x, y + sizes.section() + sizes.gap(), wide, row) + sizes.gap();
    }

    /** The orders that wait and those skipped, from {@code y} down. */
    void orders(int y) {
        List<QueuedOrder> waiting = screen.getWaiting();
        List<QueuedOrder> skipped = screen.getSkipped();
        int chosenSkipped = skipped.indexOf(screen.getChosenOrder());
        Window last = Window.of(skipped.size(), MOST_SKIPPED, chosenSkipped);
        int reserved =
                last.size() == 0 ? 0 : sizes.gap() + sizes.section() + sizes.gap() + last.size() * sizes.queued() + 1;
        int next = y;
        boolean all = true;
        if (!waiting.isEmpty()) {
            int room = (bottom - reserved - y - sizes.section() - sizes.gap() - 1) / sizes.queued();
            Window window = Window.of(waiting.size(), room, waiting.indexOf(screen.getChosenOrder()));
            all = window.size() == waiting.size();
            content.section(heading(waiting.size(), window), x, y, wide);
            next = card(Kind.QUEUED, waiting.subList(window.from(), window.to()), y, sizes.queued());
        }
        if (last.size() > 0) {
            content.section(
                    Messages.SKIPPED_ORDERS.form(skipped.size()).replace("{0}", Messages.ORDERS.count(skipped.size())),
                    x,
                    next,
                    wide);
            next = card(Kind.SKIPPED, skipped.subList(last.from(), last.to()), next, sizes.queued());
        }
        if (all) scans(next);
    }

    private static String heading(int size, Window window) {
        String orders = Messages.ORDERS.count(size);
        if (window.size() == size) return Messages.STILL_TO_PACK.text(orders);
        return window.from() == 0
                ? Messages.STILL_TO_PACK_FIRST.text(orders, window.size())
                : Messages.STILL_TO_PACK_SHOWN.text(orders, window.from() + 1, window.to());
    }

    /** Past scans, in the room that nothing else needs. */
    private void scans(int y) {
        List<ScanEntry> scans = screen.getScans();
        Window window = window(Math.min(MOST_SCANS, scans.size()), y, sizes.scan(), 0);
        if (window.size() < FEWEST_SCANS) return;
        content.section(Messages.SCANS_SHOWN.text(), x, y, wide);
        card(Kind.SCAN, scans.subList(0, window.size()), y, sizes.scan());
    }
}
