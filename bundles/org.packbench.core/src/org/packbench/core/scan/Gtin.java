package org.packbench.core.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A Global Trade Item Number with a right check digit (GS1 General Specifications, 7.9). GTIN-8, UPC-A and EAN-13 are the
 * same number with fewer zeros in front: lists and mappings have it in any of these lengths.
 *
 * @param digits all 14
 */
public record Gtin(String digits) {
    private static final int LENGTH = 14;

    /** The shorter numbers that barcodes carry: EAN-13, UPC-A, EAN-8. */
    private static final List<Integer> SHORTER = List.of(13, 12, 8);

    /** The number of 14 digits; empty when it is none, or its check digit is wrong. */
    static Optional<Gtin> of(String digits) {
        boolean number = digits.length() == LENGTH && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return number && checked(digits) ? Optional.of(new Gtin(digits)) : Optional.empty();
    }

    private static boolean checked(String digits) {
        int sum = 0;
        for (int i = 0; i < LENGTH; i++) sum += (digits.charAt(i) - '0') * (i % 2 == 0 ? 3 : 1);
        return sum % 10 == 0;
    }

    /** In all lengths in which it may stand in a list, the longest first. */
    public List<String> spellings() {
        List<String> spellings = new ArrayList<>();
        spellings.add(digits);
        for (int length : SHORTER)
            if (digits.startsWith("0".repeat(LENGTH - length))) spellings.add(digits.substring(LENGTH - length));
        return List.copyOf(spellings);
    }

    /** As its own barcode carries it: without the zeros in front, of a length that exists. */
    public String shortest() {
        return spellings().getLast();
    }
}
