package org.packbench.ui.details;

import java.util.List;
import java.util.Optional;
import org.packbench.core.OrderNumber;
import org.packbench.core.history.SessionHistory.Details;
import org.packbench.core.history.SessionHistory.Step;

/**
 * A session with a cursor in it. Order, step and cursor go together: whichever is chosen, the others follow.
 *
 * @param place of the cursor on the axis; between two steps while it plays
 * @param cursor the index of the step that was made last there; -1 where there are none
 * @param chosen the order whose steps are shown; empty for those that are about none
 */
record Replay(Details details, Axis axis, List<Block> blocks, double place, int cursor, Optional<OrderNumber> chosen) {

    static Replay of(Details details) {
        Axis axis = Axis.of(details.steps());
        List<Block> blocks = Block.of(details.steps());
        Optional<OrderNumber> first = details.orders().stream().findFirst().map(order -> order.order());
        Replay begin = new Replay(details, axis, blocks, 0, -1, first);
        return details.steps().isEmpty() ? begin : begin.at(0);
    }

    /** The same place in the session as it is now. */
    Replay renewed(Details now) {
        Replay next = of(now);
        if (cursor < 0 || now.steps().isEmpty()) return chosen.map(next::choose).orElse(next);
        return next.at(cursor);
    }

    Optional<Step> step() {
        return cursor < 0 ? Optional.empty() : Optional.of(details.steps().get(cursor));
    }

    /** The step of an index, or the one at the end that it is beyond. */
    Replay at(int index) {
        if (details.steps().isEmpty()) return this;
        int step = Math.clamp(index, 0, details.steps().size() - 1);
        return new Replay(
                details,
                axis,
                blocks,
                axis.place(step),
                step,
                details.steps().get(step).order());
    }

    Replay next() {
        return at(cursor + 1);
    }

    Replay previous() {
        return at(cursor - 1);
    }

    Replay first() {
        return at(0);
    }

    Replay last() {
        return at(details.steps().size() - 1);
    }

    boolean atEnd() {
        return cursor == details.steps().size() - 1;
    }

    /** Goes on by so many seconds of work. */
    Replay played(double seconds) {
        double to = Math.min(place + seconds, axis.length());
        int step = axis.last(to);
        if (step < 0) return this;
        Replay there = step == cursor ? this : at(step);
        return new Replay(details, axis, blocks, to, step, there.chosen());
    }

    /** An order, at its first step. */
    Replay choose(OrderNumber order) {
        if (chosen.filter(order::equals).isPresent()) return this;
        for (int i = 0; i < details.steps().size(); i++)
            if (details.steps().get(i).order().filter(order::equals).isPresent()) return at(i);
        return new Replay(details, axis, blocks, place, cursor, Optional.of(order));
    }

    /** What is shown of the steps. */
    List<Step> steps() {
        return details.steps().stream()
                .filter(step -> step.order().equals(chosen))
                .toList();
    }
}
