package org.packbench.core.history;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.packbench.core.history.SessionHistory.Details;
import org.packbench.core.history.SessionHistory.LineDetail;
import org.packbench.core.history.SessionHistory.OrderDetail;
import org.packbench.core.history.SessionHistory.Step;
import org.packbench.core.packing.KnownBy;

/**
 * The figures of one session, worked out in this one place from what is known of it. A figure is empty where no file says what
 * it needs: sessions of other tools have no steps.
 *
 * @param ordersPerHour completed orders / hours that it was held
 * @param itemsPerHour packed units / hours that it was held
 * @param timePerOrder mean over the completed orders that have a time
 * @param firstScan mean from an order's opening to its first unit, over the completed orders that have one
 * @param accuracy 1 − misscans / scans, from 0 to 1; a misscan is an extra or a code that is not in the order
 * @param scans that a scanner made of goods: units, extras, and codes that are not in the order
 * @param corrections units taken back
 * @param extras scans beyond what was required
 * @param unknown scans of what was not in the order
 * @param wrongItems of them, what mapping or list knows, and {@code unknownCodes} what neither does, as far as the journals
 *     tell; empty where they tell of none of them
 * @param forced lines that a person said are full
 * @param fastest the completed order with the shortest time, and {@code slowest} with the longest
 */
public record SessionMetrics(
        OptionalDouble ordersPerHour,
        OptionalDouble itemsPerHour,
        Optional<Duration> timePerOrder,
        Optional<Duration> firstScan,
        OptionalDouble accuracy,
        OptionalInt scans,
        OptionalInt corrections,
        OptionalInt extras,
        OptionalInt unknown,
        OptionalInt wrongItems,
        OptionalInt unknownCodes,
        int forced,
        Optional<OrderDetail> fastest,
        Optional<OrderDetail> slowest) {

    public static SessionMetrics of(Details details) {
        List<OrderDetail> done = details.orders().stream()
                .filter(order -> order.completed().isPresent())
                .toList();
        List<OrderDetail> timed = done.stream()
                .filter(order -> order.active().filter(Duration::isPositive).isPresent())
                .toList();
        Comparator<OrderDetail> byTime =
                Comparator.comparing(order -> order.active().orElse(Duration.ZERO));
        Counts counts = Counts.of(details.steps());
        return new SessionMetrics(
                details.overview().ordersPerHour(),
                details.overview().itemsPerHour(),
                mean(timed.stream().flatMap(order -> order.active().stream()).toList()),
                mean(done.stream().flatMap(order -> order.firstScan().stream()).toList()),
                counts.accuracy(),
                counts.told(counts.scans()),
                counts.told(counts.corrections()),
                counts.told(counts.extras()),
                counts.told(counts.unknown()),
                counts.toldApart(counts.wrongItems()),
                counts.toldApart(counts.unknownCodes()),
                (int) details.orders().stream()
                        .flatMap(order -> order.lines().stream())
                        .filter(LineDetail::forced)
                        .count(),
                timed.stream().min(byTime),
                timed.stream().max(byTime));
    }

    private static Optional<Duration> mean(List<Duration> all) {
        return all.stream().reduce(Duration::plus).map(sum -> sum.dividedBy(all.size()));
    }

    /** What the steps say; {@code known} unless there are none. */
    private record Counts(
            boolean known, int packed, int extras, int unknown, int wrongItems, int unknownCodes, int corrections) {
        static Counts of(List<Step> steps) {
            return new Counts(
                    !steps.isEmpty(),
                    count(steps, "scan", "SKU_OK", "ORDER_COMPLETE", "ORDER_COMPLETE_WITH_EXTRAS"),
                    count(steps, "scan", "SKU_EXTRA"),
                    count(steps, "scan", "SKU_NOT_FOUND"),
                    count(steps, KnownBy::wrongItem),
                    count(steps, known -> known == KnownBy.NOTHING),
                    count(steps, "undo", "ITEM_DECREMENTED"));
        }

        private static int count(List<Step> steps, String op, String... outcomes) {
            List<String> wanted = List.of(outcomes);
            return (int) steps.stream()
                    .filter(step -> step.op().equals(op) && wanted.contains(step.outcome()))
                    .count();
        }

        private static int count(List<Step> steps, Predicate<KnownBy> wanted) {
            return (int) steps.stream()
                    .filter(step -> step.op().equals("scan") && step.outcome().equals("SKU_NOT_FOUND"))
                    .filter(step -> step.known().filter(wanted).isPresent())
                    .count();
        }

        int scans() {
            return packed + extras + unknown;
        }

        OptionalDouble accuracy() {
            return scans() == 0 ? OptionalDouble.empty() : OptionalDouble.of(1 - (double) (extras + unknown) / scans());
        }

        OptionalInt toldApart(int count) {
            return unknown == 0 || wrongItems + unknownCodes > 0 ? told(count) : OptionalInt.empty();
        }

        OptionalInt told(int count) {
            return known ? OptionalInt.of(count) : OptionalInt.empty();
        }
    }
}
