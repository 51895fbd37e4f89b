package org.packbench.ui.text;

import org.packbench.core.session.Sessions.State;
import org.packbench.ui.Messages;
import org.packbench.ui.theme.Role;

/** A session's state in the user guide's words; each has one word, one shape and one colour. */
public final class States {
    private States() {}

    public static String word(State state) {
        return switch (state) {
            case AVAILABLE -> Messages.stateAvailable;
            case PAUSED -> Messages.statePaused;
            case ACTIVE -> Messages.stateActive;
            case HERE -> Messages.stateHere;
            case STALE -> Messages.stateStale;
            case COMPLETED -> Messages.stateCompleted;
            case ABANDONED -> Messages.stateAbandoned;
            case ARCHIVED -> Messages.stateArchived;
            case DAMAGED -> Messages.stateDamaged;
        };
    }

    /** The icon's name. */
    public static String icon(State state) {
        return switch (state) {
            case AVAILABLE -> "box";
            case PAUSED -> "pause";
            case ACTIVE, HERE -> "lock";
            case STALE, DAMAGED -> "warning";
            case COMPLETED -> "check";
            case ABANDONED -> "cross";
            case ARCHIVED -> "archive";
        };
    }

    /** Whether it can still be packed, so that a restore dialog offers it. */
    public static boolean unfinished(State state) {
        return switch (state) {
            case AVAILABLE, PAUSED, ACTIVE, HERE, STALE -> true;
            case COMPLETED, ABANDONED, ARCHIVED, DAMAGED -> false;
        };
    }

    public static Role role(State state) {
        return switch (state) {
            case AVAILABLE -> Role.GREEN;
            case ACTIVE, DAMAGED -> Role.RED;
            case STALE -> Role.AMBER;
            case HERE, COMPLETED -> Role.ACCENT;
            case PAUSED, ABANDONED, ARCHIVED -> Role.SECOND_INK;
        };
    }
}
