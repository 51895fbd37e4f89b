package org.packbench.ui.packing;

import java.util.List;
import org.eclipse.swt.graphics.Rectangle;
import org.packbench.ui.packing.Markup.Span;
import org.packbench.ui.packing.Markup.Style;
import org.packbench.ui.theme.Face;
import org.packbench.ui.theme.Role;

/** Draws marked-up text, and keys as caps: those within the text, and those that stand on their own. */
final class MarkupPen {
    /** Beside the words on a key cap of its own. */
    static final int CAP_PADDING = 10;

    /** Between a key cap and its words. */
    static final int CAP_GAP = 10;

    /** Between a key and the words before and behind it. */
    private static final int KEY_MARGIN = 3;

    private final Pen pen;

    MarkupPen(Pen pen) {
        this.pen = pen;
    }

    /** Marked-up text in one line, cut where the room ends. @return where it ends */
    int rich(List<Span> spans, int px, Role role, int x, int middle, int room) {
        int at = x;
        for (Span span : spans) {
            int left = x + room - at;
            if (left <= 0) return at;
            if (span.style() == Style.KEY) at = key(span.text(), px, role, at, middle);
            else {
                String fitting = pen.fit(face(span.style()), px, span.text(), left);
                at = pen.text(face(span.style()), px, role, fitting, at, middle);
                if (!fitting.equals(span.text())) return at;
            }
        }
        return at;
    }

    int richWidth(List<Span> spans, int px) {
        int width = 0;
        for (Span span : spans)
            width += span.style() == Style.KEY
                    ? keyWidth(span.text(), px)
                    : pen.width(face(span.style()), px, span.text());
        return width;
    }

    /** The larger of two sizes in which marked-up text fits; the smaller one if it fits in neither. */
    int larger(List<Span> spans, int room, int px, int smaller) {
        return richWidth(spans, px) <= room ? px : smaller;
    }

    private static Face face(Style style) {
        return switch (style) {
            case PLAIN -> Face.REGULAR;
            case BOLD, KEY -> Face.BOLD;
            case CODE -> Face.MONO;
        };
    }

    private int keyWidth(String key, int px) {
        return pen.width(Face.BOLD, keyPx(px), key) + keyPx(px) * 3 / 2 + 2 * KEY_MARGIN;
    }

    /** In large type a key is a little smaller than its line, which it must not leave. */
    private static int keyPx(int px) {
        return px < 26 ? px : px * 6 / 7;
    }

    /** A key within the text of a bar or a card. */
    private int key(String key, int px, Role role, int x, int middle) {
        boolean onBar = role == Role.BAR_TEXT || role == Role.BAR_WARNING_TEXT;
        int size = keyPx(px);
        int height = size * 7 / 4;
        Rectangle cap = new Rectangle(x + KEY_MARGIN, middle - height / 2, keyWidth(key, px) - 2 * KEY_MARGIN, height);
        cap(cap, onBar ? Role.BAR_TEXT : Role.SURFACE, onBar ? Role.BAR_KEY_TEXT : Role.BORDER);
        pen.text(Face.BOLD, size, onBar ? Role.BAR_KEY_TEXT : Role.INK, key, cap.x + size * 3 / 4, middle - 1);
        return cap.x + cap.width + KEY_MARGIN;
    }

    /** A key cap of its own. @return where it ends */
    int keyCap(String key, int px, int x, int middle) {
        return keyCap(key, px, x, middle, keyCapWidth(key, px));
    }

    /** A key cap of a given width. @return where it ends */
    int keyCap(String key, int px, int x, int middle, int wide) {
        int height = px * 2 - 2;
        Rectangle cap = new Rectangle(x, middle - height / 2, wide, height);
        cap(cap, Role.SURFACE, Role.BORDER);
        pen.text(Face.BOLD, px, Role.INK, key, x + (cap.width - pen.width(Face.BOLD, px, key)) / 2, middle - 1);
        return x + cap.width;
    }

    int keyCapWidth(String key, int px) {
        return pen.width(Face.BOLD, px, key) + 2 * CAP_PADDING;
    }

    private void cap(Rectangle area, Role face, Role edge) {
        pen.fillRound(edge, area, 5);
        pen.fillRound(face, new Rectangle(area.x + 2, area.y + 2, area.width - 4, area.height - 6), 3);
    }
}
