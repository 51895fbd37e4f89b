package org.packbench.ui.packing;

import org.packbench.model.screen.Screen;
import org.packbench.ui.packing.Part.Kind;
import org.packbench.ui.theme.Face;

/** One column: the count stands beside the order's number, session and worker are one line at the foot. */
final class NarrowContent extends Content {
    private static final int FOOT = 39;

    /** Less than this, and the roomy sizes do not fit even a small order. */
    private static final int ROOMY = 420;

    private final int left;
    private final int inner;
    private final int end;

    NarrowContent(Screen screen, Sizes sizes, Measure measure, int width, int top, int bottom) {
        super(screen, sizes, measure, width, top, bottom);
        left = sizes.padding();
        inner = width - 2 * left;
        end = bottom - FOOT - 8;
        fits = sizes.tight() || end - this.top >= ROOMY;
    }

    private void foot() {
        add(Kind.FOOT, screen, left, bottom - FOOT, inner, FOOT);
    }

    @Override
    void noSession() {
        int next = add(Kind.QUEUE_TITLE, screen, left, top, inner, sizes.title(56, 40)) + sizes.gap();
        choices(left, next, inner, end);
    }

    @Override
    void waiting() {
        int next = add(Kind.ORDERS_LEFT, screen, left, top, inner, sizes.header() + sizes.gap() + sizes.chips())
                + sizes.gap();
        if (!screen.getLast().isEmpty()) next = add(Kind.LAST, screen, left, next, inner, sizes.last()) + sizes.gap();
        new LineColumn(this, left, inner, end).orders(next);
        foot();
    }

    @Override
    void order() {
        int header = sizes.header() + sizes.gap() + sizes.chips();
        int count = countWidth();
        add(Kind.ORDER_HEADER, screen.getOrder(), left, top, inner - count - 24, header);
        add(Kind.COUNT, screen, left + inner - count, top, count, header);
        int next = top + header + sizes.gap();
        if (!screen.getExtras().isEmpty()) next = extrasBand(left, next, inner);
        new LineColumn(this, left, inner, end).lines(next);
        foot();
    }

    private int countWidth() {
        int digits =
                measure.width(Face.BOLD, Count.px(Count.left(screen), sizes, 0), Integer.toString(Count.left(screen)));
        int label = 0;
        for (String word : Messages.LEFT_TO_PACK.text().split("\n"))
            label = Math.max(label, measure.width(Face.BOLD, 19, word));
        return digits + 10 + label;
    }

    @Override
    void takenOver() {
        // what to do comes before what happened where only one column has room
        int next = choices(left, top, inner, end);
        facts(left, next, inner, end);
        foot();
    }
}
