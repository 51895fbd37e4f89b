package org.packbench.core.label;

import java.util.ArrayList;
import java.util.List;
import org.packbench.model.BarcodeLabel;

/**
 * A client's label, as {@code barcode_label} of its settings says.
 *
 * @param widthMm of the paper, millimetres
 * @param heightMm of the paper, millimetres
 * @param dpi the printer's dots to the inch, the same both ways
 * @param showQuantity whether the order's quantity stands on it
 * @param showClientName whether the client's name stands on it
 * @param fontSize of the smallest text, points (1/72 inch); the others keep their proportion to it
 */
public record LabelFormat(
        int widthMm,
        int heightMm,
        int dpi,
        boolean showQuantity,
        boolean showClientName,
        int fontSize,
        Symbology symbology) {
    private static final double MM_PER_INCH = 25.4;
    private static final double POINTS_PER_INCH = 72;

    /** A number of the settings, with what it may be. */
    public enum Limit {
        WIDTH_MM("width_mm", 15, 210),
        HEIGHT_MM("height_mm", 10, 297),
        DPI("dpi", 150, 1200),
        FONT_SIZE("font_size", 4, 48);

        private final String key;
        private final int least;
        private final int most;

        Limit(String key, int least, int most) {
            this.key = key;
            this.least = least;
            this.most = most;
        }

        /** Its name in the settings. */
        public String key() {
            return key;
        }

        public int least() {
            return least;
        }

        public int most() {
            return most;
        }

        public boolean allows(int value) {
            return value >= least && value <= most;
        }
    }

    /** What settings say. */
    public sealed interface Reading {
        record Format(LabelFormat format) implements Reading {}

        /** No label can be printed by them. */
        record Unusable(List<Mistake> mistakes) implements Reading {
            public Unusable {
                mistakes = List.copyOf(mistakes);
            }
        }
    }

    /** What is wrong with one setting. */
    public sealed interface Mistake {
        record OutOfRange(Limit limit, int value) implements Mistake {}

        record NoSymbology(String value) implements Mistake {}
    }

    /** @throws IllegalArgumentException for a number out of its {@link Limit}: settings go through {@link #read} */
    public LabelFormat {
        List<Mistake> mistakes = mistakes(widthMm, heightMm, dpi, fontSize);
        if (!mistakes.isEmpty()) throw new IllegalArgumentException(mistakes.toString());
    }

    /** The label of a client's settings, or every mistake in them. */
    public static Reading read(BarcodeLabel label) {
        List<Mistake> mistakes = mistakes(label.getWidthMm(), label.getHeightMm(), label.getDpi(), label.getFontSize());
        var symbology = Symbology.of(label.getSymbology());
        if (symbology.isEmpty()) mistakes.add(new Mistake.NoSymbology(String.valueOf(label.getSymbology())));
        if (!mistakes.isEmpty()) return new Reading.Unusable(mistakes);
        return new Reading.Format(new LabelFormat(
                label.getWidthMm(),
                label.getHeightMm(),
                label.getDpi(),
                label.isShowQuantity(),
                label.isShowClientName(),
                label.getFontSize(),
                symbology.get()));
    }

    private static List<Mistake> mistakes(int widthMm, int heightMm, int dpi, int fontSize) {
        List<Mistake> mistakes = new ArrayList<>();
        check(mistakes, Limit.WIDTH_MM, widthMm);
        check(mistakes, Limit.HEIGHT_MM, heightMm);
        check(mistakes, Limit.DPI, dpi);
        check(mistakes, Limit.FONT_SIZE, fontSize);
        return mistakes;
    }

    private static void check(List<Mistake> mistakes, Limit limit, int value) {
        if (!limit.allows(value)) mistakes.add(new Mistake.OutOfRange(limit, value));
    }

    /** Whole dots that the paper is wide: one begun is none. */
    public int widthDots() {
        return (int) (widthMm * dpi / MM_PER_INCH);
    }

    /** Whole dots that the paper is high. */
    public int heightDots() {
        return (int) (heightMm * dpi / MM_PER_INCH);
    }

    /** A length in the nearest number of dots. */
    public int dots(double millimetres) {
        return (int) Math.round(millimetres * dpi / MM_PER_INCH);
    }

    /** The width of paper that has so many whole dots, in whole millimetres. */
    public int millimetres(int dots) {
        return (int) Math.ceil(dots * MM_PER_INCH / dpi);
    }

    /** The em of the smallest text, in dots. */
    public int fontDots() {
        return (int) Math.round(fontSize * dpi / POINTS_PER_INCH);
    }

    /** The same label on a printer with other dots. */
    public LabelFormat withDpi(int other) {
        return new LabelFormat(widthMm, heightMm, other, showQuantity, showClientName, fontSize, symbology);
    }
}
