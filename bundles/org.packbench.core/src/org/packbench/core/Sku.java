package org.packbench.core;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;

/** An item's id on our side; compared exactly first, by its {@link #normal() normal form} where that is unambiguous. */
public record Sku(String value) implements Comparable<Sku> {

    /** Letters and digits only, case-folded, after NFC (the packing rules); empty when nothing is left. */
    public String normal() {
        return normal(value);
    }

    /** The normal form of an item code, also of one that is not known to be a SKU. */
    public static String normal(String code) {
        String folded = fold(Normalizer.normalize(code, Form.NFC));
        return Normalizer.normalize(keep(folded), Form.NFC);
    }

    /**
     * The JDK's nearest to Unicode case folding: the way through upper case joins "ß" with "SS", the lower case before it
     * joins "ẞ" too, and folding single characters last joins both small sigmas, wherever they stand in a word.
     */
    private static String fold(String text) {
        return lower(lower(text).toUpperCase(Locale.ROOT));
    }

    private static String lower(String text) {
        return text.codePoints()
                .map(Character::toLowerCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String keep(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
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
