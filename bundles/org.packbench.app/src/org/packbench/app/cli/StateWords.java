package org.packbench.app.cli;

import org.packbench.core.session.Sessions.State;

/** A session's state for people at a terminal; scripts read the protocol's own words. */
final class StateWords {
    private StateWords() {}

    static String of(State state) {
        return switch (state) {
            case AVAILABLE -> Messages.StateAvailable;
            case PAUSED -> Messages.StatePaused;
            case ACTIVE -> Messages.StateActive;
            case HERE -> Messages.StateHere;
            case STALE -> Messages.StateStale;
            case COMPLETED -> Messages.StateCompleted;
            case ABANDONED -> Messages.StateAbandoned;
            case ARCHIVED -> Messages.StateArchived;
            case DAMAGED -> Messages.StateDamaged;
        };
    }
}
