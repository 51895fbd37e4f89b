package org.packbench.ui.browser;

import java.util.Locale;
import org.packbench.core.session.Sessions.State;
import org.packbench.ui.browser.text.Messages;

/** What is looked at most often, one press away; a ready perspective begins with one. */
public enum Segment {
    ALL,
    /** Somebody has it, or had it and has gone silent. */
    ACTIVE,
    COMPLETED,
    /** Nobody has it, and it is not finished. */
    AVAILABLE;

    /** The secondary id of the view that begins with it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All, where the id says nothing. */
    static Segment of(String id) {
        for (Segment each : values()) if (each.id().equals(id)) return each;
        return ALL;
    }

    boolean has(State state) {
        return switch (this) {
            case ALL -> true;
            case ACTIVE ->
                switch (state) {
                    case ACTIVE, HERE, STALE -> true;
                    case AVAILABLE, PAUSED, COMPLETED, ABANDONED, ARCHIVED, DAMAGED -> false;
                };
            case COMPLETED -> state == State.COMPLETED;
            case AVAILABLE -> state == State.AVAILABLE || state == State.PAUSED;
        };
    }

    String title() {
        return switch (this) {
            case ALL -> Messages.segmentAll;
            case ACTIVE -> Messages.segmentActive;
            case COMPLETED -> Messages.segmentCompleted;
            case AVAILABLE -> Messages.segmentAvailable;
        };
    }
}
