package org.packbench.core.packing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What knows a code that the order on the table does not need. All but {@link #NOTHING} make it a wrong item: it is one of the
 * client's goods, or another order's barcode, and needs no mapping.
 */
public enum KnownBy {
    /** The SKU mapping: the code stands for an item. */
    MAPPING,
    /** The packing list has it as a SKU of another order. */
    LIST,
    /** It is an order's barcode. */
    ORDER,
    /** Neither mapping nor list: an unknown code. */
    NOTHING;

    /** The word in the journal: {@code mapping list order nothing}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a word means; empty for a later version's. */
    public static Optional<KnownBy> of(String word) {
        return Arrays.stream(values())
                .filter(known -> known.word().equals(word))
                .findFirst();
    }

    public boolean wrongItem() {
        return this != NOTHING;
    }
}
