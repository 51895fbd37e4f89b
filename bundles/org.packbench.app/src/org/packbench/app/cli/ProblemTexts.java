package org.packbench.app.cli;

import org.packbench.core.importer.Importer;

/** What is said of a problem of a packing list. */
final class ProblemTexts {
    private ProblemTexts() {}

    static String of(Importer.Problem problem) {
        boolean hidden =
                problem.kind() == Importer.Kind.NO_SHEET && !problem.found().isEmpty();
        return Messages.bind(hidden ? Messages.ProblemSheetsHidden : of(problem.kind()), problem.found());
    }

    /** {0} is what was found. */
    private static String of(Importer.Kind kind) {
        return switch (kind) {
            case NOT_READABLE -> Messages.ProblemNotReadable;
            case NO_SHEET -> Messages.ProblemNoSheet;
            case SHEET_MISSING -> Messages.ProblemSheetMissing;
            case NO_ORDERS -> Messages.ProblemNoOrders;
            case COLUMN_MISSING -> Messages.ProblemColumnMissing;
            case COLUMN_TWICE -> Messages.ProblemColumnTwice;
            case ORDER_NUMBER_MISSING -> Messages.ProblemOrderNumberMissing;
            case SKU_MISSING -> Messages.ProblemSkuMissing;
            case QUANTITY_MISSING -> Messages.ProblemQuantityMissing;
            case QUANTITY_NOT_A_NUMBER -> Messages.ProblemQuantityNotANumber;
            case QUANTITY_NOT_WHOLE -> Messages.ProblemQuantityNotWhole;
            case QUANTITY_NOT_POSITIVE -> Messages.ProblemQuantityNotPositive;
            case REMAINDER_UNKNOWN -> Messages.ProblemRemainderUnknown;
            case QUANTITY_TOO_LARGE -> Messages.ProblemQuantityTooLarge;
            case NUMBER_TOO_LONG -> Messages.ProblemNumberTooLong;
            case FORMULA_ERROR -> Messages.ProblemFormulaError;
            case COMMAND_CODE -> Messages.ProblemCommandCode;
            case ORDER_TWICE -> Messages.ProblemOrderTwice;
            case ORDER_WITHOUT_LINES -> Messages.ProblemOrderWithoutLines;
            case WRONG_TYPE -> Messages.ProblemWrongType;
            case DEVICE_OR_PATH_NAME -> Messages.ProblemDeviceOrPathName;
            case ROW_TOO_WIDE -> Messages.ProblemRowTooWide;
        };
    }
}
