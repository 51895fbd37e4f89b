package org.packbench.ui.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.osgi.util.NLS;
import org.packbench.core.importer.Importer.Kind;
import org.packbench.core.importer.Importer.Problem;
import org.packbench.ui.Messages;

/** What stops a source from being a packing list: where, what stands there, and the remedy. */
public final class Problems {
    /** A sheet's column as importers name it: {@code D (Quantity)}. */
    private static final Pattern COLUMN = Pattern.compile("([A-Z]{1,3})(?: \\((.*)\\))?");

    private Problems() {}

    /** {@code Orders!D4 · Quantity is “N/A”}. */
    public static String text(Problem problem) {
        String place = place(problem);
        String what = what(problem);
        return place.isEmpty() ? what : place + " · " + what;
    }

    /** {@code Orders!D4}; what a person types into the sheet's name box to get there. */
    public static String place(Problem problem) {
        Matcher column = COLUMN.matcher(problem.column());
        if (problem.kind() == Kind.SHEET_MISSING) return "";
        if (problem.row() == 0) return problem.sheet();
        if (column.matches()) return prefix(problem) + column.group(1) + problem.row();
        String row = NLS.bind(Messages.problemRow, problem.row());
        return problem.sheet().isEmpty() ? row : problem.sheet() + ", " + row;
    }

    private static String prefix(Problem problem) {
        return problem.sheet().isEmpty() ? "" : problem.sheet() + "!";
    }

    /** The column as its header says. */
    public static String header(Problem problem) {
        Matcher column = COLUMN.matcher(problem.column());
        if (!column.matches()) return problem.column();
        String header = column.group(2);
        return header == null || header.isEmpty() ? column.group(1) : header;
    }

    private static String what(Problem problem) {
        return switch (problem.kind()) {
            case NOT_READABLE -> NLS.bind(Messages.problemNotReadable, problem.file(), problem.found());
            case NO_SHEET -> NLS.bind(Messages.problemNoSheet, problem.file());
            case SHEET_MISSING -> NLS.bind(org.packbench.ui.intake.text.Messages.sheetMissing, problem.sheet());
            case NO_ORDERS -> Messages.problemNoOrders;
            case COLUMN_MISSING -> NLS.bind(Messages.problemColumnMissing, header(problem));
            case COLUMN_TWICE -> NLS.bind(Messages.problemColumnTwice, header(problem));
            case ORDER_WITHOUT_LINES -> NLS.bind(Messages.problemOrderEmpty, problem.found());
            case ORDER_TWICE -> NLS.bind(Messages.problemOrderTwice, problem.found());
            case ROW_TOO_WIDE -> NLS.bind(Messages.problemRowTooWide, problem.found());
            case ORDER_NUMBER_MISSING, SKU_MISSING, QUANTITY_MISSING -> missing(problem);
            case QUANTITY_NOT_A_NUMBER,
                    QUANTITY_NOT_WHOLE,
                    QUANTITY_NOT_POSITIVE,
                    QUANTITY_TOO_LARGE,
                    REMAINDER_UNKNOWN,
                    NUMBER_TOO_LONG,
                    FORMULA_ERROR,
                    COMMAND_CODE,
                    WRONG_TYPE,
                    DEVICE_OR_PATH_NAME -> NLS.bind(Messages.problemIs, header(problem), problem.found());
        };
    }

    private static String missing(Problem problem) {
        return problem.found().isBlank()
                ? NLS.bind(Messages.problemIsEmpty, header(problem))
                : NLS.bind(Messages.problemIs, header(problem), problem.found());
    }

    /** What to do about it. */
    public static String remedy(Problem problem) {
        return switch (problem.kind()) {
            case NOT_READABLE -> Messages.remedyNotReadable;
            case NO_SHEET -> Messages.remedyNoSheet;
            case SHEET_MISSING -> NLS.bind(org.packbench.ui.intake.text.Messages.sheetMissingAdvice, problem.found());
            case NO_ORDERS -> Messages.remedyNoOrders;
            case COLUMN_MISSING -> NLS.bind(Messages.remedyColumnMissing, header(problem));
            case COLUMN_TWICE -> Messages.remedyColumnTwice;
            case ORDER_NUMBER_MISSING -> Messages.remedyOrderNumber;
            case SKU_MISSING -> Messages.remedySku;
            case QUANTITY_MISSING, QUANTITY_NOT_A_NUMBER, QUANTITY_NOT_WHOLE, QUANTITY_NOT_POSITIVE ->
                Messages.remedyQuantity;
            case QUANTITY_TOO_LARGE -> Messages.remedyQuantityTooLarge;
            case REMAINDER_UNKNOWN -> Messages.remedyRemainder;
            case NUMBER_TOO_LONG -> Messages.remedyNumberTooLong;
            case FORMULA_ERROR -> Messages.remedyFormula;
            case COMMAND_CODE -> Messages.remedyCommandCode;
            case ORDER_WITHOUT_LINES -> Messages.remedyOrderEmpty;
            case ORDER_TWICE -> Messages.remedyOrderTwice;
            case WRONG_TYPE -> Messages.remedyWrongType;
            case DEVICE_OR_PATH_NAME -> Messages.remedyName;
            case ROW_TOO_WIDE -> Messages.remedyRowTooWide;
        };
    }
}
