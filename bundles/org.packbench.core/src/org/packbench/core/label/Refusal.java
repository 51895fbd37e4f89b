package org.packbench.core.label;

import java.util.OptionalInt;

/** Why a label cannot be printed so that a scanner reads it. Known before anything is printed. */
public sealed interface Refusal {
    /** There is nothing to be read. */
    record NoCode() implements Refusal {}

    /**
     * The symbology has no such character. Code 128 carries printable ASCII; the squares carry all but control characters,
     * which scanners would type as keys.
     *
     * @param character its code point
     */
    record NotCarried(String code, int character, Symbology symbology) implements Refusal {}

    /**
     * The code is wider than the paper, with its quiet zones and with bars as narrow as scanners read them.
     *
     * @param needs dots
     * @param has dots
     * @param millimetres the width of a label on which it fits
     * @param dpi the printer's dots with which it fits on this paper; empty when no usual printer's do
     * @param qr whether it fits on this paper as {@link Symbology#QR}
     */
    record TooWide(String code, int needs, int has, int millimetres, OptionalInt dpi, boolean qr) implements Refusal {}

    /**
     * There is no room for it between the texts, although they were made small.
     *
     * @param needs dots that the paper must be high
     * @param has dots
     * @param millimetres the height of a label on which it fits
     */
    record TooLow(String code, int needs, int has, int millimetres) implements Refusal {}
}
