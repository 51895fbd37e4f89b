package org.packbench.product;

import java.util.List;

/**
 * A scan that a station answered.
 *
 * @param code never scanned before or after, by anybody
 * @param seq the number that the answer gave its record
 */
record Scan(String session, String code, long seq) {

    /** Characters that mean nothing in an order's barcode or an item's. */
    private static final List<String> NOTHING = List.of(".", ",", ":", ";", "/", "+", "*", "=");

    /** A code that means the same to the packing rules as a barcode, and is told apart from all others of its kind. */
    static String code(String barcode, int pc, int number) {
        var code = new StringBuilder(barcode).append(NOTHING.get(pc));
        for (int rest = number; rest > 0; rest /= NOTHING.size()) {
            code.append(NOTHING.get(rest % NOTHING.size()));
        }
        return code.toString();
    }
}
