package org.packbench.ui.packing;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.graphics.Rectangle;

/**
 * One painted part of the screen: the unit that is painted anew, hit by a click, and known to a screen reader.
 *
 * @param subject what it shows; the screen itself where it shows several things
 * @param label its words where they come from the arrangement: a section's heading, how many lines are not shown
 */
record Part(Kind kind, EObject subject, String label, Sizes sizes, Rectangle area) {
    /** What a part shows. */
    enum Kind {
        BAR,
        SHARE_STRIP,
        SAVE_STRIP,
        /** Somebody asks for the session. */
        REQUEST_STRIP,
        /** Late scans wait, or scans that are kept here. */
        REVIEW_STRIP,
        /** A label is not on paper. */
        PRINT_STRIP,
        /** Room for a native question under the bar. */
        QUESTION,
        SECTION,
        ORDER_HEADER,
        LINE,
        /** The card behind packed lines, queued orders or scans. */
        CARD,
        PACKED,
        QUEUE_TITLE,
        LAST,
        QUEUED,
        SKIPPED,
        SCAN,
        EXTRAS,
        EXTRA_REMOVE,
        EXTRA_KEEP,
        COUNT,
        ORDERS_LEFT,
        SESSION,
        COURIER,
        WORKER,
        FOOT,
        TAKEN_TITLE,
        FACT,
        ADVICE,
        CHOICE,
        KEYS,
        KEY,
        KEYS_ALL;

        /** Whether it belongs to what is dimmed while an answer is held. */
        boolean dims() {
            return switch (this) {
                case BAR,
                        SHARE_STRIP,
                        SAVE_STRIP,
                        REQUEST_STRIP,
                        REVIEW_STRIP,
                        PRINT_STRIP,
                        QUESTION,
                        KEYS,
                        KEY,
                        KEYS_ALL -> false;
                default -> true;
            };
        }
    }

    Part(Kind kind, EObject subject, Sizes sizes, int x, int y, int width, int height) {
        this(kind, subject, "", sizes, new Rectangle(x, y, width, height));
    }

    int middle() {
        return area.y + area.height / 2;
    }

    int right() {
        return area.x + area.width;
    }

    int bottom() {
        return area.y + area.height;
    }
}
