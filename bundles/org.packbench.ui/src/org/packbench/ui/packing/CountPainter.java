package org.packbench.ui.packing;

import java.util.Comparator;
import java.util.Optional;
import org.eclipse.swt.graphics.Rectangle;
import org.packbench.model.screen.Screen;
import org.packbench.model.screen.SessionCard;
import org.packbench.ui.theme.Face;
import org.packbench.ui.theme.Role;

/** The count: the largest thing on the screen. */
final class CountPainter {
    /** More units than this are one bar. */
    private static final int MOST_SEGMENTS = 20;

    private static final int SEGMENT = 22;

    private final Pen pen;

    CountPainter(Pen pen) {
        this.pen = pen;
    }

    /** Units left in the open order. */
    void units(Part part, Screen screen) {
        int left = Count.left(screen);
        if (part.sizes().narrow()) {
            beside(part, left, Messages.LEFT_TO_PACK.text(), part.area().x);
            return;
        }
        int packed = Count.packed(screen);
        int required = Count.required(screen);
        Rectangle bar = card(part, left, Messages.LEFT_TO_PACK.text(), 15);
        if (required <= MOST_SEGMENTS) segments(bar, packed, required);
        else progress(bar, Role.GREEN, packed, 0, required);
        pen.fitted(
                Face.REGULAR,
                22,
                Role.SECOND_INK,
                Messages.UNITS_PACKED.text(packed, required),
                bar.x,
                bar.y + bar.height + 23,
                bar.width);
    }

    /** Orders left in the session. */
    void orders(Part part, Screen screen) {
        SessionCard session = screen.getSession();
        if (session == null) return;
        int left = Count.orders(screen);
        String label = Messages.ORDERS_LEFT.form(left);
        if (part.sizes().narrow()) {
            narrowOrders(part, session, beside(part, left, label, part.area().x));
            return;
        }
        Rectangle bar = card(part, left, label, 26);
        progress(bar, Role.ACCENT, session.getDone(), session.getSkipped(), session.getOrders());
        String pace = session.getPace().isEmpty() ? "" : " · " + session.getPace();
        String skipped = session.getSkipped() == 0 ? "" : " · " + Messages.SKIPPED_COUNT.text(session.getSkipped());
        pen.fitted(
                Face.REGULAR,
                22,
                Role.SECOND_INK,
                Messages.DONE_OF.text(session.getDone(), session.getOrders()) + skipped + pace,
                bar.x,
                bar.y + bar.height + 33,
                bar.width);
    }

    private void narrowOrders(Part part, SessionCard session, int end) {
        int x = Math.max(end + 40, part.area().x + part.area().width * 337 / 996);
        int top = part.area().y;
        pen.text(Face.BOLD, 22, Role.INK, Messages.DONE_OF.text(session.getDone(), session.getOrders()), x, top + 33);
        String skipped = session.getSkipped() == 0 ? "" : Messages.SKIPPED_COUNT.text(session.getSkipped());
        String finish = session.getFinish().isEmpty() ? "" : Messages.FINISH_SHORT.text(session.getFinish());
        String both = skipped + (skipped.isEmpty() || finish.isEmpty() ? "" : " · ") + finish;
        int courier = part.right();
        if (!session.getDeadline().isEmpty()) {
            courier = pen.right(Face.BOLD, 30, Role.INK, session.getCourier(), part.right(), top + 32);
            courier = Math.min(
                    courier,
                    new OrderPainter(pen)
                            .departure(
                                    session.getDeadline(),
                                    session.getTimeLeft(),
                                    session.isGone(),
                                    part.sizes(),
                                    part.right(),
                                    top + 64));
        }
        pen.fitted(Face.REGULAR, 17, Role.INK, both, x, top + 63, courier - 24 - x);
    }

    /** The number with its words beside it. @return where they end */
    private int beside(Part part, int count, String label, int x) {
        int px = Count.px(count, part.sizes(), 0);
        int top = part.area().y - (part.sizes() == Sizes.TIGHT ? 4 : 0);
        int at = pen.text(Face.BOLD, px, Role.INK, Integer.toString(count), x, top + 46) + 10;
        return words(label, 19, 23, at, top + 45);
    }

    /** The card with the number and its words. @return where its bar stands */
    private Rectangle card(Part part, int count, String label, int below) {
        Rectangle area = part.area();
        pen.card(area);
        int px = Count.px(count, part.sizes(), area.height);
        int gap = px > 200 ? 35 : px > 120 ? 17 : 14;
        int line = px * 82 / 100;
        int stack = line + gap + SEGMENT + below + 23;
        int y = area.y + (area.height - stack) / 2;
        int x = area.x + 27;
        int end = pen.text(Face.BOLD, px, Role.INK, Integer.toString(count), x, y + line / 2);
        boolean small = px <= 120;
        int at = end + (small ? 18 : 15);
        int room = area.x + area.width - 16 - at;
        int words = longest(label)
                .map(word -> pen.largest(Face.BOLD, word, room, small ? 26 : 34, 26, 22, 18))
                .orElse(18);
        words(label, words, words * 109 / 100, at, y + line / 2 + (small ? -1 : 2));
        return new Rectangle(x, y + line + gap, area.width - 54, SEGMENT);
    }

    private Optional<String> longest(String label) {
        return label.lines().max(Comparator.comparingInt(word -> pen.width(Face.BOLD, 34, word)));
    }

    private int words(String label, int px, int step, int x, int middle) {
        String[] lines = label.split("\n");
        int at = middle - (lines.length - 1) * step / 2;
        int end = x;
        for (String line : lines) {
            end = Math.max(end, pen.text(Face.BOLD, px, Role.INK, line, x, at));
            at += step;
        }
        return end;
    }

    private void segments(Rectangle bar, int packed, int required) {
        int gap = required > 12 ? 4 : 6;
        for (int i = 0; i < required; i++) {
            int from = bar.x + (bar.width + gap) * i / required;
            int to = bar.x + (bar.width + gap) * (i + 1) / required - gap;
            Rectangle segment = new Rectangle(from, bar.y, to - from, bar.height);
            if (i < packed) pen.fillRound(Role.GREEN, segment, 3);
            else pen.edge(Role.BORDER, 2, segment, 3);
        }
    }

    /** One bar; what is skipped is hatched, since it is neither done nor to come. */
    void progress(Rectangle bar, Role role, int done, int skipped, int of) {
        pen.fillRound(Role.SURFACE, bar, 4);
        int inner = bar.width - 4;
        int full = of == 0 ? 0 : inner * done / of;
        int hatched = of == 0 || skipped == 0 ? 0 : Math.max(8, inner * skipped / of);
        Rectangle fill = new Rectangle(bar.x + 2, bar.y + 2, full, bar.height - 4);
        pen.fill(role, fill);
        hatch(new Rectangle(fill.x + full, fill.y, Math.min(hatched, inner - full), fill.height));
        pen.edge(Role.BORDER, 2, bar, 4);
    }

    private void hatch(Rectangle area) {
        if (area.width <= 0) return;
        Rectangle before = pen.gc.getClipping();
        pen.gc.setClipping(before.intersection(area));
        for (int x = area.x - area.height; x < area.x + area.width; x += 7)
            pen.stroke(Role.BORDER, 2, x, area.y + area.height, x + area.height, area.y);
        pen.gc.setClipping(before);
    }
}
