package org.packbench.core.label;

import java.util.List;

/** One thing that is printed, where it stands. All lengths are whole dots, from the top left corner of the paper. */
public sealed interface Mark {
    /** A black rectangle. */
    record Rule(int x, int y, int width, int height) implements Mark {}

    /**
     * Text on one line.
     *
     * @param size the em
     * @param x where it begins
     * @param baseline what its letters stand on
     */
    record Words(String text, boolean bold, int size, int x, int baseline) implements Mark {}

    /**
     * A barcode; the quiet zone around it is no part of it, and nothing else stands there.
     *
     * @param module the width of its narrowest bar
     * @param bars what is black
     */
    record Code(Symbology symbology, String text, int module, int x, int y, int width, int height, List<Rule> bars)
            implements Mark {
        public Code {
            bars = List.copyOf(bars);
        }
    }
}
