package org.packbench.sessions.statistics;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.packbench.core.SessionId;
import org.packbench.core.WorkerName;
import org.packbench.core.statistics.SessionFigures;
import org.packbench.core.statistics.SessionFigures.NotInOrder;
import org.packbench.core.statistics.SessionFigures.Part;
import org.packbench.core.statistics.Tally;
import org.packbench.documents.OrderRecord;
import org.packbench.documents.OrderRecord.Item;
import org.packbench.documents.SessionSummary;
import org.packbench.documents.SessionSummary.Work;
import org.packbench.documents.SummaryMetrics;
import org.packbench.sessions.Summaries;
import org.packbench.sessions.Summaries.Told;

/**
 * The figures of one session from its summary. Where that does not keep them ready they are made from its orders, and what
 * its counts have more than those, or all where it names no orders, is of no courier and of the day it was ended. So orders
 * and items always add up to the summary's own counts, which the share's statistics count too.
 */
final class SummaryFigures {
    private final Told told;
    private final SessionSummary summary;
    private final ZoneId zone = ZoneId.systemDefault(); // such files have no zone of their own
    private final Instant ended;
    private final Tally tally = new Tally();

    private SummaryFigures(Told told) {
        this.told = told;
        this.summary = told.summary();
        this.ended = summary.completedAt().or(summary::startedAt).orElse(Instant.EPOCH);
    }

    static SessionFigures of(SessionId session, Told told) {
        SummaryFigures figures = new SummaryFigures(told);
        SessionSummary.About about = told.summary().about();
        Work work = told.summary().work().orElseGet(figures::work);
        return new SessionFigures(
                session,
                Summaries.client(session),
                WorkerName.of(about.workerId(), about.workerName()),
                Optional.of(about.pcName().strip()).filter(pc -> !pc.isEmpty()),
                figures.ended,
                work.parts(),
                work.unknown());
    }

    private Work work() {
        List<OrderRecord> orders = summary.orders();
        int units = orders.stream().mapToInt(OrderRecord::itemsCount).sum();
        boolean fits = orders.size() <= summary.counts().completedOrders()
                && units <= summary.counts().packedItems();
        if (fits) orders.forEach(order -> tally.add(part(order)));
        if (fits && !orders.isEmpty()) rest(orders.size(), units);
        else whole();
        return new Work(tally.parts(summary.duration(), day(ended)), List.of());
    }

    private Part part(OrderRecord order) {
        int misscans = order.extraScans() + order.unknownScans();
        int scanned =
                (int) order.items().stream().filter(item -> !item.forced()).count();
        int scans = misscans + (order.items().isEmpty() ? order.itemsCount() : scanned);
        Optional<Duration> first = order.untilFirstScan();
        int forced = (int) order.items().stream()
                .filter(Item::forced)
                .map(item -> item.row() + " " + item.sku())
                .distinct()
                .count();
        return new Part(
                Optional.ofNullable(told.couriers().get(order.orderNumber())),
                day(order.completedAt().orElse(ended)),
                Duration.ZERO,
                1,
                order.itemsCount(),
                first.orElse(Duration.ZERO),
                first.isPresent() ? 1 : 0,
                scans,
                misscans,
                order.corrections(),
                forced,
                NotInOrder.untold(order.unknownScans()));
    }

    /** Completed orders without a record, and units of orders that were not completed: nothing tells of their scans. */
    private void rest(int orders, int units) {
        int moreOrders = summary.counts().completedOrders() - orders;
        int moreUnits = summary.counts().packedItems() - units;
        if (moreOrders + moreUnits > 0) tally.add(part(moreOrders, moreUnits, Duration.ZERO, 0, 0, 0, 0, 0));
    }

    /** Without orders there are the counts; scans are known where the summary tells of misscans at all. */
    private void whole() {
        SummaryMetrics metrics = summary.metrics();
        int orders = summary.counts().completedOrders();
        int units = summary.counts().packedItems();
        int misscans = metrics.totalExtraScans() + metrics.totalUnknownScans();
        Duration first = Duration.ofMillis(Math.round(metrics.avgTimeToFirstScan() * 1000 * orders));
        tally.add(part(
                orders,
                units,
                first,
                first.isPositive() ? orders : 0,
                misscans > 0 ? units + misscans : 0,
                misscans,
                metrics.totalCorrections(),
                metrics.totalUnknownScans()));
    }

    private Part part(
            int orders, int items, Duration first, int timed, int scans, int misscans, int corrections, int unknown) {
        return new Part(
                Optional.empty(),
                day(ended),
                Duration.ZERO,
                orders,
                items,
                first,
                timed,
                scans,
                misscans,
                corrections,
                0,
                NotInOrder.untold(unknown));
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }
}
