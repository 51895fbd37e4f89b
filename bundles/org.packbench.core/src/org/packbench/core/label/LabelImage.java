package org.packbench.core.label;

import java.util.Arrays;

/**
 * The dots of a label as the printer burns them: one bit each, nothing between black and white. Immutable.
 */
public final class LabelImage {
    private static final int BITS = 8;

    private final int width;
    private final int height;
    private final int dpi;
    private final byte[] rows;

    /**
     * @param width in dots
     * @param height in dots
     * @param rows from the top, each begun in a byte of its own, the leftmost dot in the highest bit; 1 is black. Bits
     *     behind the last dot of a row are 0
     * @throws IllegalArgumentException when there are more or fewer bytes than that
     */
    public LabelImage(int width, int height, int dpi, byte[] rows) {
        this.width = width;
        this.height = height;
        this.dpi = dpi;
        if (rows.length != stride() * height) throw new IllegalArgumentException(rows.length + " bytes");
        this.rows = rows.clone();
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** Dots to the inch, both ways. */
    public int dpi() {
        return dpi;
    }

    /** Bytes that a row takes. */
    public int stride() {
        return (width + BITS - 1) / BITS;
    }

    public byte[] rows() {
        return rows.clone();
    }

    /** White outside the paper. */
    public boolean black(int x, int y) {
        if (x < 0 || y < 0 || x >= width || y >= height) return false;
        return (rows[y * stride() + x / BITS] & 0x80 >> x % BITS) != 0;
    }

    @Override
    public boolean equals(@org.eclipse.jdt.annotation.Nullable Object other) {
        return other instanceof LabelImage that
                && width == that.width
                && height == that.height
                && dpi == that.dpi
                && Arrays.equals(rows, that.rows);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(rows);
    }

    @Override
    public String toString() {
        return width + " x " + height + " dots at " + dpi + " dpi";
    }
}
