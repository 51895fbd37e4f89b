package org.packbench.core.packing;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.packbench.core.OrderNumber;

/**
 * How far a session is. Immutable; {@link #apply} makes the next one and touches one order only, so that a scan costs
 * the same in a session of five thousand orders.
 */
public final class PackingState {
    /** Where an order stands; {@code LEFT} is put back with progress, unmarked. */
    public enum Status { UNTOUCHED, OPEN, LEFT, SKIPPED, COMPLETED }

    /** Nothing packed yet. */
    public static PackingState start(PackingPlan plan) {
        throw new UnsupportedOperationException();
    }

    /**
     * A state as it was written down.
     *
     * @param progress of the orders that were touched
     * @param completed in the order of completion
     * @param skipped in the order of skipping
     * @param clockEpoch and {@code clockElapsed}: the moment of the last record, from which the next one's duration counts
     * @throws IllegalArgumentException when it names an order or a line that the plan does not have
     */
    public static PackingState of(PackingPlan plan, Map<OrderNumber, OrderProgress> progress, List<OrderNumber> completed,
            List<OrderNumber> skipped, long clockEpoch, Duration clockElapsed) {
        throw new UnsupportedOperationException();
    }

    public PackingPlan plan() {
        throw new UnsupportedOperationException();
    }

    /** The order on the table. */
    public Optional<OrderNumber> open() {
        throw new UnsupportedOperationException();
    }

    /** Untouched orders have a progress too. */
    public OrderProgress progress(OrderNumber order) {
        throw new UnsupportedOperationException();
    }

    /** In the order of completion. */
    public List<OrderNumber> completed() {
        throw new UnsupportedOperationException();
    }

    /** In the order of skipping; an order opened again is not among them. */
    public List<OrderNumber> skipped() {
        throw new UnsupportedOperationException();
    }

    /** Whether every order is completed or skipped. */
    public boolean allDone() {
        throw new UnsupportedOperationException();
    }

    public int packedUnits() {
        throw new UnsupportedOperationException();
    }

    public long clockEpoch() {
        throw new UnsupportedOperationException();
    }

    public Duration clockElapsed() {
        throw new UnsupportedOperationException();
    }

    /**
     * The state after these effects. Time since the last record counts for the order that was open; a moment of another
     * epoch counts from that epoch's header.
     *
     * @throws IllegalArgumentException when an effect does not fit this state
     */
    public PackingState apply(List<Effect> effects, Moment moment) {
        throw new UnsupportedOperationException();
    }
}
