package org.packbench.core.statistics;

import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * A figure of packing, with its formula, so that whoever shows the one prints the other beside it. Where there is nothing to
 * count it has no value.
 */
public enum Figure {
    SESSIONS("finished sessions", totals -> count(totals.sessions())),
    ORDERS("completed orders in summaries", totals -> count(totals.orders())),
    /** Empty where no file tells any. */
    ITEMS("packed units", totals -> totals.itemsTold() ? count(totals.items()) : OptionalDouble.empty()),
    HOURS("time the sessions were held", totals -> OptionalDouble.of(totals.hours())),
    ORDERS_PER_HOUR("orders ÷ session hours", totals -> ratio(totals.orders(), totals.hours())),
    /** Without orders of which no file tells the items, and without their hours. */
    ITEMS_PER_HOUR(
            "items ÷ session hours",
            totals -> totals.itemsTold() ? ratio(totals.items(), totals.hoursOfItems()) : OptionalDouble.empty()),
    /** In seconds. */
    FIRST_SCAN(
            "mean, order opened to first scan",
            totals -> ratio(totals.firstScan().toMillis() / 1000.0, totals.timed())),
    SCANS("units, extras, and codes not in the order", totals -> count(totals.scans())),
    MISSCANS("extras + codes not in the order", totals -> count(totals.misscans())),
    /** From 0 to 1. */
    ACCURACY("1 − misscans ÷ scans", totals -> ratio(totals.scans() - totals.misscans(), totals.scans())),
    CORRECTIONS("units undone", totals -> count(totals.corrections())),
    FORCED("confirmed without a scan", totals -> count(totals.forced())),
    UNKNOWN("scans of codes not in the order", totals -> count(totals.unknown())),
    WRONG_ITEMS(
            "of those, what list or mapping knows, as far as the journals tell",
            totals -> toldApart(totals, totals.wrongItems())),
    UNKNOWN_CODES(
            "of those, what neither knows, as far as the journals tell",
            totals -> toldApart(totals, totals.unknownCodes()));

    private final String formula;
    private final Function<Totals, OptionalDouble> value;

    Figure(String formula, Function<Totals, OptionalDouble> value) {
        this.formula = formula;
        this.value = value;
    }

    /** How it is worked out, in English, word for word as the views say it in theirs. */
    public String formula() {
        return formula;
    }

    /** Its value for these totals; empty where there is nothing to divide by. */
    public OptionalDouble of(Totals totals) {
        return value.apply(totals);
    }

    private static OptionalDouble count(long count) {
        return OptionalDouble.of(count);
    }

    private static OptionalDouble toldApart(Totals totals, long count) {
        return totals.toldApart() ? count(count) : OptionalDouble.empty();
    }

    private static OptionalDouble ratio(double of, double to) {
        return to <= 0 ? OptionalDouble.empty() : OptionalDouble.of(of / to);
    }
}
