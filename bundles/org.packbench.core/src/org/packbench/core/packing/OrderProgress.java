package org.packbench.core.packing;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.packbench.core.Sku;

/**
 * How far one order is. Immutable; the times belong to the order, however often it is left and opened again.
 *
 * @param packed units packed of each line, by the line's row; never more than the line requires
 * @param extras pending extras, per SKU, each at least 1
 * @param startedAt when it was first opened
 * @param completedAt when it was closed with everything packed
 * @param skippedAt when it was skipped; empty again once it is opened
 * @param active how long it has lain open, summed over all openings; counted up to the last record
 * @param scans what was packed, in order: one a scan, one a forced line
 * @param corrections units taken back
 * @param extraScans scans beyond what is required, resolved ones included
 * @param unknownScans scans of what is not in the order
 */
public record OrderProgress(
        PackingState.Status status,
        List<Integer> packed,
        Map<Sku, Integer> extras,
        Optional<Instant> startedAt,
        Optional<Instant> completedAt,
        Optional<Instant> skippedAt,
        Duration active,
        List<ItemScan> scans,
        int corrections,
        int extraScans,
        int unknownScans) {

    /**
     * One scan that packed, or one forced line.
     *
     * @param quantity units: what the barcode stands for, what was missing for a forced line
     * @param fromStart the order's {@code active} time then
     */
    public record ItemScan(int row, int quantity, Instant at, Duration fromStart, boolean forced) {}

    public OrderProgress {
        packed = List.copyOf(packed);
        extras = Map.copyOf(extras);
        scans = List.copyOf(scans);
    }

    /** An order of {@code lines} lines that nobody has touched. */
    public static OrderProgress untouched(int lines) {
        return new OrderProgress(
                PackingState.Status.UNTOUCHED,
                Collections.nCopies(lines, 0),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Duration.ZERO,
                List.of(),
                0,
                0,
                0);
    }

    /** Units packed of all lines. */
    public int units() {
        return packed.stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * The pending extras as they are written for others: by the SKU's normal form, in its order; SKUs that share one are
     * summed, and a SKU of which no normal form is left stands for itself.
     */
    public SortedMap<String, Integer> extrasByNormalForm() {
        SortedMap<String, Integer> sums = new TreeMap<>();
        extras.forEach(
                (sku, count) -> sums.merge(sku.normal().isEmpty() ? sku.value() : sku.normal(), count, Integer::sum));
        return sums;
    }
}
