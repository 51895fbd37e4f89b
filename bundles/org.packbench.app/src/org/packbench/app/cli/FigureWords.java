package org.packbench.app.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.eclipse.osgi.util.NLS;
import org.packbench.core.statistics.Figure;
import org.packbench.core.statistics.Totals;
import org.packbench.ui.statistics.text.Messages;
import org.packbench.ui.text.Counted;

/** What a figure is called, how it is worked out, and its value: in the words of the statistics view. */
final class FigureWords {
    private FigureWords() {}

    static String name(Figure figure) {
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

    static String formula(Figure figure) {
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

    /** Of how many orders no file tells the items. */
    static Optional<String> withoutItems(Totals totals) {
        long orders = totals.ordersWithoutItems();
        return orders == 0 ? Optional.empty() : Optional.of(Counted.text(Messages.withoutItems, (int) orders));
    }

    /** Shares as percent, rates and times with a decimal, counts whole. */
    static String value(Figure figure, Totals totals) {
        OptionalDouble value = figure.of(totals);
        return switch (figure) {
            case ACCURACY -> SessionText.percent(value);
            case HOURS, ORDERS_PER_HOUR, ITEMS_PER_HOUR -> SessionText.decimal(value);
            case FIRST_SCAN ->
                value.isEmpty() ? SessionText.decimal(value) : NLS.bind(Messages.seconds, SessionText.decimal(value));
            case SESSIONS, ORDERS, ITEMS, SCANS, MISSCANS, CORRECTIONS, FORCED, UNKNOWN, WRONG_ITEMS, UNKNOWN_CODES ->
                value.isEmpty() ? SessionText.decimal(value) : String.format(Locale.ROOT, "%.0f", value.getAsDouble());
        };
    }
}
