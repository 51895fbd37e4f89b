package org.packbench.core.scan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A GS1 element string: what a barcode says of an item beside its number, each value behind its application identifier
 * (GS1 General Specifications, chapters 3 and 7.8). The values are as they stand in the code.
 *
 * @param values application identifier to value, in the order of the code; the first of two with one identifier
 */
public record ElementString(Map<String, String> values) {
    /** Ends a value of variable length; the FNC1 character of the barcode, as scanners send it. */
    public static final char SEPARATOR = '\u001D';

    /** Global Trade Item Number. */
    public static final String GTIN = "01";

    /** Batch or lot number. */
    public static final String LOT = "10";

    /** Best before, {@code YYMMDD}. */
    public static final String BEST_BEFORE = "15";

    /** Expiry, {@code YYMMDD}; a day of {@code 00} is the month's last. */
    public static final String EXPIRY = "17";

    /** Serial number. */
    public static final String SERIAL = "21";

    public ElementString {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /**
     * Reads a code of which nobody said that it is an element string: one with separators, or with identifiers in brackets,
     * or one that begins with a sound GTIN and can be read to its end.
     */
    static Optional<ElementString> in(String code) {
        if (code.startsWith("(")) return Elements.bracketed(code).filter(ElementString::sound);
        if (code.indexOf(SEPARATOR) >= 0) return Elements.of(code);
        return code.startsWith(GTIN) ? Elements.of(code).filter(ElementString::sound) : Optional.empty();
    }

    private boolean sound() {
        return gtin().isPresent();
    }

    /** The item's number; empty when there is none, or its check digit is wrong. */
    public Optional<Gtin> gtin() {
        return Optional.ofNullable(values.get(GTIN)).flatMap(Gtin::of);
    }

    /** The value of an identifier; empty when the code has none. */
    public Optional<String> value(String identifier) {
        return Optional.ofNullable(values.get(identifier));
    }
}
