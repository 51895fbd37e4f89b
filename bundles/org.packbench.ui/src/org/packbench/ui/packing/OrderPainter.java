package org.packbench.ui.packing;

import java.util.List;
import org.eclipse.swt.graphics.Rectangle;
import org.packbench.model.screen.Chip;
import org.packbench.model.screen.OrderCard;
import org.packbench.model.screen.Screen;
import org.packbench.ui.theme.Face;
import org.packbench.ui.theme.Role;

/** The order's number, its courier and its remarks; the headings between the cards. */
final class OrderPainter {
    /** A beginning of a note that is narrower tells nothing. */
    private static final int LEAST_NOTE = 160;

    private final Pen pen;

    OrderPainter(Pen pen) {
        this.pen = pen;
    }

    void header(Part part, OrderCard order) {
        Sizes sizes = part.sizes();
        int courierAt = courier(part, order);
        int number = sizes.orderNumber();
        int px = pen.largest(
                Face.BOLD, order.getNumber(), courierAt - 24 - part.area().x, number, number * 4 / 5, number * 3 / 5);
        int middle = part.area().y + (sizes.narrow() ? 27 - lift(sizes) : sizes.header() / 2);
        pen.fitted(Face.BOLD, px, Role.INK, order.getNumber(), part.area().x, middle, courierAt - 24 - part.area().x);
        chips(
                order.getChips(),
                part.area().x,
                part.area().y + sizes.header() + sizes.gap(),
                // with less height the courier's time stands beside the chips
                sizes == Sizes.COMPACT ? courierAt - 16 : part.right(),
                sizes);
    }

    /** @return where it begins */
    private int courier(Part part, OrderCard order) {
        Sizes sizes = part.sizes();
        boolean narrow = sizes.narrow();
        int number = pen.width(Face.BOLD, sizes.orderNumber() * 3 / 5, order.getNumber());
        // the number is what must be read from afar; the courier has what it leaves, but never less than a third
        int room = Math.max(part.area().width / 3, part.area().width - number - 24);
        int px = pen.largest(Face.BOLD, order.getCourier(), room, sizes.courier(), sizes.courier() * 3 / 4);
        String courier = pen.fit(Face.BOLD, px, order.getCourier(), room);
        int top = part.area().y;
        int begin = pen.right(Face.BOLD, px, Role.INK, courier, part.right(), top + (narrow ? 16 - lift(sizes) : 25));
        if (order.getDeadline().isEmpty()) return begin;
        String leaves =
                narrow || order.isGone() ? order.getDeadline() : Messages.COURIER_LEAVES.text(order.getDeadline());
        return Math.min(
                begin,
                departure(
                        leaves,
                        order.getTimeLeft(),
                        order.isGone(),
                        sizes,
                        part.right(),
                        top + (narrow ? 44 - lift(sizes) : 77)));
    }

    /** Under a tall bar a narrow screen has no room to spare above the number. */
    private static int lift(Sizes sizes) {
        return sizes == Sizes.TIGHT ? 4 : 0;
    }

    /** A clock, when it leaves, how long that is; one that has left is a warning in words, shape and colour. @return where it begins */
    int departure(String leaves, String left, boolean gone, Sizes sizes, int right, int middle) {
        int px = sizes.courierTime();
        int x = pen.right(Face.BOLD, px, gone ? Role.AMBER : Role.INK, left, right, middle);
        x = pen.right(Face.REGULAR, px, Role.INK, leaves + " · ", x, middle);
        x -= px + (sizes.narrow() ? 9 : 10);
        pen.icon(gone ? "warning" : "clock", px, gone ? Role.AMBER : Role.INK, x, middle + 1);
        return x;
    }

    /** As many as fit; how many more there are is said at the end. */
    private void chips(List<Chip> chips, int x, int y, int right, Sizes sizes) {
        int at = x;
        for (int i = 0; i < chips.size(); i++) {
            int wide = chipWidth(chips.get(i), sizes);
            int more = i < chips.size() - 1 ? pen.width(Face.REGULAR, sizes.chip(), "+99") + 10 : 0;
            boolean fits = at + wide + more <= right;
            int least = i == chips.size() - 1 ? right - at : (right - at) * 3 / 5;
            // a long note, which a client may have with every order, is cut so that the order's own stands beside it
            if (!fits && chips.get(i).isStrong() && least >= LEAST_NOTE) {
                int next = i + 1 < chips.size() ? chipWidth(chips.get(i + 1), sizes) + 10 + more : 0;
                wide = Math.max(least, right - at - next) - more;
                fits = true;
            }
            if (!fits && i > 0) {
                pen.text(
                        Face.BOLD,
                        sizes.chip(),
                        Role.INK,
                        Messages.MORE_CHIPS.text(chips.size() - i),
                        at,
                        y + sizes.chips() / 2);
                return;
            }
            int shown = fits ? wide : right - at - more;
            chip(chips.get(i), new Rectangle(at, y, shown, sizes.chips()), sizes);
            at += shown + (sizes.narrow() ? 8 : 10);
        }
    }

    private int chipWidth(Chip chip, Sizes sizes) {
        return 2 * chipPadding(sizes) + iconRoom(chip, sizes) + pen.width(face(chip), sizes.chip(), chip.getText());
    }

    private static int chipPadding(Sizes sizes) {
        return sizes.narrow() ? 12 : 16;
    }

    private static int iconRoom(Chip chip, Sizes sizes) {
        return chip.getIcon().isEmpty() ? 0 : sizes.chip() + (sizes.narrow() ? 7 : 8);
    }

    private static Face face(Chip chip) {
        return chip.isStrong() ? Face.BOLD : Face.REGULAR;
    }

    private void chip(Chip chip, Rectangle area, Sizes sizes) {
        Role ink = chip.isStrong() ? Role.TILE_TEXT : Role.INK;
        pen.fillRound(chip.isStrong() ? Role.TILE : Role.SURFACE, area, area.height / 2);
        if (!chip.isStrong()) pen.edge(Role.BORDER, 2, area, area.height / 2);
        int middle = area.y + area.height / 2;
        int x = area.x + chipPadding(sizes);
        if (!chip.getIcon().isEmpty()) pen.icon(chip.getIcon(), sizes.chip(), ink, x, middle);
        x += iconRoom(chip, sizes);
        pen.fitted(
                face(chip),
                sizes.chip(),
                ink,
                chip.getText(),
                x,
                middle,
                area.x + area.width - chipPadding(sizes) - x + 2);
    }

    void section(Part part) {
        int x = pen.text(
                Face.REGULAR, part.sizes().label(), Role.SECOND_INK, part.label(), part.area().x, part.middle());
        int gap = part.sizes().narrow() ? 12 : 14;
        if (x + gap < part.right()) pen.hairline(x + gap, part.right(), part.middle());
    }

    /** The client's name, or that no session is open. */
    void title(Part part, Screen screen) {
        String text = screen.getSession() == null
                ? Messages.NO_SESSION_TITLE.text()
                : Client.title(
                        screen.getSession().getClient(), screen.getSession().getClientName());
        pageTitle(part, text);
    }

    void pageTitle(Part part, String text) {
        pen.fitted(
                Face.BOLD,
                part.sizes().narrow() ? 32 : 56,
                Role.INK,
                text,
                part.area().x,
                part.middle(),
                part.area().width);
    }
}
