package org.packbench.core.packing;

import org.packbench.core.scan.ScannedCode;

/** What a packer does to a session: the input of the packing rules. */
public sealed interface Operation {
    /** A code as the scanner sent it, terminator included or not. */
    record Scan(String raw) implements Operation {
        /** The code alone, and what is in it. */
        public ScannedCode scanned() {
            return ScannedCode.of(raw);
        }
    }

    /** Leaves the open order for later, marked as skipped. */
    record Skip() implements Operation {}

    /** Leaves the open order for later, without the mark. */
    record Back() implements Operation {}

    /** Takes one unit back from a line; {@code row} counts the order's lines from 0. */
    record Undo(int row) implements Operation {}

    /** Declares a line packed without scanning the rest of it; {@code row} counts the order's lines from 0. */
    record Force(int row) implements Operation {}

    /** Keeps all pending extras of a SKU in the box. */
    record Keep(String sku) implements Operation {}

    /** Takes one pending extra of a SKU out of the box. */
    record Remove(String sku) implements Operation {}

    /** The word on the wire and in the journal: {@code scan skip back undo force keep remove}. */
    default String word() {
        return switch (this) {
            case Scan scan -> "scan";
            case Skip skip -> "skip";
            case Back back -> "back";
            case Undo undo -> "undo";
            case Force force -> "force";
            case Keep keep -> "keep";
            case Remove remove -> "remove";
        };
    }

    /** The argument as it was given; empty where there is none. */
    default String argument() {
        return switch (this) {
            case Scan scan -> scan.raw();
            case Skip skip -> "";
            case Back back -> "";
            case Undo undo -> Integer.toString(undo.row());
            case Force force -> Integer.toString(force.row());
            case Keep keep -> keep.sku();
            case Remove remove -> remove.sku();
        };
    }
}
