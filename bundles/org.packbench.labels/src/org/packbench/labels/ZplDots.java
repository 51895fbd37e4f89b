package org.packbench.labels;

import java.util.Arrays;

/** Dots as a {@code ^GFA} field in the printer's own compression: a label's texts take some kilobytes. */
final class ZplDots {
    private static final String DIGITS = "0123456789ABCDEF";

    /** {@code G} is once, {@code Y} 19 times; {@code g} is 20 times, {@code z} 400 times. */
    private static final int LOW_MOST = 19;

    private static final int HIGH_STEP = 20;
    private static final int HIGH_MOST = 400;

    private ZplDots() {}

    static String field(byte[] rows, int stride) {
        StringBuilder field = new StringBuilder("^GFA,");
        field.append(rows.length)
                .append(',')
                .append(rows.length)
                .append(',')
                .append(stride)
                .append(',');
        String before = "";
        for (int from = 0; from < rows.length; from += stride) {
            String row = row(Arrays.copyOfRange(rows, from, from + stride));
            field.append(row.equals(before) ? ":" : row);
            before = row;
        }
        return field.toString();
    }

    private static String row(byte[] bytes) {
        StringBuilder digits = new StringBuilder();
        for (byte each : bytes) digits.append(DIGITS.charAt(each >> 4 & 0xF)).append(DIGITS.charAt(each & 0xF));
        int end = digits.length();
        while (end > 0 && digits.charAt(end - 1) == '0') end--;
        StringBuilder row = new StringBuilder();
        for (int from = 0; from < end; ) {
            int to = from + 1;
            while (to < end && digits.charAt(to) == digits.charAt(from)) to++;
            times(to - from, digits.charAt(from), row);
            from = to;
        }
        // a comma fills the row with white
        return end < digits.length() ? row.append(',').toString() : row.toString();
    }

    private static void times(int count, char digit, StringBuilder row) {
        int left = count;
        while (left > 2) {
            int step = left >= HIGH_STEP ? Math.min(left, HIGH_MOST) / HIGH_STEP * HIGH_STEP : Math.min(left, LOW_MOST);
            row.append(step >= HIGH_STEP ? (char) ('g' + step / HIGH_STEP - 1) : (char) ('G' + step - 1));
            left -= step;
            if (step < HIGH_STEP || left == 0 || left >= HIGH_STEP) row.append(digit);
            else {
                row.append((char) ('G' + left - 1)).append(digit);
                left = 0;
            }
        }
        for (; left > 0; left--) row.append(digit);
    }
}
