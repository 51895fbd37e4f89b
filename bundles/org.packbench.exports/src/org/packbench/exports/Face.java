package org.packbench.exports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Noto Sans in one document, Regular or Bold, as shipped with this bundle: Latin and Cyrillic, digits of equal width. For one
 * thread.
 */
final class Face {
    private static final char MISSING = '?';
    private static final String CUT = "…";

    private final PDType0Font font;
    private final TrueTypeFont metrics;
    private final CmapLookup glyphs;
    private final double unitsPerEm;
    private final Map<Integer, Integer> advances = new HashMap<>();

    Face(PDDocument document, boolean bold) throws IOException {
        String name = "fonts/NotoSans-" + (bold ? "Bold" : "Regular") + ".ttf";
        try (InputStream in = Face.class.getResourceAsStream(name)) {
            if (in == null) throw new IllegalStateException("not in the bundle: " + name);
            metrics = new TTFParser(true).parse(new RandomAccessReadBuffer(in.readAllBytes()));
            // ligatures would be looked for by regular expressions in every cell: that is nine tenths of a large
            // table's time
            metrics.setEnableGsub(false);
            font = PDType0Font.load(document, metrics, true);
            glyphs = metrics.getUnicodeCmapLookup();
            unitsPerEm = metrics.getUnitsPerEm();
        }
    }

    PDType0Font font() {
        return font;
    }

    /** On one line, and with a question mark for what the face has no shape for. */
    String printable(String text) {
        StringBuilder printable = new StringBuilder();
        text.strip().codePoints().map(c -> Character.isWhitespace(c) ? ' ' : c).forEach(c -> {
            if (Character.getType(c) == Character.FORMAT) return;
            if (glyphs.getGlyphId(c) == 0) printable.append(MISSING);
            else printable.appendCodePoint(c);
        });
        return printable.toString();
    }

    /** Of a printable text, in the unit of the size. */
    double width(String text, double size) {
        return size / unitsPerEm * text.codePoints().mapToLong(this::advance).sum();
    }

    private int advance(int character) {
        return advances.computeIfAbsent(character, c -> {
            try {
                return metrics.getAdvanceWidth(glyphs.getGlyphId(c));
            } catch (IOException e) {
                throw new UncheckedIOException("damaged in the bundle", e);
            }
        });
    }

    /** A printable text as it fits, cut at its end where it does not. */
    String cut(String text, double size, double room) {
        return width(text, size) <= room ? text : beginning(text, size, room - width(CUT, size)) + CUT;
    }

    /** As many characters as fit, at least one. */
    String beginning(String text, double size, double room) {
        int end = 0;
        double width = 0;
        while (end < text.length()) {
            int character = text.codePointAt(end);
            width += size / unitsPerEm * advance(character);
            if (width > room && end > 0) break;
            end += Character.charCount(character);
        }
        return text.substring(0, end).stripTrailing();
    }
}
