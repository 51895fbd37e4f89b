package org.packbench.ui.details;

import org.packbench.core.history.SessionHistory.Step;
import org.packbench.core.packing.KnownBy;
import org.packbench.ui.theme.Role;

/** What a step was, as a shape and a colour that mean the same here as on the packing screen. */
enum StepKind {
    LOADED("barcode", Role.INK),
    OK("outcome-ok", Role.GREEN),
    COMPLETE("outcome-complete", Role.ACCENT),
    EXTRA("outcome-extra", Role.AMBER),
    WRONG("outcome-wrong", Role.RED),
    UNKNOWN("outcome-unknown", Role.VIOLET),
    UNDONE("outcome-undone", Role.INK),
    FORCED("outcome-forced", Role.INK),
    ALREADY("check", Role.AMBER),
    SKIPPED("skip", Role.SECOND_INK),
    PARKED("park", Role.SECOND_INK),
    KEPT("box", Role.SECOND_INK),
    REMOVED("export", Role.SECOND_INK),
    OPENED("start", Role.SECOND_INK),
    TAKEN_OVER("take-over", Role.RED),
    RELEASED("pause", Role.SECOND_INK),
    ENDED("end", Role.SECOND_INK),
    LATE_COUNTED("clock", Role.GREEN),
    LATE_DROPPED("clock", Role.SECOND_INK),
    ARCHIVED("archive", Role.SECOND_INK),
    OTHER("note", Role.SECOND_INK);

    private final String icon;
    private final Role ink;

    StepKind(String icon, Role ink) {
        this.icon = icon;
        this.ink = ink;
    }

    String icon() {
        return icon;
    }

    Role ink() {
        return ink;
    }

    /** Whether it stands on the timeline's lane of exceptions. */
    boolean exception() {
        return switch (this) {
            case EXTRA, WRONG, UNKNOWN, UNDONE, FORCED -> true;
            case LOADED,
                    OK,
                    COMPLETE,
                    ALREADY,
                    SKIPPED,
                    PARKED,
                    KEPT,
                    REMOVED,
                    OPENED,
                    TAKEN_OVER,
                    RELEASED,
                    ENDED,
                    LATE_COUNTED,
                    LATE_DROPPED,
                    ARCHIVED,
                    OTHER -> false;
        };
    }

    /** Whether a unit was packed by it. */
    boolean unit() {
        return this == OK || this == COMPLETE;
    }

    static StepKind of(Step step) {
        return switch (step.outcome()) {
            case "ORDER_LOADED" -> LOADED;
            case "ORDER_ALREADY_COMPLETED" -> ALREADY;
            case "SKU_OK" -> OK;
            case "ORDER_COMPLETE", "ORDER_NOW_COMPLETE" -> closing(step);
            case "ORDER_COMPLETE_WITH_EXTRAS" -> OK;
            case "SKU_EXTRA", "TOO_MANY_UNITS" -> EXTRA;
            // one that mapping or list knows is a product, though not one of this order
            case "SKU_NOT_FOUND" -> step.known().filter(KnownBy::wrongItem).isPresent() ? WRONG : UNKNOWN;
            case "ORDER_NOT_FOUND", "SEVERAL_ORDERS" -> WRONG;
            case "ITEM_DECREMENTED" -> UNDONE;
            case "FORCE_CONFIRMED" -> FORCED;
            case "SKIPPED" -> SKIPPED;
            case "BACK" -> PARKED;
            case "EXTRA_PENDING", "EXTRA_CLEARED" -> step.op().equals("remove") ? REMOVED : KEPT;
            default -> control(step.op());
        };
    }

    /** The order was closed, by a scan or by what was done last. */
    private static StepKind closing(Step step) {
        return step.op().equals("force") ? FORCED : COMPLETE;
    }

    private static StepKind control(String word) {
        return switch (word) {
            case "opened", "continued", "reopened" -> OPENED;
            case "taken_over", "forced" -> TAKEN_OVER;
            case "released" -> RELEASED;
            case "ended" -> ENDED;
            case "accepted" -> LATE_COUNTED;
            case "discarded" -> LATE_DROPPED;
            case "archived" -> ARCHIVED;
            default -> OTHER; // a newer version's, shown by its own word
        };
    }
}
