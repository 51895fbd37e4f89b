package org.packbench.core.importer;

import java.util.Locale;

/** What the columns of a packing list hold. */
public enum Field {
    ORDER_NUMBER(true),
    SKU(true),
    PRODUCT_NAME(true),
    QUANTITY(true),
    COURIER(true),
    COUNTRY(false),
    NOTES(false);

    private final boolean expected;

    Field(boolean expected) {
        this.expected = expected;
    }

    /** Whether every client's list has it: it is looked for by the heading of the client's {@code required_columns}. */
    public boolean isExpected() {
        return expected;
    }

    /** Whether a list without it cannot be packed, whoever says that it has none. */
    public boolean isIndispensable() {
        return this == ORDER_NUMBER || this == SKU || this == QUANTITY;
    }

    /** Whether it belongs to the order: it may stand on the first of the order's rows alone. */
    public boolean isOfOrder() {
        return this == COURIER || this == COUNTRY || this == NOTES;
    }

    /** Whether one value may stand for a whole list. */
    public boolean mayBeConstant() {
        return this == COURIER || this == COUNTRY;
    }

    /** Its name in files: {@code order_number}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
