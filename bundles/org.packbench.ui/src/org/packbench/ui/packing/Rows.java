package org.packbench.ui.packing;

import java.util.Optional;
import org.packbench.core.OrderNumber;
import org.packbench.core.packing.Outcome;

/** The line that an outcome is about. */
final class Rows {
    private Rows() {}

    static Optional<Integer> of(Outcome outcome) {
        return switch (outcome) {
            case Outcome.SkuOk(OrderNumber order, int row) -> Optional.of(row);
            case Outcome.OrderComplete(OrderNumber order, int row) -> Optional.of(row);
            case Outcome.OrderCompleteWithExtras(OrderNumber order, int row) -> Optional.of(row);
            case Outcome.ItemDecremented(OrderNumber order, int row) -> Optional.of(row);
            case Outcome.ItemAlreadyZero(OrderNumber order, int row) -> Optional.of(row);
            case Outcome.ForceConfirmed(OrderNumber order, int row, boolean closed) -> Optional.of(row);
            default -> Optional.empty();
        };
    }
}
