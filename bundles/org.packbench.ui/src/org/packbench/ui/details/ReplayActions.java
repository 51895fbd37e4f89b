package org.packbench.ui.details;

import java.util.function.UnaryOperator;

/** What a person can have done to the replay. */
interface ReplayActions {
    /** Moves the cursor, and stops what plays. */
    void move(UnaryOperator<Replay> step);

    /** Plays on, or stops. */
    void play();
}
