package org.packbench.ui.look;

import org.eclipse.swt.graphics.GC;

/** Text that is painted into less room than it takes. */
public final class Cut {
    private static final String ELLIPSIS = "…";

    private Cut() {}

    /** The text in the context's type; what does not fit ends in an ellipsis, which says that there is more. */
    public static String text(GC gc, String text, int room) {
        if (gc.textExtent(text).x <= room) return text;
        int end = text.length();
        while (end > 0 && gc.textExtent(text.substring(0, end) + ELLIPSIS).x > room) end--;
        return text.substring(0, end).stripTrailing() + ELLIPSIS;
    }
}
