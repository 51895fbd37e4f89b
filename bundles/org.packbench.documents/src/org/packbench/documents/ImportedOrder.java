package org.packbench.documents;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.packbench.core.Sku;
import org.packbench.core.packing.OrderProgress;
import org.packbench.core.packing.OrderProgress.ItemScan;
import org.packbench.core.packing.PackingPlan;
import org.packbench.core.packing.PackingPlan.Line;
import org.packbench.core.packing.PackingState;
import org.packbench.documents.OrderRecord.Item;

/** One order's progress while a state of another tool is read. */
final class ImportedOrder {
    private final PackingPlan plan;
    private final PackingPlan.Order order;
    private final Integer[] packed;
    private final Map<Sku, Integer> extras = new HashMap<>();
    private final List<ItemScan> scans = new ArrayList<>();
    private Optional<Instant> startedAt = Optional.empty();
    private Optional<Instant> completedAt = Optional.empty();
    private Optional<Instant> skippedAt = Optional.empty();
    private Duration active = Duration.ZERO;
    private int corrections;
    private int extraScans;
    private int unknownScans;

    ImportedOrder(PackingPlan plan, PackingPlan.Order order) {
        this.plan = plan;
        this.order = order;
        packed = new Integer[order.lines().size()];
        Arrays.fill(packed, 0);
    }

    PackingPlan.Order order() {
        return order;
    }

    /** The lines an entry may mean, the likeliest first: the named row where the SKU agrees, then the SKU's others. */
    List<Integer> rows(Optional<Integer> row, String sku, Optional<String> normalized) {
        Optional<Sku> named = sku(sku).or(() -> normalized.flatMap(this::sku));
        if (named.isEmpty() && sku.isEmpty() && normalized.isEmpty())
            return row.filter(r -> r < packed.length).map(List::of).orElse(List.of());
        List<Integer> rows = new ArrayList<>();
        for (Line line : order.lines()) {
            if (named.isEmpty() || !line.sku().equals(named.get())) continue;
            if (row.isPresent() && row.get() == line.row()) rows.add(0, line.row());
            else rows.add(line.row());
        }
        return rows;
    }

    private Optional<Sku> sku(String text) {
        return text.isEmpty() ? Optional.empty() : plan.match(order.number(), new Sku(text));
    }

    /** Packs units on these lines, each up to what it requires; the answer is what is left over. */
    int fill(List<Integer> rows, int units) {
        int left = units;
        for (int row : rows) {
            int more = Math.min(left, order.lines().get(row).required() - packed[row]);
            packed[row] += more;
            left -= more;
        }
        return left;
    }

    void fillAll() {
        order.lines().forEach(line -> packed[line.row()] = line.required());
    }

    /** Whether nothing is left to do, so that only the note of its completion is missing. */
    boolean isFull() {
        return extras.isEmpty() && order.lines().stream().allMatch(line -> packed[line.row()] == line.required());
    }

    /** Whether the order has such an item; zero extras are none. */
    boolean extra(String sku, int count) {
        Optional<Sku> found = sku(sku);
        if (count > 0) found.ifPresent(one -> extras.put(one, count));
        return found.isPresent();
    }

    void skippedAt(Optional<Instant> at) {
        skippedAt = at;
    }

    /** What a completed order's record says. */
    void record(OrderRecord record) {
        startedAt = record.startedAt();
        completedAt = record.completedAt();
        active = record.duration();
        scans(record.items());
        corrections = record.corrections();
        extraScans = record.extraScans();
        unknownScans = record.unknownScans();
    }

    /** What is kept of the order on the table; its time is that of its last scan. */
    void timing(JsonNode timing, ZoneId zone) {
        startedAt = Times.read(timing, "current_order_start_time", zone);
        scans(OrderRecordJson.items(timing.path("items_scanned"), zone));
        active =
                scans.stream().map(ItemScan::fromStart).max(Duration::compareTo).orElse(Duration.ZERO);
        corrections = Json.count(timing.path("corrections")).orElse(0);
        extraScans = Json.count(timing.path("extra_scan_count")).orElse(0);
        unknownScans = Json.count(timing.path("unknown_scan_count")).orElse(0);
    }

    /** A scan without a time or a line of ours tells nothing that the packed units do not. */
    private void scans(List<Item> items) {
        scans.clear();
        for (Item item : items) {
            Optional<Instant> at = item.scannedAt().or(() -> completedAt).or(() -> startedAt);
            List<Integer> rows = rows(Optional.of(item.row()).filter(row -> row >= 0), item.sku(), Optional.empty());
            if (at.isPresent() && !rows.isEmpty() && item.quantity() > 0)
                scans.add(new ItemScan(rows.get(0), item.quantity(), at.get(), item.fromStart(), item.forced()));
        }
    }

    OrderProgress progress(PackingState.Status status) {
        boolean skipped = status == PackingState.Status.SKIPPED;
        boolean completed = status == PackingState.Status.COMPLETED;
        return new OrderProgress(
                status,
                List.of(packed),
                extras,
                startedAt,
                completed ? completedAt : Optional.empty(),
                skipped ? skippedAt : Optional.empty(),
                active,
                scans,
                corrections,
                extraScans,
                unknownScans);
    }
}
