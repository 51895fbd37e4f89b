package org.packbench.core.packing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.packbench.core.Sku;
import org.packbench.core.packing.OrderProgress.ItemScan;
import org.packbench.core.packing.PackingState.Status;

/**
 * One order's progress while a record changes it. Refuses what does not fit; confined to one call of
 * {@link PackingState#apply}.
 */
final class OrderDraft {
    private final PackingPlan.Order order;
    private Status status;
    private final List<Integer> packed;
    private final Map<Sku, Integer> extras;
    private Optional<Instant> startedAt;
    private Optional<Instant> completedAt;
    private Optional<Instant> skippedAt;
    private Duration active;
    private final List<ItemScan> scans;
    private int corrections;
    private int extraScans;
    private int unknownScans;

    OrderDraft(PackingPlan.Order order, OrderProgress from) {
        this.order = order;
        status = from.status();
        packed = new ArrayList<>(from.packed());
        extras = new HashMap<>(from.extras());
        startedAt = from.startedAt();
        completedAt = from.completedAt();
        skippedAt = from.skippedAt();
        active = from.active();
        scans = new ArrayList<>(from.scans());
        corrections = from.corrections();
        extraScans = from.extraScans();
        unknownScans = from.unknownScans();
    }

    OrderProgress progress() {
        return new OrderProgress(
                status,
                packed,
                extras,
                startedAt,
                completedAt,
                skippedAt,
                active,
                scans,
                corrections,
                extraScans,
                unknownScans);
    }

    OrderDraft addActive(Duration time) {
        active = active.plus(time);
        return this;
    }

    /** @throws IllegalArgumentException when the effect does not fit this order as it stands */
    OrderDraft apply(Effect effect, Instant at) {
        boolean opens = effect instanceof Effect.Opened;
        require(opens ? status != Status.OPEN && status != Status.COMPLETED : status == Status.OPEN, effect);
        switch (effect) {
            case Effect.Opened opened -> open(at);
            case Effect.Packed scan -> pack(scan, at);
            case Effect.Forced line -> force(line, line.row(), at);
            case Effect.Unpacked one -> unpack(one, one.row());
            case Effect.ExtraAdded extra -> addExtra(extra);
            case Effect.ExtrasKept kept -> require(extras.remove(kept.sku()) != null, kept);
            case Effect.ExtraRemoved removed -> removeExtra(removed);
            case Effect.UnknownScanned unknown -> unknownScans++;
            case Effect.Completed completed -> complete(completed, at);
            case Effect.SkippedOver skipped -> skip(at);
            case Effect.PutBack back -> status = Status.LEFT;
        }
        return this;
    }

    private void open(Instant at) {
        status = Status.OPEN;
        skippedAt = Optional.empty();
        startedAt = startedAt.or(() -> Optional.of(at));
    }

    private void pack(Effect.Packed scan, Instant at) {
        require(scan.units() > 0 && missing(scan, scan.row()) >= scan.units(), scan);
        fill(scan.row(), scan.units(), at, false);
    }

    private void force(Effect effect, int row, Instant at) {
        int missing = missing(effect, row);
        require(missing > 0, effect);
        fill(row, missing, at, true);
    }

    private void fill(int row, int units, Instant at, boolean forced) {
        packed.set(row, packed.get(row) + units);
        scans.add(new ItemScan(row, units, at, active, forced));
    }

    private void unpack(Effect effect, int row) {
        require(order.hasRow(row) && packed.get(row) > 0, effect);
        packed.set(row, packed.get(row) - 1);
        corrections++;
        forgetLastUnit(row);
    }

    /** Units that another tool packed have no scan to forget. */
    private void forgetLastUnit(int row) {
        for (int i = scans.size() - 1; i >= 0; i--) {
            ItemScan scan = scans.get(i);
            if (scan.row() != row) continue;
            if (scan.quantity() == 1) scans.remove(i);
            else scans.set(i, new ItemScan(row, scan.quantity() - 1, scan.at(), scan.fromStart(), scan.forced()));
            return;
        }
    }

    private void addExtra(Effect.ExtraAdded extra) {
        require(order.lines().stream().anyMatch(line -> line.sku().equals(extra.sku())), extra);
        extras.merge(extra.sku(), 1, Integer::sum);
        extraScans++;
    }

    private void removeExtra(Effect.ExtraRemoved removed) {
        int pending = extras.getOrDefault(removed.sku(), 0);
        require(pending > 0, removed);
        if (pending == 1) extras.remove(removed.sku());
        else extras.put(removed.sku(), pending - 1);
    }

    private void complete(Effect effect, Instant at) {
        require(extras.isEmpty() && packed.equals(order.required()), effect);
        status = Status.COMPLETED;
        completedAt = Optional.of(at);
    }

    private void skip(Instant at) {
        status = Status.SKIPPED;
        skippedAt = Optional.of(at);
    }

    private int missing(Effect effect, int row) {
        require(order.hasRow(row), effect);
        return order.lines().get(row).required() - packed.get(row);
    }

    private void require(boolean fits, Effect effect) {
        if (!fits)
            throw new IllegalArgumentException(effect + " does not fit order " + order.number() + ", " + status
                    + ", packed " + packed + ", extras " + extras);
    }
}
