package org.packbench.core;

import java.text.Normalizer;

/** An item's id on our side; compared exactly first, by its {@link #normal() normal form} where that is unambiguous. */
public record Sku(String value) implements Comparable<Sku> {

    /** Letters and digits only, case-folded, after NFC (the packing rules); empty when nothing is left. */
    public String normal() {
        return normal(value);
    }

    /** The normal form of an item code, also of one that is not known to be a SKU. */
    public static String normal(String code) {
        StringBuilder kept = new StringBuilder(code.length());
        Normalizer.normalize(code, Normalizer.Form.NFC).codePoints().filter(Character::isLetterOrDigit)
                .forEach(kept::appendCodePoint);
        // upper then lower is the JDK's nearest to Unicode case folding: it joins "ß" with "SS" and both sigmas
        String folded = kept.toString().toUpperCase(java.util.Locale.ROOT).toLowerCase(java.util.Locale.ROOT);
        return Normalizer.normalize(folded, Normalizer.Form.NFC);
    }

    @Override
    public int compareTo(Sku other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
