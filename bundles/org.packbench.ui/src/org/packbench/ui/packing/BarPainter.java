package org.packbench.ui.packing;

import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.graphics.Rectangle;
import org.packbench.model.screen.Bar;
import org.packbench.model.screen.Strip;
import org.packbench.ui.packing.Markup.Span;
import org.packbench.ui.packing.Markup.Style;
import org.packbench.ui.theme.Face;
import org.packbench.ui.theme.Role;

/** The bar and the strips under it: word first, then what, then what to do; nothing wraps. */
final class BarPainter {
    /** A beginning of a strip's text that is narrower, in its own heights, tells nothing. */
    private static final int LEAST_TEXT = 5;

    private final Pen pen;
    private final MarkupPen markup;

    BarPainter(Pen pen) {
        this.pen = pen;
        markup = new MarkupPen(pen);
    }

    void bar(Part part, Bar bar, String typed) {
        Look look = Look.of(bar.getAnswer());
        Sizes sizes = part.sizes();
        pen.fill(look.fill(), part.area());
        if (pen.contrast()) {
            Rectangle area = part.area();
            pen.fill(Role.BAR_TEXT, new Rectangle(area.x, area.y, area.width, 4));
            pen.fill(Role.BAR_TEXT, new Rectangle(area.x, area.y + area.height - 4, area.width, 4));
        }
        int padding = sizes.narrow() ? 20 : 36;
        int box = sizes.barShape(look.tall());
        int size = wide(look.shape()) ? sizes.narrow() ? 66 : 112 : box;
        new ShapePen(pen, look, part.area().x + padding, part.middle() - size / 2, size).draw(look.shape());
        int textAt = part.area().x + padding + size + (sizes.narrow() ? 20 : 32);
        int end = aside(part, bar, look, typed) - 24;
        if (look.tall()) tall(part, bar, look, textAt, end);
        else low(part, bar, look, textAt, end);
    }

    private static boolean wide(Look.Shape shape) {
        return shape == Look.Shape.TRIANGLE_PLUS || shape == Look.Shape.DIAMOND_QUESTION;
    }

    private void low(Part part, Bar bar, Look look, int x, int end) {
        Sizes sizes = part.sizes();
        int detail = pen.fitted(Face.BOLD, sizes.barWord(false), look.ink(), bar.getWord(), x, part.middle(), end - x)
                + (sizes.narrow() ? 20 : 30);
        if (bar.getNext().isEmpty()) what(bar, sizes.barWhat(false), look, detail, part.middle(), end);
        else {
            // a key is higher than its line
            int more = bar.getNext().contains("<key>") ? sizes.narrow() ? 3 : 5 : 0;
            what(bar, sizes.barWhat(false), look, detail, part.middle() - (sizes.narrow() ? 11 : 17) - more, end);
            List<Span> next = Markup.spans(bar.getNext());
            markup.rich(
                    next,
                    markup.larger(next, end - detail, sizes.barNext(false), sizes.barNext(false) * 5 / 6),
                    look.ink(),
                    detail,
                    part.middle() + (sizes.narrow() ? 13 : 18) + more / 2,
                    end - detail);
        }
    }

    private void tall(Part part, Bar bar, Look look, int x, int end) {
        Sizes sizes = part.sizes();
        boolean narrow = sizes.narrow();
        pen.fitted(
                Face.BOLD,
                sizes.barWord(true),
                look.ink(),
                bar.getWord(),
                x,
                part.area().y + (narrow ? 36 : 70),
                end - x);
        what(bar, sizes.barWhat(true), look, x, part.area().y + (narrow ? 79 : 136), end);
        List<Span> next = Markup.spans(bar.getNext());
        markup.rich(
                next,
                markup.larger(next, end - x, sizes.barNext(true), sizes.barNext(true) * 5 / 6),
                look.ink(),
                x,
                part.area().y + (narrow ? 109 : 188),
                end - x);
    }

    /** A raw code alone is what the packer compares with the label, so it is larger. */
    private void what(Bar bar, int px, Look look, int x, int middle, int end) {
        List<Span> spans = Markup.spans(bar.getWhat());
        if (spans.size() == 1 && spans.getFirst().style() == Style.CODE)
            pen.fitted(Face.MONO_BOLD, px * 7 / 5, look.ink(), spans.getFirst().text(), x, middle - px / 7, end - x);
        else markup.rich(spans, markup.larger(spans, end - x, px, px * 5 / 6), look.ink(), x, middle, end - x);
    }

    /** At the right: the code, the time, and what is being typed. @return where it begins */
    private int aside(Part part, Bar bar, Look look, String typed) {
        Sizes sizes = part.sizes();
        boolean narrow = sizes.narrow();
        List<String> lines = Arrays.stream((typed.isEmpty() ? bar.getAside() : Markup.code(typed + "▏")).split("\n"))
                .filter(line -> !line.isEmpty() && !(narrow && typed.isEmpty() && line.startsWith("<code>")))
                .toList();
        int px = sizes.barAside();
        int step = narrow ? 23 : px == 22 ? 31 : 30;
        int right = part.right() - (narrow ? 20 : 36);
        int middle = part.middle() - (lines.size() - 1) * step / 2;
        int begin = right;
        for (String line : lines) {
            List<Span> spans = Markup.spans(line);
            int x = right - markup.richWidth(spans, px);
            boolean held = line.equals(Messages.ASIDE_HELD.markup());
            if (held) pen.icon("pause", px - 6, look.ink(), x - px, middle + 1);
            markup.rich(spans, px, look.ink(), x, middle, right - x);
            begin = Math.min(begin, held ? x - px : x);
            middle += step;
        }
        return begin;
    }

    void strip(Part part, Strip strip, String icon, Role tint, Role edge, Role ink) {
        Sizes sizes = part.sizes();
        pen.fill(tint, part.area());
        int line = pen.contrast() ? 4 : 3;
        pen.fill(edge, new Rectangle(part.area().x, part.bottom() - line, part.area().width, line));
        int padding = sizes.narrow() ? 18 : 38;
        int middle = part.middle() - 1;
        int px = sizes.text();
        pen.icon(icon, px + 6, ink, part.area().x + padding, middle);
        int hintWidth = markup.richWidth(Markup.spans(strip.getHint()), px);
        int right = part.right() - (sizes.narrow() ? 18 : 36);
        int x = part.area().x + padding + px + 6 + 14;
        int title = pen.fitted(Face.BOLD, px, Role.INK, strip.getTitle(), x, middle, right - x) + 16;
        // where both do not fit, what to do is worth more than how it is, of which the beginning is shown
        int room = right - title - (hintWidth == 0 ? 0 : hintWidth + 24);
        if (room >= LEAST_TEXT * px) pen.fitted(Face.REGULAR, px, Role.INK, strip.getText(), title, middle, room);
        int hintAt = Math.max(title, right - hintWidth);
        markup.rich(Markup.spans(strip.getHint()), px, Role.INK, hintAt, middle, right - hintAt);
    }
}
