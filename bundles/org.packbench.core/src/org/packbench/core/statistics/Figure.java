package org.packbench.core.statistics;

import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * A figure of packing, with its formula, so that whoever shows the one prints the other beside it. Where there is nothing to
 * count it has no value.
 */
public enum Figure {
    SESSIONS("finished sessions", totals -> count(totals.sessions())),
    ORDERS("completed orders", totals -> count(totals.orders())),
    /** Empty where no file tells any. */
    ITEMS("packed units", totals -> totals.itemsTold() ? count(totals.items()) : OptionalDouble.empty()),
    HOURS("time the sessions were held", totals -> OptionalDouble.of(totals.hours())),
    ORDERS_PER_HOUR("completed orders ÷ hours held", totals -> ratio(totals.orders(), totals.hours())),
    ITEMS_PER_HOUR(
            "packed units ÷ hours held, without orders of which no file tells the items",
            totals -> totals.itemsTold() ? ratio(totals.items(), totals.hoursOfItems()) : OptionalDouble.empty()),
    /** In seconds. */
    FIRST_SCAN(
            "time from opening an order to its first unit, summed ÷ orders that tell it",
            totals -> ratio(totals.firstScan().toMillis() / 1000.0, totals.timed())),
    SCANS("units, extras and unknown codes scanned", totals -> count(totals.scans())),
    MISSCANS("extras + codes that are not in the order", totals -> count(totals.misscans())),
    /** From 0 to 1. */
    ACCURACY("1 − misscans ÷ scans", totals -> ratio(totals.scans() - totals.misscans(), totals.scans())),
    CORRECTIONS("units taken back", totals -> count(totals.corrections())),
    FORCED("lines confirmed without scanning", totals -> count(totals.forced())),
    UNKNOWN("scans of codes that are not in the order", totals -> count(totals.unknown())),
    WRONG_ITEMS(
            "of those, items that the mapping or the list knows, as far as the journals tell",
            totals -> toldApart(totals, totals.wrongItems())),
    UNKNOWN_CODES(
            "of those, codes that nothing knew, as far as the journals tell",
            totals -> toldApart(totals, totals.unknownCodes()));

    private final String formula;
    private final Function<Totals, OptionalDouble> value;

    Figure(String formula, Function<Totals, OptionalDouble> value) {
        this.formula = formula;
        this.value = value;
    }

    /** How it is worked out, in English; the views have it in their own languages. */
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
