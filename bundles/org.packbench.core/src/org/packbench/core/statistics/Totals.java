package org.packbench.core.statistics;

import java.time.Duration;
import org.packbench.core.statistics.SessionFigures.Part;

/**
 * What parts of sessions add up to: see {@link Part}. All but {@code sessions} are sums, so those of disjoint parts add up to
 * those of the whole; a session that has parts in two groups is counted in both.
 *
 * @param ordersWithoutItems completed orders of which no file tells the items, and {@code workedWithoutItems} the time that
 *     they took
 */
public record Totals(
        long sessions,
        Duration worked,
        long orders,
        long items,
        Duration firstScan,
        long timed,
        long scans,
        long misscans,
        long corrections,
        long forced,
        long unknown,
        long wrongItems,
        long unknownCodes,
        long ordersWithoutItems,
        Duration workedWithoutItems) {
    /** Nothing. */
    public static final Totals NONE =
            new Totals(0, Duration.ZERO, 0, 0, Duration.ZERO, 0, 0, 0, 0, 0, 0, 0, 0, 0, Duration.ZERO);

    /** These and a part more, of a session that is counted elsewhere. */
    public Totals plus(Part part) {
        return new Totals(
                sessions,
                worked.plus(part.worked()),
                orders + part.orders(),
                items + part.items(),
                firstScan.plus(part.firstScan()),
                timed + part.timed(),
                scans + part.scans(),
                misscans + part.misscans(),
                corrections + part.corrections(),
                forced + part.forced(),
                unknown + part.notInOrder().scans(),
                wrongItems + part.notInOrder().wrongItems(),
                unknownCodes + part.notInOrder().unknownCodes(),
                ordersWithoutItems + (part.withoutItems() ? part.orders() : 0),
                part.withoutItems() ? workedWithoutItems.plus(part.worked()) : workedWithoutItems);
    }

    /** These, and one session more. */
    Totals andSession() {
        return new Totals(
                sessions + 1,
                worked,
                orders,
                items,
                firstScan,
                timed,
                scans,
                misscans,
                corrections,
                forced,
                unknown,
                wrongItems,
                unknownCodes,
                ordersWithoutItems,
                workedWithoutItems);
    }

    /** Whether any journal tells wrong items from unknown codes, or there are none of both. */
    public boolean toldApart() {
        return unknown == 0 || wrongItems + unknownCodes > 0;
    }

    /** Whether the items of any order are told, or there are no orders. */
    public boolean itemsTold() {
        return items > 0 || ordersWithoutItems == 0;
    }

    public double hours() {
        return hours(worked);
    }

    /** Hours of what tells its items. */
    public double hoursOfItems() {
        return hours(worked.minus(workedWithoutItems));
    }

    private static double hours(Duration time) {
        return time.toMillis() / 3_600_000.0;
    }
}
