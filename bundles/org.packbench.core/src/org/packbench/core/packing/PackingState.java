package org.packbench.core.packing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.packbench.core.OrderNumber;

/**
 * How far a session is. Immutable; {@link #apply} makes the next one and touches one order only, so that a scan costs
 * the same in a session of five thousand orders.
 */
public final class PackingState {
    /** Where an order stands; {@code LEFT} is put back with progress, unmarked. */
    public enum Status {
        UNTOUCHED,
        OPEN,
        LEFT,
        SKIPPED,
        COMPLETED
    }

    private static final int NONE = -1;

    private final PackingPlan plan;
    /** By the order's place in the plan; never changed once the state is made. */
    private final OrderProgress[] progress;

    private final int open;
    private final List<OrderNumber> completed;
    private final List<OrderNumber> skipped;
    private final int packedUnits;
    private final long clockEpoch;
    private final Duration clockElapsed;

    private PackingState(
            PackingPlan plan,
            OrderProgress[] progress,
            int open,
            List<OrderNumber> completed,
            List<OrderNumber> skipped,
            int packedUnits,
            long clockEpoch,
            Duration clockElapsed) {
        this.plan = plan;
        this.progress = progress;
        this.open = open;
        this.completed = List.copyOf(completed);
        this.skipped = List.copyOf(skipped);
        this.packedUnits = packedUnits;
        this.clockEpoch = clockEpoch;
        this.clockElapsed = clockElapsed;
    }

    /** Nothing packed yet. */
    public static PackingState start(PackingPlan plan) {
        return of(plan, Map.of(), List.of(), List.of(), 0, Duration.ZERO);
    }

    /**
     * A state as it was written down.
     *
     * @param progress of the orders that were touched; the one whose status is {@code OPEN} is on the table
     * @param completed in the order of completion: exactly those whose status says so
     * @param skipped in the order of skipping: exactly those whose status says so
     * @param clockEpoch and {@code clockElapsed}: the moment of the last record, from which the next duration counts
     * @throws IllegalArgumentException when it names an order or a line that the plan does not have, or contradicts
     *     itself (more packed than required, two orders open, one completed that is not full, a list that is not the
     *     statuses')
     */
    public static PackingState of(
            PackingPlan plan,
            Map<OrderNumber, OrderProgress> progress,
            List<OrderNumber> completed,
            List<OrderNumber> skipped,
            long clockEpoch,
            Duration clockElapsed) {
        StateCheck check = new StateCheck(plan, progress);
        check.orders();
        check.list(completed, Status.COMPLETED);
        check.list(skipped, Status.SKIPPED);
        int open = check.open().map(plan::indexOf).orElse(NONE);
        OrderProgress[] all = plan.orders().stream()
                .map(order -> progress.getOrDefault(
                        order.number(), OrderProgress.untouched(order.lines().size())))
                .toArray(OrderProgress[]::new);
        int units = progress.values().stream().mapToInt(OrderProgress::units).sum();
        return new PackingState(plan, all, open, completed, skipped, units, clockEpoch, clockElapsed);
    }

    public PackingPlan plan() {
        return plan;
    }

    /** The order on the table. */
    public Optional<OrderNumber> open() {
        return open == NONE
                ? Optional.empty()
                : Optional.of(plan.orders().get(open).number());
    }

    /**
     * Untouched orders have a progress too.
     *
     * @throws IllegalArgumentException when the plan does not have the order
     */
    public OrderProgress progress(OrderNumber order) {
        return progress[place(plan, order)];
    }

    /** In the order of completion. */
    public List<OrderNumber> completed() {
        return completed;
    }

    /** In the order of skipping; an order opened again is not among them. */
    public List<OrderNumber> skipped() {
        return skipped;
    }

    /** Whether every order is completed or skipped. */
    public boolean allDone() {
        return completed.size() + skipped.size() == plan.orders().size();
    }

    public int packedUnits() {
        return packedUnits;
    }

    public long clockEpoch() {
        return clockEpoch;
    }

    public Duration clockElapsed() {
        return clockElapsed;
    }

    /**
     * The state after these effects. Time since the last record counts for the order that was open; a moment of another
     * epoch counts from that epoch's header.
     *
     * @throws IllegalArgumentException when an effect does not fit this state
     */
    public PackingState apply(List<Effect> effects, Moment moment) {
        Draft next = new Draft(this);
        next.tick(moment);
        effects.forEach(effect -> next.apply(effect, moment.at()));
        return next.state();
    }

    private static int place(PackingPlan plan, OrderNumber order) {
        int index = plan.indexOf(order);
        if (index == NONE) throw new IllegalArgumentException("no order " + order + " in the plan");
        return index;
    }

    /** The next state while it is made: what does not change is shared with the state before. */
    private static final class Draft {
        private final PackingPlan plan;
        private final OrderProgress[] progress;
        private int open;
        private List<OrderNumber> completed;
        private List<OrderNumber> skipped;
        private int packedUnits;
        private long clockEpoch;
        private Duration clockElapsed;

        Draft(PackingState from) {
            plan = from.plan;
            progress = from.progress.clone();
            open = from.open;
            completed = from.completed;
            skipped = from.skipped;
            packedUnits = from.packedUnits;
            clockEpoch = from.clockEpoch;
            clockElapsed = from.clockElapsed;
        }

        PackingState state() {
            return new PackingState(plan, progress, open, completed, skipped, packedUnits, clockEpoch, clockElapsed);
        }

        void tick(Moment moment) {
            Duration since = moment.epoch() == clockEpoch ? clockElapsed : Duration.ZERO;
            clockEpoch = moment.epoch();
            // never back, or the same stretch of time would count twice
            clockElapsed = moment.elapsed().compareTo(since) > 0 ? moment.elapsed() : since;
            Duration passed = clockElapsed.minus(since);
            if (open != NONE) progress[open] = draft(open).addActive(passed).progress();
        }

        void apply(Effect effect, Instant at) {
            int index = place(plan, effect.order());
            if (open != NONE && open != index)
                throw new IllegalArgumentException(
                        effect + " while " + plan.orders().get(open).number() + " is open");
            packedUnits -= progress[index].units();
            progress[index] = draft(index).apply(effect, at).progress();
            packedUnits += progress[index].units();
            move(effect, index);
        }

        private OrderDraft draft(int index) {
            return new OrderDraft(plan.orders().get(index), progress[index]);
        }

        private void move(Effect effect, int index) {
            switch (effect) {
                case Effect.Opened opened -> {
                    open = index;
                    skipped = skipped.stream()
                            .filter(order -> !order.equals(opened.order()))
                            .toList();
                }
                case Effect.Completed done -> {
                    open = NONE;
                    completed = with(completed, done.order());
                }
                case Effect.SkippedOver left -> {
                    open = NONE;
                    skipped = with(skipped, left.order());
                }
                case Effect.PutBack left -> open = NONE;
                case Effect.Packed e -> {}
                case Effect.Forced e -> {}
                case Effect.Unpacked e -> {}
                case Effect.ExtraAdded e -> {}
                case Effect.ExtrasKept e -> {}
                case Effect.ExtraRemoved e -> {}
                case Effect.UnknownScanned e -> {}
            }
        }

        private static List<OrderNumber> with(List<OrderNumber> orders, OrderNumber order) {
            List<OrderNumber> longer = new ArrayList<>(orders);
            longer.add(order);
            return longer;
        }
    }

    /** Of the same plan, and every order, list and clock the same. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PackingState state
                && plan.equals(state.plan)
                && Arrays.equals(progress, state.progress)
                && completed.equals(state.completed)
                && skipped.equals(state.skipped)
                && clockEpoch == state.clockEpoch
                && clockElapsed.equals(state.clockElapsed);
    }

    @Override
    public int hashCode() {
        return Objects.hash(Arrays.hashCode(progress), completed, skipped, clockEpoch, clockElapsed);
    }

    @Override
    public String toString() {
        return packedUnits + " of " + plan + "; open "
                + open().map(o -> o + " " + progress(o)).orElse("none") + "; completed " + completed + "; skipped "
                + skipped;
    }
}
