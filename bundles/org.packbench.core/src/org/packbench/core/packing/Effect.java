package org.packbench.core.packing;

import org.packbench.core.OrderNumber;
import org.packbench.core.Sku;

/**
 * One change to a session's state. The journal keeps effects, not inputs: replaying them never asks the rules or the SKU
 * mapping again, so a later edit of the mapping changes nothing that was packed. {@code row} counts an order's lines from 0.
 */
public sealed interface Effect {
    /** The order every effect is about. */
    OrderNumber order();

    /** The order is on the table; a skipped one is skipped no more. */
    record Opened(OrderNumber order) implements Effect {}

    /**
     * More on the line, by one scan.
     *
     * @param units at least 1: a carton's barcode stands for several
     */
    record Packed(OrderNumber order, int row, int units) implements Effect {
        /** One unit more. */
        public Packed(OrderNumber order, int row) {
            this(order, row, 1);
        }
    }

    /** The line is full, by a person's word. */
    record Forced(OrderNumber order, int row) implements Effect {}

    /** One unit less on the line: a correction. */
    record Unpacked(OrderNumber order, int row) implements Effect {}

    /** One unit more than ordered lies in the box. */
    record ExtraAdded(OrderNumber order, Sku sku) implements Effect {}

    /** All extras of the SKU stay in the box. */
    record ExtrasKept(OrderNumber order, Sku sku) implements Effect {}

    /** One extra of the SKU was taken out. */
    record ExtraRemoved(OrderNumber order, Sku sku) implements Effect {}

    /** A code that is not in the order was scanned. */
    record UnknownScanned(OrderNumber order) implements Effect {}

    /** Everything is packed and no extras are left; the order is closed. */
    record Completed(OrderNumber order) implements Effect {}

    /** Left for later, marked. */
    record SkippedOver(OrderNumber order) implements Effect {}

    /** Left for later, unmarked. */
    record PutBack(OrderNumber order) implements Effect {}
}
