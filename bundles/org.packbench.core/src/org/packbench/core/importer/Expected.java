package org.packbench.core.importer;

import org.packbench.core.importer.Importer.Kind;

/** What should have stood where a problem was found, as arguments for the texts of the UI and the command line. */
public sealed interface Expected {
    /** A whole number from {@code least} to {@code most}. */
    record WholeNumber(int least, int most) implements Expected {}

    /** Text, or a number of at most this many digits. */
    record Digits(int most) implements Expected {}

    /** A code that does not begin with the {@code prefix} of command barcodes. */
    record OtherPrefix(String prefix) implements Expected {}

    /** Something, where nothing was found. */
    record Something() implements Expected {}

    /** One, where more were found. */
    record OnlyOne() implements Expected {}

    /** A value that is computed and no error. */
    record ComputedValue() implements Expected {}

    /** A value of the type, or a text in the form, that the format asks for. */
    record WellFormed() implements Expected {}

    /** A name that can also be a folder's. */
    record FolderName() implements Expected {}

    /** What was expected where a problem of this kind was found. */
    static Expected of(Kind kind) {
        return switch (kind) {
            case NO_SHEET,
                    SHEET_MISSING,
                    NO_ORDERS,
                    COLUMN_MISSING,
                    ORDER_NUMBER_MISSING,
                    SKU_MISSING,
                    ORDER_WITHOUT_LINES -> new Something();
            case COLUMN_TWICE, ORDER_TWICE -> new OnlyOne();
            case QUANTITY_MISSING,
                    QUANTITY_NOT_A_NUMBER,
                    QUANTITY_NOT_WHOLE,
                    QUANTITY_NOT_POSITIVE,
                    QUANTITY_TOO_LARGE,
                    REMAINDER_UNKNOWN -> new WholeNumber(1, ListRules.MOST_UNITS);
            case NUMBER_TOO_LONG -> new Digits(ListRules.MOST_DIGITS);
            case FORMULA_ERROR -> new ComputedValue();
            case COMMAND_CODE -> new OtherPrefix(ListRules.COMMAND_PREFIX);
            case NOT_READABLE, WRONG_TYPE, ROW_TOO_WIDE -> new WellFormed();
            case DEVICE_OR_PATH_NAME -> new FolderName();
        };
    }
}
