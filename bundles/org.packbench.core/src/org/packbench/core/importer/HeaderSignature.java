package org.packbench.core.importer;

import java.util.regex.Pattern;

/**
 * What tables with the same headings have in common, so that a mapping is found again: letters and digits. Headings that
 * change from day to day, a file's name or a time, do not change it.
 */
public record HeaderSignature(String value) {
    private static final Pattern FORM = Pattern.compile("[0-9a-z]{1,64}");

    /** @throws IllegalArgumentException when it is empty, or has other signs */
    public HeaderSignature {
        if (!FORM.matcher(value).matches()) throw new IllegalArgumentException("no signature: " + value);
    }

    /** Whether a text can be one. */
    public static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
