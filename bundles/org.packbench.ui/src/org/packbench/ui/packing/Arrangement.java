package org.packbench.ui.packing;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.graphics.Rectangle;
import org.packbench.model.screen.Bar;
import org.packbench.model.screen.Key;
import org.packbench.model.screen.Screen;
import org.packbench.ui.theme.Face;

/**
 * Where every part of the screen stands. A function of the screen and its size; a tall bar and strips take their room
 * from the lines, and the count column's cards stay where they are.
 */
final class Arrangement {
    /** A letter may reach this far beyond the width that it is measured with. */
    private static final int OVERHANG = 2;

    private final Screen screen;
    private final int width;
    private final int height;
    private final Measure measure;
    private final List<Part> parts = new ArrayList<>();
    private final Sizes sizes;

    private Arrangement(Screen screen, int width, int height, Measure measure) {
        this.screen = screen;
        this.width = width;
        this.height = height;
        this.measure = measure;
        sizes = Sizes.roomy(width, height);
    }

    /**
     * @param question the height of a native question under the bar; 0 when there is none
     * @return the parts from back to front
     */
    static List<Part> of(Screen screen, int width, int height, int question, Measure measure) {
        return new Arrangement(screen, width, height, measure).arrange(question);
    }

    private List<Part> arrange(int question) {
        int top = notices(question);
        int bottom = height - sizes.keys();
        parts.addAll(content(top, bottom));
        keys(bottom);
        return List.copyOf(parts);
    }

    /** The roomy sizes where everything fits in them. */
    private List<Part> content(int top, int bottom) {
        Content roomy = Content.of(screen, sizes, measure, width, top, bottom);
        return roomy.fits()
                ? roomy.parts()
                : Content.of(screen, sizes.tightened(), measure, width, top, bottom)
                        .parts();
    }

    /** The bar, and under it what needs saying and stays. @return where the content begins */
    private int notices(int question) {
        Bar bar = screen.getBar();
        boolean tall = bar != null && Look.of(bar.getAnswer()).tall();
        int y = band(Part.Kind.BAR, bar == null ? screen : bar, 0, sizes.bar(tall));
        if (question > 0) y = band(Part.Kind.QUESTION, screen, y, question);
        if (screen.getSaveStrip() != null) y = band(Part.Kind.SAVE_STRIP, screen.getSaveStrip(), y, sizes.strip());
        if (screen.getShareStrip() != null) y = band(Part.Kind.SHARE_STRIP, screen.getShareStrip(), y, sizes.strip());
        if (screen.getRequestStrip() != null)
            y = band(Part.Kind.REQUEST_STRIP, screen.getRequestStrip(), y, sizes.strip());
        if (screen.getReviewStrip() != null)
            y = band(Part.Kind.REVIEW_STRIP, screen.getReviewStrip(), y, sizes.strip());
        if (screen.getPrintStrip() != null) y = band(Part.Kind.PRINT_STRIP, screen.getPrintStrip(), y, sizes.strip());
        return y;
    }

    private int band(Part.Kind kind, EObject subject, int y, int high) {
        parts.add(new Part(kind, subject, sizes, 0, y, width, high));
        return y + high;
    }

    private void keys(int y) {
        parts.add(new Part(Part.Kind.KEYS, screen, sizes, 0, y, width, sizes.keys()));
        String all = sizes.narrow() ? Messages.KEYS_ALL_SHORT.text() : Messages.KEYS_ALL.text();
        int room = measure.width(Face.REGULAR, sizes.key(), all);
        int right = width - sizes.padding();
        int x = sizes.padding();
        for (Key key : screen.getKeys()) {
            int wide = keyWidth(key);
            // a key that does not fit is still there behind F1
            if (x + wide > right - room - sizes.padding()) break;
            parts.add(new Part(Part.Kind.KEY, key, sizes, x, y, wide, sizes.keys()));
            x += wide + (sizes.narrow() ? 15 : 26);
        }
        parts.add(new Part(Part.Kind.KEYS_ALL, screen, all, sizes, new Rectangle(right - room, y, room, sizes.keys())));
    }

    private int keyWidth(Key key) {
        return measure.width(Face.BOLD, sizes.cap(), key.getKey())
                + 2 * MarkupPen.CAP_PADDING
                + MarkupPen.CAP_GAP
                + measure.width(Face.REGULAR, sizes.key(), key.getLabel())
                + OVERHANG;
    }
}
