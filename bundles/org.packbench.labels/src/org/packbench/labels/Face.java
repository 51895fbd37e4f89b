package org.packbench.labels;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Noto Sans, Regular or Bold, as shipped with this bundle: Latin and Cyrillic, digits of equal width. Its outlines are read
 * without the platform's fonts, so that a label has the same dots on every PC. Thread-safe.
 */
final class Face {
    /** Of the em; measured in the font. */
    static final double CAP_HEIGHT = 0.714;

    private static final char MISSING = '?';

    private final byte[] bytes;
    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final double unitsPerEm;

    Face(boolean bold) {
        String name = "fonts/NotoSans-" + (bold ? "Bold" : "Regular") + ".ttf";
        try (InputStream in = Face.class.getResourceAsStream(name)) {
            if (in == null) throw new IllegalStateException("not in the bundle: " + name);
            bytes = in.readAllBytes();
            font = new TTFParser(true).parse(new RandomAccessReadBuffer(bytes));
            glyphs = font.getUnicodeCmapLookup();
            unitsPerEm = font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException("damaged in the bundle: " + name, e);
        }
    }

    /** The font's file. */
    byte[] bytes() {
        return bytes.clone();
    }

    /** On one line, and with a question mark for what the face has no shape for. */
    String printable(String text) {
        StringBuilder printable = new StringBuilder();
        text.strip().codePoints().map(c -> Character.isWhitespace(c) ? ' ' : c).forEach(c -> {
            if (glyphs.getGlyphId(c) == 0) printable.append(MISSING);
            else printable.appendCodePoint(c);
        });
        return printable.toString();
    }

    /** Of a printable text, in the unit of the size. */
    double width(String text, double size) {
        return size / unitsPerEm * text.codePoints().mapToLong(this::advance).sum();
    }

    private synchronized long advance(int character) {
        try {
            return font.getAdvanceWidth(glyphs.getGlyphId(character));
        } catch (IOException e) {
            throw new UncheckedIOException("damaged in the bundle", e);
        }
    }

    /** The outlines of a printable text, y growing downwards. */
    synchronized Path2D outline(String text, double size, double x, double baseline) {
        double scale = size / unitsPerEm;
        Path2D outline = new Path2D.Double();
        double at = x;
        for (int character : text.codePoints().toArray()) {
            AffineTransform place = new AffineTransform(scale, 0, 0, -scale, at, baseline);
            GlyphData glyph = glyph(character);
            if (glyph != null) outline.append(glyph.getPath().getPathIterator(place), false);
            at += advance(character) * scale;
        }
        return outline;
    }

    private @org.eclipse.jdt.annotation.Nullable GlyphData glyph(int character) {
        try {
            return font.getGlyph().getGlyph(glyphs.getGlyphId(character));
        } catch (IOException e) {
            throw new UncheckedIOException("damaged in the bundle", e);
        }
    }
}
