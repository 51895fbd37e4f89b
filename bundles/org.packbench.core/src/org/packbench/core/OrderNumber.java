package org.packbench.core;

/** An order's number as its slip's barcode says it; {@code #1001} and {@code 1001} are two orders. */
public record OrderNumber(String value) implements Comparable<OrderNumber> {

    /** Letters, digits, {@code -} and {@code _} only (the packing rules); empty when nothing is left. */
    public String normal() {
        return normal(value);
    }

    /** The normal form of an order barcode. */
    public static String normal(String code) {
        StringBuilder kept = new StringBuilder(code.length());
        code.codePoints()
                .filter(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_')
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    @Override
    public int compareTo(OrderNumber other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
