package org.packbench.ui.details;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.packbench.core.OrderNumber;
import org.packbench.core.history.SessionHistory.Step;

/** A stretch of steps in which one order lay on the table; {@code first} and {@code last} are their indexes. */
record Block(OrderNumber order, int first, int last) {
    boolean has(int step) {
        return first <= step && step <= last;
    }

    static List<Block> of(List<Step> steps) {
        List<Block> blocks = new ArrayList<>();
        Block open = null;
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            if (step.order().isEmpty()) {
                // a code that no order has does not take the open one off the table; another holder does
                if (step.raw().isEmpty()) open = null;
                continue;
            }
            open = grown(blocks, open, step.order(), i);
            if (leaves(step)) open = null;
        }
        return List.copyOf(blocks);
    }

    private static Block grown(List<Block> blocks, @Nullable Block open, Optional<OrderNumber> on, int step) {
        OrderNumber order = on.orElseThrow();
        if (open != null && open.order().equals(order)) {
            Block longer = new Block(order, open.first(), step);
            blocks.set(blocks.size() - 1, longer);
            return longer;
        }
        Block next = new Block(order, step, step);
        blocks.add(next);
        return next;
    }

    private static boolean leaves(Step step) {
        return switch (StepKind.of(step)) {
            case COMPLETE, SKIPPED, PARKED, ALREADY -> true;
            default -> false; // a list of all the kinds that do not would only be longer
        };
    }
}
