package org.packbench.ui.statistics.text;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.eclipse.osgi.util.NLS;
import org.packbench.core.statistics.Figure;
import org.packbench.core.statistics.Totals;
import org.packbench.ui.text.Counted;

/** What a figure is called, how it is worked out, and its value as people read it. */
public final class FigureTexts {
    private FigureTexts() {}

    public static String name(Figure figure) {
        return switch (figure) {
            case SESSIONS -> Messages.figureSessions;
            case ORDERS -> Messages.figureOrders;
            case ITEMS -> Messages.figureItems;
            case HOURS -> Messages.figureHours;
            case ORDERS_PER_HOUR -> Messages.figureOrdersPerHour;
            case ITEMS_PER_HOUR -> Messages.figureItemsPerHour;
            case FIRST_SCAN -> Messages.figureFirstScan;
            case SCANS -> Messages.figureScans;
            case MISSCANS -> Messages.figureMisscans;
            case ACCURACY -> Messages.figureAccuracy;
            case CORRECTIONS -> Messages.figureCorrections;
            case FORCED -> Messages.figureForced;
            case UNKNOWN -> Messages.figureUnknown;
            case WRONG_ITEMS -> Messages.figureWrongItems;
            case UNKNOWN_CODES -> Messages.figureUnknownCodes;
        };
    }

    public static String formula(Figure figure) {
        return switch (figure) {
            case SESSIONS -> Messages.figureSessionsHow;
            case ORDERS -> Messages.figureOrdersHow;
            case ITEMS -> Messages.figureItemsHow;
            case HOURS -> Messages.figureHoursHow;
            case ORDERS_PER_HOUR -> Messages.figureOrdersPerHourHow;
            case ITEMS_PER_HOUR -> Messages.figureItemsPerHourHow;
            case FIRST_SCAN -> Messages.figureFirstScanHow;
            case SCANS -> Messages.figureScansHow;
            case MISSCANS -> Messages.figureMisscansHow;
            case ACCURACY -> Messages.figureAccuracyHow;
            case CORRECTIONS -> Messages.figureCorrectionsHow;
            case FORCED -> Messages.figureForcedHow;
            case UNKNOWN -> Messages.figureUnknownHow;
            case WRONG_ITEMS -> Messages.figureWrongItemsHow;
            case UNKNOWN_CODES -> Messages.figureUnknownCodesHow;
        };
    }

    /** {@code 1,284}, {@code 27.6}, {@code 6.9 s}, {@code 98.1 %}; a dash where there is nothing to divide by. */
    public static String value(Figure figure, Totals totals) {
        OptionalDouble value = figure.of(totals);
        if (value.isEmpty()) return Messages.none;
        double number = value.getAsDouble();
        return switch (figure) {
            case SESSIONS, ORDERS, ITEMS, SCANS, MISSCANS, CORRECTIONS, FORCED, UNKNOWN, WRONG_ITEMS, UNKNOWN_CODES ->
                format("%,d", (long) number);
            case HOURS, ORDERS_PER_HOUR, ITEMS_PER_HOUR -> format("%,.1f", number);
            case FIRST_SCAN -> NLS.bind(Messages.seconds, format("%,.1f", number));
            case ACCURACY -> format("%.1f %%", number * 100);
        };
    }

    /** Of how many orders no file tells the items; empty when of all. */
    public static Optional<String> withoutItems(Totals totals) {
        long orders = totals.ordersWithoutItems();
        return orders == 0 ? Optional.empty() : Optional.of(Counted.text(Messages.withoutItems, (int) orders));
    }

    /** A number as people here write it. */
    public static String format(String form, Object number) {
        return String.format(Locale.getDefault(), form, number);
    }
}
