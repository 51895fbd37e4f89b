package org.packbench.ui.text;

import org.eclipse.osgi.util.NLS;
import org.packbench.ui.Messages;

/** How far a session is, in words, the same in every view. */
public final class Packed {
    private Packed() {}

    /**
     * {@code 2 of 6}, {@code 2 of 6 · 1 skipped}. Where no file tells the total, or one that cannot be true, as of a damaged
     * session or of another tool's, what was completed stands alone; a dash where that is not known either.
     */
    public static String orders(int completed, int skipped, int orders) {
        if (total(completed, skipped, orders) == 0) return completed == 0 ? Messages.none : String.valueOf(completed);
        return skipped == 0
                ? NLS.bind(Messages.ofTotal, completed, orders)
                : NLS.bind(Messages.ofTotalSkipped, new Object[] {completed, orders, skipped});
    }

    /** What a bar is drawn against; 0 where no bar could be right. */
    public static int total(int completed, int skipped, int orders) {
        return (long) completed + skipped <= orders ? orders : 0;
    }
}
