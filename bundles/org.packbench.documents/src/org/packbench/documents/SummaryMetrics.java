package org.packbench.documents;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import org.packbench.documents.SessionSummary.Counts;

/**
 * The figures of a summary. Everything but the two rates is about completed orders, so that it can be worked out again from
 * the summary's own {@code orders}; orders without a time, as other tools leave some, are left out of the times. Where there
 * is nothing to count, a figure is 0.
 *
 * @param avgTimePerOrder sum of the orders' durations / number of orders, in seconds, one decimal
 * @param avgTimePerItem sum of the orders' durations / units packed in them, in seconds, one decimal
 * @param fastestOrderSeconds the shortest duration
 * @param slowestOrderSeconds the longest duration
 * @param ordersPerHour completed orders / hours that the session was held, one decimal
 * @param itemsPerHour packed units, of all orders / hours that the session was held, one decimal
 * @param avgTimeToFirstScan mean over the orders of the time until their first unit was packed, in seconds, one decimal
 * @param totalCorrections units taken back
 * @param avgCorrectionsPerOrder corrections / number of orders, two decimals
 * @param totalExtraScans scans beyond what was required
 * @param totalUnknownScans scans of what was not in the order
 */
public record SummaryMetrics(
        double avgTimePerOrder,
        double avgTimePerItem,
        double fastestOrderSeconds,
        double slowestOrderSeconds,
        double ordersPerHour,
        double itemsPerHour,
        double avgTimeToFirstScan,
        int totalCorrections,
        double avgCorrectionsPerOrder,
        int totalExtraScans,
        int totalUnknownScans) {

    private static final double SECONDS_PER_HOUR = 3600;

    static SummaryMetrics of(List<OrderRecord> orders, Counts counts, Duration worked) {
        List<OrderRecord> timed =
                orders.stream().filter(order -> order.duration().isPositive()).toList();
        double time = sum(timed, order -> seconds(order.duration()));
        double hours = seconds(worked) / SECONDS_PER_HOUR;
        List<Duration> first = orders.stream()
                .map(OrderRecord::untilFirstScan)
                .flatMap(Optional::stream)
                .toList();
        int corrections = count(orders, OrderRecord::corrections);
        return new SummaryMetrics(
                ratio(time, timed.size(), 1),
                ratio(time, count(timed, OrderRecord::itemsCount), 1),
                timed.stream()
                        .mapToDouble(order -> seconds(order.duration()))
                        .min()
                        .orElse(0),
                timed.stream()
                        .mapToDouble(order -> seconds(order.duration()))
                        .max()
                        .orElse(0),
                ratio(counts.completedOrders(), hours, 1),
                ratio(counts.packedItems(), hours, 1),
                ratio(first.stream().mapToDouble(SummaryMetrics::seconds).sum(), first.size(), 1),
                corrections,
                ratio(corrections, orders.size(), 2),
                count(orders, OrderRecord::extraScans),
                count(orders, OrderRecord::unknownScans));
    }

    private static double sum(List<OrderRecord> orders, ToDoubleFunction<OrderRecord> of) {
        return orders.stream().mapToDouble(of).sum();
    }

    private static int count(List<OrderRecord> orders, ToIntFunction<OrderRecord> of) {
        return orders.stream().mapToInt(of).sum();
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }

    static double ratio(double of, double to, int decimals) {
        return to <= 0
                ? 0
                : BigDecimal.valueOf(of / to)
                        .setScale(decimals, RoundingMode.HALF_UP)
                        .doubleValue();
    }
}
