package org.packbench.core.packing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.packbench.core.OrderNumber;
import org.packbench.core.packing.PackingState.Status;

/**
 * What a late scan still changes when a person accepts it (docs/share.md, rule 4). It was judged on a state that is gone,
 * so what it did to an order's items is done to the order as it is now, and the order on the table is left there. Pure and
 * thread-safe.
 */
public final class LateEffects {
    private LateEffects() {}

    /**
     * The effects that accepting brings now.
     *
     * @param late the effects that the scan had where it was judged
     * @return none to apply when there is nothing left to do, as for an order that was only put on the table; empty when
     *     it does not fit any more: the order is completed, or the line is full, so the goods were packed twice
     */
    public static Optional<List<Effect>> of(PackingState state, List<Effect> late) {
        List<Effect> items = late.stream().filter(LateEffects::changesItems).toList();
        boolean skips = late.stream().anyMatch(Effect.SkippedOver.class::isInstance);
        if (items.isEmpty() && !skips) return Optional.of(List.of());
        OrderNumber order = late.getFirst().order();
        if (state.plan().order(order).isEmpty()) return Optional.empty();
        boolean closed = state.progress(order).status() == Status.COMPLETED;
        boolean onTable = state.open().equals(Optional.of(order));
        if (items.isEmpty() && (closed || onTable)) return Optional.of(List.of()); // whoever packed it on knew better
        if (closed) return Optional.empty();
        return onTable ? onTable(state, order, items) : beside(state, order, items, skips);
    }

    private static boolean changesItems(Effect effect) {
        return switch (effect) {
            case Effect.Packed e -> true;
            case Effect.Forced e -> true;
            case Effect.Unpacked e -> true;
            case Effect.ExtraAdded e -> true;
            case Effect.ExtrasKept e -> true;
            case Effect.ExtraRemoved e -> true;
            case Effect.UnknownScanned e -> true;
            case Effect.Opened e -> false;
            case Effect.Completed e -> false;
            case Effect.SkippedOver e -> false;
            case Effect.PutBack e -> false;
        };
    }

    private static Optional<List<Effect>> onTable(PackingState state, OrderNumber order, List<Effect> items) {
        return after(state, items).map(after -> {
            List<Effect> effects = new ArrayList<>(items);
            if (full(after, order)) effects.add(new Effect.Completed(order));
            return effects;
        });
    }

    /** The order is taken up, changed, and put back where it was; what lies on the table makes room for that moment. */
    private static Optional<List<Effect>> beside(
            PackingState state, OrderNumber order, List<Effect> items, boolean skips) {
        List<Effect> effects = new ArrayList<>();
        state.open().ifPresent(open -> effects.add(new Effect.PutBack(open)));
        effects.add(new Effect.Opened(order));
        effects.addAll(items);
        boolean marked = skips || state.progress(order).status() == Status.SKIPPED;
        return after(state, effects).map(after -> {
            if (full(after, order)) effects.add(new Effect.Completed(order));
            else effects.add(marked ? new Effect.SkippedOver(order) : new Effect.PutBack(order));
            state.open().ifPresent(open -> effects.add(new Effect.Opened(open)));
            return effects;
        });
    }

    /** Whether an effect fits is known by {@link OrderDraft} alone, which says so by refusing it. */
    private static Optional<PackingState> after(PackingState state, List<Effect> effects) {
        try {
            return Optional.of(
                    state.apply(effects, new Moment(Instant.EPOCH, state.clockEpoch(), state.clockElapsed())));
        } catch (IllegalArgumentException doesNotFit) {
            return Optional.empty();
        }
    }

    private static boolean full(PackingState state, OrderNumber order) {
        OrderProgress progress = state.progress(order);
        return progress.extras().isEmpty()
                && progress.packed()
                        .equals(state.plan().order(order).orElseThrow().required());
    }
}
