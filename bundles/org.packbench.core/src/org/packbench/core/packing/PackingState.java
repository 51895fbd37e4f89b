package org.packbench.core.packing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.packbench.core.OrderNumber;
import org.packbench.core.Sku;

/**
 * How far a session is. Immutable; {@link #apply} makes the next one, and touches one order only, so that a scan costs
 * the same in a session of five thousand orders.
 */
public final class PackingState {
    /** Where an order stands; {@code LEFT} is put back with progress, unmarked. */
    public enum Status { UNTOUCHED, OPEN, LEFT, SKIPPED, COMPLETED }
}
