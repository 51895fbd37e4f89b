package org.packbench.ui.packing;

import java.util.Optional;
import org.packbench.model.screen.Answer;
import org.packbench.ui.sound.Signal;
import org.packbench.ui.theme.Role;

/**
 * How an answer looks and sounds; colour, shape and sound mean the same wherever they appear.
 *
 * @param ink what stands on the fill
 * @param tall whether the bar is high, for what must be seen from across the hall
 * @param framed whether the whole screen is framed in the bar's colour
 */
record Look(Role fill, Role ink, Shape shape, boolean tall, boolean framed, Optional<Signal> signal) {
    /** The shapes of the bar. */
    enum Shape {
        BARS,
        DISC_CHECK,
        BOX_CHECK,
        TRIANGLE_PLUS,
        OCTAGON_CROSS,
        DIAMOND_QUESTION,
        RING_CHECK,
        OCTAGON_LOCK,
        BARS_QUESTION,
        UNDO,
        SKIP,
        PARK,
        FORCE,
        KEEP,
        REMOVE,
        QUANTITY,
        WORKER,
        MAP,
        PRINTER,
        START
    }

    static Look of(Answer answer) {
        return switch (answer) {
            case NO_SESSION -> quiet(Shape.START);
            case WAITING -> quiet(Shape.BARS);
            case OK -> low(Role.BAR_OK, Shape.DISC_CHECK, Signal.OK);
            case ORDER_COMPLETE ->
                new Look(Role.BAR_COMPLETE, Role.BAR_TEXT, Shape.BOX_CHECK, true, false, Optional.of(Signal.COMPLETE));
            case ALL_DONE ->
                new Look(Role.BAR_COMPLETE, Role.BAR_TEXT, Shape.BOX_CHECK, false, false, Optional.empty());
            case OVER_SCAN, EXTRAS_LEFT -> low(Role.BAR_WARNING, Shape.TRIANGLE_PLUS, Signal.TOO_MANY);
            case WRONG_ITEM, NO_SUCH_ORDER -> stop(Shape.OCTAGON_CROSS, Signal.WRONG);
            case UNKNOWN_CODE -> low(Role.BAR_UNKNOWN, Shape.DIAMOND_QUESTION, Signal.UNKNOWN);
            case ALREADY_PACKED -> low(Role.BAR_WARNING, Shape.RING_CHECK, Signal.ALREADY_PACKED);
            case TAKEN_OVER -> stop(Shape.OCTAGON_LOCK, Signal.STOP);
            case SCANNED_TWICE -> low(Role.BAR_WARNING, Shape.BARS_QUESTION, Signal.TWICE);
            case WHICH_ORDER -> low(Role.BAR_WARNING, Shape.BARS_QUESTION, Signal.TWICE);
            case UNDONE -> command(Shape.UNDO);
            case SKIPPED -> command(Shape.SKIP);
            case PARKED -> command(Shape.PARK);
            case FORCED -> command(Shape.FORCE);
            case KEPT -> command(Shape.KEEP);
            case REMOVED -> command(Shape.REMOVE);
            case QUANTITY -> command(Shape.QUANTITY);
            case NOT_NOW -> command(Shape.BARS);
            case WHO -> quiet(Shape.WORKER);
            case WORKER -> command(Shape.WORKER);
            case MAPPED -> command(Shape.MAP);
            case PRINTING -> command(Shape.PRINTER);
            case UNKNOWN_BADGE -> low(Role.BAR_UNKNOWN, Shape.DIAMOND_QUESTION, Signal.UNKNOWN);
        };
    }

    private static Look quiet(Shape shape) {
        return new Look(Role.BAR_WAITING, Role.BAR_TEXT, shape, false, false, Optional.empty());
    }

    private static Look command(Shape shape) {
        return low(Role.BAR_WAITING, shape, Signal.TICK);
    }

    private static Look low(Role fill, Shape shape, Signal signal) {
        return new Look(
                fill,
                fill == Role.BAR_WARNING ? Role.BAR_WARNING_TEXT : Role.BAR_TEXT,
                shape,
                false,
                false,
                Optional.of(signal));
    }

    private static Look stop(Shape shape, Signal signal) {
        return new Look(Role.BAR_STOP, Role.BAR_TEXT, shape, true, true, Optional.of(signal));
    }

    /** The same shape in other colours. */
    Look on(Role otherInk, Role otherFill) {
        return new Look(otherFill, otherInk, shape, tall, framed, signal);
    }
}
