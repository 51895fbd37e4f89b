package org.packbench.ui.packing;

/**
 * A product's name as a list writes it, in two parts: what it is, and which size or variant. Only the first part is
 * shown large.
 *
 * @param variant empty when the name has none
 */
record ProductName(String main, String variant) {
    private static final int LONGEST_VARIANT = 24;

    /** Splits at the last comma, or at the last dash that shops put before a variant, when what follows is short. */
    static ProductName of(String title) {
        String name = title.strip();
        int comma = name.lastIndexOf(", ");
        if (comma > 0 && startsWithDigit(name.substring(comma + 2))) return split(name, comma, 2);
        int dash = name.lastIndexOf(" - ");
        return dash > 0 ? split(name, dash, 3) : new ProductName(name, "");
    }

    private static boolean startsWithDigit(String text) {
        return !text.isEmpty() && Character.isDigit(text.charAt(0));
    }

    private static ProductName split(String name, int at, int separator) {
        String variant = name.substring(at + separator).strip();
        boolean fits = !variant.isEmpty() && variant.length() <= LONGEST_VARIANT;
        return fits ? new ProductName(name.substring(0, at).strip(), variant) : new ProductName(name, "");
    }

    /** Both parts in one line. */
    String whole() {
        return variant.isEmpty() ? main : main + ", " + variant;
    }
}
