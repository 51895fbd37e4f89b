package org.packbench.ui.packing;

import java.util.Optional;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.packbench.core.scan.ScannedCode;
import org.packbench.model.screen.Line;
import org.packbench.model.screen.QueuedOrder;
import org.packbench.model.screen.ScanEntry;
import org.packbench.ui.theme.Face;
import org.packbench.ui.theme.Role;

/** Lines of an order, orders that wait, past scans. */
final class LinePainter {
    /** More than this many units are counted in words alone. */
    private static final int MOST_PIPS = 12;

    /** A lower line has no room for the keys that act on it; the key bar has them all. */
    private static final int ROOM_FOR_KEYS = 100;

    private final Pen pen;
    private final MarkupPen markup;

    private final Pictures pictures;

    LinePainter(Pen pen, Pictures pictures) {
        this.pen = pen;
        markup = new MarkupPen(pen);
        this.pictures = pictures;
    }

    /** A line that is still to pack. The tile says what is still to take, filled when that is more than one. */
    void line(Part part, Line line, boolean chosen, boolean held) {
        Sizes sizes = part.sizes();
        pen.card(part.area());
        if (chosen) pen.focus(part.area());
        int inset = sizes.tileInset();
        int side = part.area().height - 2 * inset;
        int tileAt = part.area().x + (sizes.narrow() ? 9 : 13);
        int tile = tile(
                line.getRequired() - line.getPacked(),
                new Rectangle(tileAt, part.area().y + inset, side, side),
                sizes,
                true);
        int right = part.right() - (sizes.narrow() ? 17 : 25);
        int progress =
                progress(part, line, right, chosen && !sizes.narrow() && !held && part.area().height >= ROOM_FOR_KEYS);
        int x = picture(line, new Rectangle(tile + gap(sizes), part.area().y + inset, side, side), gap(sizes));
        int room = progress - 24 - x;
        boolean narrow = sizes.narrow();
        pen.fitted(Face.BOLD, sizes.product(), Role.INK, line.getName(), x, part.middle() - (narrow ? 12 : 18), room);
        sku(line, sizes, x, part.middle() + (narrow ? 15 : 22), room);
    }

    private static int gap(Sizes sizes) {
        return sizes.narrow() ? 14 : 22;
    }

    /** The product, as large as its box lets it be. @return where the words begin */
    private int picture(Line line, Rectangle box, int gap) {
        Optional<Image> image = line.isPictured() ? pictures.of(line.getSku()) : Optional.empty();
        image.ifPresent(shown -> {
            pen.fillRound(Role.CANVAS, box, 6);
            pen.image(shown, new Rectangle(box.x + 4, box.y + 4, box.width - 8, box.height - 8));
        });
        return image.isPresent() ? box.x + box.width + gap : box.x;
    }

    private void sku(Line line, Sizes sizes, int x, int middle, int room) {
        int at = x;
        if (!line.getVariant().isEmpty()) {
            at = pen.fitted(Face.REGULAR, sizes.sku(), Role.SECOND_INK, line.getVariant() + " · ", x, middle, room);
        }
        pen.fitted(Face.MONO, sizes.sku(), Role.SECOND_INK, line.getSku(), at, middle, x + room - at);
    }

    /** @return where it ends */
    int tile(int count, Rectangle least, Sizes sizes, boolean outlineOne) {
        String number = Integer.toString(count);
        int whole = Math.min(sizes.quantity(), least.height * 3 / 4);
        int px = number.length() > 2 ? whole * 2 / 3 : whole;
        int times = px / 2 + (sizes.narrow() ? 0 : 2);
        int wide = pen.width(Face.BOLD, px, number);
        int content = wide + px / 13 + pen.width(Face.BOLD, times, "×");
        Rectangle tile = new Rectangle(least.x, least.y, Math.max(least.width, content + 14), least.height);
        boolean outlined = outlineOne && count == 1;
        pen.fillRound(outlined ? Role.SURFACE : Role.TILE, tile, 6);
        if (outlined) pen.edge(Role.BORDER, 3, tile, 6);
        Role ink = outlined ? Role.INK : Role.TILE_TEXT;
        int middle = tile.y + tile.height / 2;
        int x = tile.x + (tile.width - content) / 2;
        pen.text(Face.BOLD, px, ink, number, x, middle - px / 40);
        pen.text(Face.BOLD, times, ink, "×", x + wide + px / 13, middle);
        return tile.x + tile.width;
    }

    /** At the right: how many of how many, a pip for each unit, and the keys that act on a chosen line. */
    private int progress(Part part, Line line, int right, boolean keys) {
        Sizes sizes = part.sizes();
        boolean narrow = sizes.narrow();
        boolean pips = line.getRequired() <= MOST_PIPS;
        int middle = part.middle();
        int shift = keys ? sizes.tight() ? -34 : -36 : !pips ? 0 : narrow ? -11 : -15;
        int begin = pen.right(Face.REGULAR, sizes.text(), Role.INK, packed(line), right, middle + shift);
        int pipsAt = middle + (keys ? sizes.tight() ? 0 : 1 : narrow ? 15 : sizes.tight() ? 20 : 22);
        if (pips) begin = Math.min(begin, pips(line, right, pipsAt, narrow));
        if (keys) begin = Math.min(begin, keys(right, middle + (sizes.tight() ? 33 : 39)));
        return begin;
    }

    private static String packed(Line line) {
        return (line.isForced() ? Messages.LINE_FORCED : Messages.LINE_PACKED)
                .text(line.getPacked(), line.getRequired());
    }

    private int pips(Line line, int right, int middle, boolean narrow) {
        int size = narrow ? 16 : 22;
        int step = narrow ? 22 : 30;
        int x = right - (line.getRequired() - 1) * step - size;
        for (int unit = 0; unit < line.getRequired(); unit++) {
            Rectangle pip = new Rectangle(x + unit * step, middle - size / 2, size, size);
            if (unit < line.getPacked()) pen.fillRound(Role.GREEN, pip, size / 2);
            else pen.edge(Role.BORDER, 3, pip, size / 2);
        }
        return x;
    }

    private int keys(int right, int middle) {
        int x = right;
        x = keyBefore("F4", Messages.KEY_MAP.text(), x, middle) - 17;
        x = keyBefore("F9", Messages.KEY_FORCE.text(), x, middle) - 17;
        return keyBefore("F3", Messages.KEY_UNDO.text(), x, middle);
    }

    private int keyBefore(String key, String label, int right, int middle) {
        int x = pen.right(Face.REGULAR, 18, Role.INK, label, right, middle) - 8;
        x -= markup.keyCapWidth(key, 14);
        markup.keyCap(key, 14, x, middle);
        return x;
    }

    void packed(Part part, Line line, boolean chosen) {
        Sizes sizes = part.sizes();
        separator(part);
        int size = sizes.narrow() ? 20 : 28;
        check(part.area().x + (sizes.narrow() ? 15 : 23), part.middle() - size / 2, size);
        int right = part.right() - (sizes.narrow() ? 17 : 25);
        int begin = pen.right(Face.REGULAR, sizes.text(), Role.INK, packed(line), right, part.middle());
        int x = part.area().x + (sizes.narrow() ? 49 : 71);
        String name = line.getVariant().isEmpty() ? line.getName() : line.getName() + ", " + line.getVariant();
        int skuWidth = pen.width(Face.MONO, sizes.packedSku(), line.getSku());
        int room = begin - 24 - x;
        boolean both = room > skuWidth * 2;
        int end = pen.fitted(
                Face.REGULAR, sizes.text(), Role.INK, name, x, part.middle(), both ? room - skuWidth - 18 : room);
        if (both)
            pen.text(
                    Face.MONO,
                    sizes.packedSku(),
                    Role.SECOND_INK,
                    line.getSku(),
                    end + (sizes.narrow() ? 14 : 18),
                    part.middle() + 1);
        if (chosen) pen.focus(part.area());
    }

    private void check(int x, int y, int size) {
        pen.fillRound(Role.GREEN, new Rectangle(x + 1, y + 1, size - 2, size - 2), size / 2 - 1);
        pen.stroke(
                Role.SURFACE,
                Math.max(2, size / 9),
                x + size * 0.29f,
                y + size * 0.52f,
                x + size * 0.44f,
                y + size * 0.66f,
                x + size * 0.71f,
                y + size * 0.36f);
    }

    private void separator(Part part) {
        if (!part.label().isEmpty()) pen.hairline(part.area().x + 1, part.right() - 1, part.area().y);
    }

    void queued(Part part, QueuedOrder order, boolean chosen, boolean skipped) {
        Sizes sizes = part.sizes();
        boolean narrow = sizes.narrow();
        if (chosen) pen.fillRound(Role.SELECTION, part.area(), 8);
        separator(part);
        int icon = narrow ? 20 : 26;
        int x = part.area().x;
        if (skipped) pen.icon("skip", icon, Role.SECOND_INK, x + (narrow ? 15 : 25), part.middle());
        else
            pen.edge(
                    Role.BORDER,
                    3,
                    new Rectangle(x + (narrow ? 15 : 25), part.middle() - icon / 2, icon, icon),
                    icon / 2);
        int right = part.right() - (narrow ? 15 : 25);
        int units = pen.right(
                Face.BOLD, sizes.text(), Role.INK, Messages.UNITS.count(order.getUnits()), right, part.middle());
        String count = Messages.PRODUCTS.count(order.getProducts());
        int px = narrow ? 17 : 24;
        int products = Math.min(part.right() - (narrow ? 217 : 361), units - 24 - pen.width(Face.REGULAR, px, count));
        pen.text(Face.REGULAR, px, Role.INK, count, products, part.middle());
        int numberAt = x + (narrow ? 53 : 81);
        int number = pen.fitted(
                Face.BOLD,
                narrow ? 21 : 30,
                Role.INK,
                order.getNumber(),
                numberAt,
                part.middle(),
                products - 24 - numberAt);
        int noteAt = Math.max(number + 24, x + (narrow ? 195 : 307));
        pen.fitted(
                Face.REGULAR,
                narrow ? 17 : 24,
                Role.SECOND_INK,
                order.getNote(),
                noteAt,
                part.middle(),
                products - 24 - noteAt);
        if (chosen) pen.focus(part.area());
    }

    void last(Part part, String last) {
        Sizes sizes = part.sizes();
        boolean narrow = sizes.narrow();
        pen.card(part.area());
        int size = narrow ? 20 : 28;
        int x = part.area().x + (narrow ? 16 : 24);
        pen.fillRound(
                pen.contrast() ? Role.ACCENT : Role.BAR_COMPLETE,
                new Rectangle(x, part.middle() - size / 2, size, size),
                3);
        pen.stroke(
                pen.contrast() ? Role.SURFACE : Role.BAR_TEXT,
                Math.max(2, size / 8),
                x + size * 0.22f,
                part.middle() + size * 0.03f,
                x + size * 0.42f,
                part.middle() + size * 0.22f,
                x + size * 0.78f,
                part.middle() - size * 0.2f);
        int at = part.area().x + (narrow ? 57 : 73);
        markup.rich(Markup.spans(last), narrow ? 17 : 24, Role.INK, at, part.middle(), part.right() - 24 - at);
    }

    void scan(Part part, ScanEntry scan) {
        Sizes sizes = part.sizes();
        boolean narrow = sizes.narrow();
        separator(part);
        int px = narrow ? 15 : 20;
        Look look = Look.of(scan.getAnswer());
        int x = part.area().x + (narrow ? 15 : 23);
        new ShapePen(pen, onCard(look), x, part.middle() - px / 2 - 2, px + 4).draw(look.shape());
        int at = pen.text(Face.REGULAR, px, Role.SECOND_INK, scan.getTime(), x + px + (narrow ? 18 : 28), part.middle())
                + 24;
        int room = part.right() - 24 - at;
        String code = ScannedCode.visible(scan.getCode());
        // a long code leaves room for what it was
        at = pen.fitted(
                        Face.MONO,
                        px,
                        Role.INK,
                        code,
                        at,
                        part.middle(),
                        scan.getText().isEmpty() ? room : room * 3 / 5)
                + 24;
        pen.fitted(Face.REGULAR, px, Role.SECOND_INK, scan.getText(), at, part.middle(), part.right() - 24 - at);
    }

    /** The bar's shape in the colour that its meaning has on a card. */
    private static Look onCard(Look look) {
        Role ink = switch (look.fill()) {
            case BAR_OK -> Role.GREEN;
            case BAR_COMPLETE -> Role.ACCENT;
            case BAR_WARNING -> Role.AMBER;
            case BAR_STOP -> Role.RED;
            case BAR_UNKNOWN -> Role.VIOLET;
            default -> Role.SECOND_INK;
        };
        return look.on(ink, Role.SURFACE);
    }
}
