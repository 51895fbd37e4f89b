package org.packbench.ui.text;

import org.packbench.ui.statistics.text.FigureTexts;

/** How many an hour, the same in every view: whole, or with the tenths that matter where it is below ten. */
public final class Rates {
    private static final int TENTHS_MATTER = 100;

    private Rates() {}

    /** {@code 0.5}, {@code 33}, {@code 22,477}. */
    public static String shown(double rate) {
        return sum(told(rate));
    }

    /** The number that {@link #shown} writes. */
    public static double told(double rate) {
        long tenths = Math.round(rate * 10);
        return tenths < TENTHS_MATTER ? tenths / 10.0 : Math.round(rate);
    }

    /** What several {@link #told} make together, in which no tenth of them is lost. */
    public static String sum(double told) {
        long tenths = Math.round(told * 10);
        return tenths < TENTHS_MATTER || tenths % 10 != 0
                ? FigureTexts.format("%,.1f", tenths / 10.0)
                : FigureTexts.format("%,d", tenths / 10);
    }
}
