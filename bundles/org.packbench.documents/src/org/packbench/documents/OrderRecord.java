package org.packbench.documents;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.packbench.core.packing.OrderProgress;
import org.packbench.core.packing.PackingPlan;

/**
 * How one order was packed, as states and summaries tell it. Older ones tell less: what they do not say is empty or zero.
 *
 * @param duration how long it lay open, to the millisecond
 * @param itemsCount units packed
 * @param items one a scan, one a forced line
 * @param corrections units taken back
 * @param extraScans scans beyond what is required
 * @param unknownScans scans of what is not in the order
 */
public record OrderRecord(
        String orderNumber,
        Optional<Instant> startedAt,
        Optional<Instant> completedAt,
        Duration duration,
        int itemsCount,
        List<Item> items,
        int corrections,
        int extraScans,
        int unknownScans) {

    /**
     * One scan that packed, or one forced line.
     *
     * @param row counts the order's lines from 0; -1 when it is not known
     * @param fromStart the order's time then
     * @param forced by a person's word, not by a scanner
     */
    public record Item(
            String sku,
            String title,
            int quantity,
            int row,
            Optional<Instant> scannedAt,
            Duration fromStart,
            boolean forced) {}

    public OrderRecord {
        items = List.copyOf(items);
    }

    /** The record of an order of the plan. */
    public static OrderRecord of(PackingPlan.Order order, OrderProgress progress) {
        List<Item> items = progress.scans().stream()
                .map(scan -> {
                    PackingPlan.Line line = order.lines().get(scan.row());
                    return new Item(
                            line.sku().value(),
                            line.title(),
                            scan.quantity(),
                            scan.row(),
                            Optional.of(scan.at()),
                            scan.fromStart(),
                            scan.forced());
                })
                .toList();
        return new OrderRecord(
                order.number().value(),
                progress.startedAt(),
                progress.completedAt(),
                progress.active(),
                progress.units(),
                items,
                progress.corrections(),
                progress.extraScans(),
                progress.unknownScans());
    }

    /** How long the first item took; empty when no item says so. */
    public Optional<Duration> untilFirstScan() {
        return items.isEmpty() ? Optional.empty() : Optional.of(items.get(0).fromStart());
    }
}
