package org.packbench.labels;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.packbench.core.label.Label;
import org.packbench.core.label.LabelFormat;
import org.packbench.core.label.LabelImage;
import org.packbench.core.label.Layout;
import org.packbench.core.label.Mark;
import org.packbench.core.label.Refusal;
import org.packbench.core.label.Symbology;

/** Finds the largest texts with which the code is read well, and refuses a label whose code would not be read at all. */
record Arranger(Faces faces) {
    private static final double SMALLER = 0.9;
    private static final double SMALLEST = 0.5;

    Layout layOut(Label label, LabelFormat format) {
        Optional<Refusal> refusal = unprintable(label.code(), format.symbology());
        if (refusal.isPresent()) return new Layout.Refused(label, refusal.get());
        if (label.code().length() > Symbol.MOST_CHARACTERS)
            return new Layout.Refused(label, endless(label.code(), format));
        return layOut(label, format, Symbol.of(format.symbology(), label.code()));
    }

    private static Optional<Refusal> unprintable(String code, Symbology symbology) {
        if (code.isBlank()) return Optional.of(new Refusal.NoCode());
        return Symbol.notCarried(symbology, code).map(character -> new Refusal.NotCarried(code, character, symbology));
    }

    private Layout layOut(Label label, LabelFormat format, Symbol symbol) {
        if (Sizing.leastWidth(symbol, format) > format.widthDots())
            return new Layout.Refused(label, tooWide(label, format, symbol));
        int good = Sizing.goodHeight(symbol, format);
        double scale = 1;
        Sketch sketch = new Sketch(label, format, faces, scale);
        while (sketch.room(symbol) < good && scale > SMALLEST) {
            scale *= SMALLER;
            sketch = new Sketch(label, format, faces, scale);
        }
        int missing = Sizing.leastHeight(symbol, format) - sketch.room(symbol);
        if (missing > 0) return new Layout.Refused(label, tooLow(label, format, missing));
        return laid(label, format, sketch.with(symbol));
    }

    private Layout laid(Label label, LabelFormat format, List<Mark> marks) {
        LabelImage image = Raster.paint(marks, format.widthDots(), format.heightDots(), format.dpi(), faces);
        Layout.Laid laid = new Layout.Laid(label, format, marks, image);
        ReadBack.check(laid);
        return laid;
    }

    private Refusal tooWide(Label label, LabelFormat format, Symbol symbol) {
        int needs = Sizing.leastWidth(symbol, format);
        boolean qr = !symbol.square() && layOut(label, squares(format)) instanceof Layout.Laid;
        return new Refusal.TooWide(
                label.code(), needs, format.widthDots(), format.millimetres(needs), Sizing.finer(symbol, format), qr);
    }

    private static LabelFormat squares(LabelFormat format) {
        return new LabelFormat(
                format.widthMm(),
                format.heightMm(),
                format.dpi(),
                format.showQuantity(),
                format.showClientName(),
                format.fontSize(),
                Symbology.QR);
    }

    /** A text that no library makes a symbol of; as long as it would be if each character took one. */
    private static Refusal endless(String code, LabelFormat format) {
        Symbol longest = Symbol.of(Symbology.CODE_128, "A".repeat(Symbol.MOST_CHARACTERS));
        int needs = Sizing.leastWidth(longest, format) / Symbol.MOST_CHARACTERS * code.length();
        return new Refusal.TooWide(
                code, needs, format.widthDots(), format.millimetres(needs), OptionalInt.empty(), false);
    }

    private static Refusal tooLow(Label label, LabelFormat format, int missing) {
        int needs = format.heightDots() + missing;
        return new Refusal.TooLow(label.code(), needs, format.heightDots(), format.millimetres(needs));
    }
}
