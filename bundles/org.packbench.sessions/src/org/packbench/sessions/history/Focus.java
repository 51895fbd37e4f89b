package org.packbench.sessions.history;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.packbench.core.OrderNumber;
import org.packbench.core.Sku;
import org.packbench.core.journal.JournalRecord;
import org.packbench.core.packing.Effect;
import org.packbench.core.packing.PackingPlan.Line;
import org.packbench.core.packing.PackingState;
import org.packbench.sessions.Strange;

/**
 * What one record was about: an order, and a line of it as it stood afterwards.
 *
 * @param row -1 for no line
 */
record Focus(Optional<OrderNumber> order, int row, String product, int packed, int required) {

    static Focus of(JournalRecord record, PackingState before, PackingState after) {
        Optional<Effect> main = record.effects().stream()
                .min(Comparator.comparingInt(effect -> place(effect).rank()));
        Optional<OrderNumber> order = main.map(Effect::order).or(() -> told(record, before));
        if (order.isEmpty() || after.plan().order(order.get()).isEmpty()) return new Focus(order, -1, "", 0, 0);
        List<Line> lines = after.plan().order(order.get()).get().lines();
        int row = main.map(effect -> row(place(effect), lines))
                .filter(at -> at >= 0)
                .orElse(named(record, lines));
        if (row < 0) return new Focus(order, -1, elsewhere(record, after), 0, 0);
        Line line = lines.get(row);
        String product = name(line);
        return new Focus(
                order, row, product, after.progress(order.get()).packed().get(row), line.required());
    }

    private static String name(Line line) {
        return line.title().isBlank() ? line.sku().value() : line.title();
    }

    /** A wrong item by the name that other orders have for it, else by its SKU. */
    private static String elsewhere(JournalRecord record, PackingState state) {
        Optional<Sku> sku = Strange.of(record).flatMap(Strange::sku);
        return sku.map(found -> state.plan().orders().stream()
                        .flatMap(order -> order.lines().stream())
                        .filter(line -> line.sku().normal().equals(found.normal()))
                        .findFirst()
                        .map(Focus::name)
                        .orElse(found.value()))
                .orElse("");
    }

    /** Where an effect is to be seen: a line, else what a SKU names, else the order alone. */
    private record Place(int rank, int row, Optional<Sku> sku) {}

    private static Place place(Effect effect) {
        return switch (effect) {
            case Effect.Packed e -> new Place(0, e.row(), Optional.empty());
            case Effect.Forced e -> new Place(0, e.row(), Optional.empty());
            case Effect.Unpacked e -> new Place(0, e.row(), Optional.empty());
            case Effect.ExtraAdded e -> new Place(1, -1, Optional.of(e.sku()));
            case Effect.ExtrasKept e -> new Place(1, -1, Optional.of(e.sku()));
            case Effect.ExtraRemoved e -> new Place(1, -1, Optional.of(e.sku()));
            case Effect.UnknownScanned e -> new Place(2, -1, Optional.empty());
            case Effect.Completed e -> new Place(2, -1, Optional.empty());
            case Effect.SkippedOver e -> new Place(3, -1, Optional.empty());
            case Effect.Opened e -> new Place(4, -1, Optional.empty());
            case Effect.PutBack e -> new Place(5, -1, Optional.empty()); // it only made room
        };
    }

    private static int row(Place place, List<Line> lines) {
        if (place.row() >= 0 || place.sku().isEmpty()) return place.row();
        return lines.stream()
                .filter(line -> line.sku().equals(place.sku().get()))
                .findFirst()
                .map(Line::row)
                .orElse(-1);
    }

    /** What changed nothing was about the order on the table, or about the one whose barcode it was. */
    private static Optional<OrderNumber> told(JournalRecord record, PackingState before) {
        if (!record.data()) return Optional.empty();
        if (record.outcome().equals("ORDER_ALREADY_COMPLETED"))
            return before.plan().match(record.raw().strip()).map(order -> order.number());
        return before.open();
    }

    /** A line that was named, though there was nothing to do about it. */
    private static int named(JournalRecord record, List<Line> lines) {
        if (!record.op().equals("undo") && !record.op().equals("force")) return -1;
        try {
            int row = Integer.parseInt(record.raw());
            return row >= 0 && row < lines.size() ? row : -1;
        } catch (NumberFormatException noRow) {
            return -1;
        }
    }
}
