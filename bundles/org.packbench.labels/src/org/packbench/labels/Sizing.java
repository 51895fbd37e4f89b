package org.packbench.labels;

import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.packbench.core.label.LabelFormat;

/** How large a symbol is printed: a module is a whole number of dots, so that every bar is as wide as it is meant. */
final class Sizing {
    /** With less, dots run into each other. */
    private static final int LEAST_DOTS = 2;

    /** What hand-held scanners are sold to read: 6.5 mil for bars, 10 mil for squares. */
    private static final double LEAST_BAR_MM = 0.165;

    private static final double LEAST_SQUARE_MM = 0.25;

    /** Wider does not read better, and takes the room from what people read. */
    private static final double MOST_MM = 0.6;

    private static final double LEAST_HEIGHT_MM = 5;
    private static final double GOOD_HEIGHT_MM = 8;
    private static final double GOOD_SQUARE_MM = 0.4;

    /** The printers that are sold. */
    private static final int[] USUAL_DPI = {300, 600};

    private Sizing() {}

    /** Dots of the narrowest module that is read. */
    static int least(Symbol symbol, LabelFormat format) {
        double millimetres = symbol.square() ? LEAST_SQUARE_MM : LEAST_BAR_MM;
        // a hundredth of a dot is rounding: 0.25 mm are 1.998 dots of a printer with 203 dpi
        return Math.max(LEAST_DOTS, (int) Math.ceil(millimetres * format.dpi() / 25.4 - 0.01));
    }

    /** Modules across, with the quiet zones. */
    static int across(Symbol symbol) {
        return symbol.width() + 2 * symbol.quiet();
    }

    /** The largest module with which it fits into so many dots; 0 when none does. */
    static int module(Symbol symbol, LabelFormat format, int room) {
        int fitting = room / across(symbol);
        if (fitting < least(symbol, format)) return 0;
        int most = symbol.square() ? fitting : Math.max(least(symbol, format), (int) (MOST_MM * format.dpi() / 25.4));
        return Math.min(fitting, most);
    }

    /** Dots that it must be high to be read. */
    static int leastHeight(Symbol symbol, LabelFormat format) {
        return symbol.square() ? across(symbol) * least(symbol, format) : format.dots(LEAST_HEIGHT_MM);
    }

    /** Dots for which other things are made smaller. */
    static int goodHeight(Symbol symbol, LabelFormat format) {
        return symbol.square()
                ? across(symbol) * Math.max(least(symbol, format), format.dots(GOOD_SQUARE_MM))
                : format.dots(GOOD_HEIGHT_MM);
    }

    /** Dots that the paper must be wide. */
    static int leastWidth(Symbol symbol, LabelFormat format) {
        return across(symbol) * least(symbol, format);
    }

    /** The nearest finer printer that prints it on this paper. */
    static OptionalInt finer(Symbol symbol, LabelFormat format) {
        return IntStream.of(USUAL_DPI)
                .filter(dpi -> dpi > format.dpi())
                .filter(dpi -> {
                    LabelFormat other = format.withDpi(dpi);
                    return leastWidth(symbol, other) <= other.widthDots();
                })
                .findFirst();
    }
}
