package org.packbench.ui.sound;

/** A sound with one meaning. */
public enum Signal {
    OK,
    COMPLETE,
    TOO_MANY,
    WRONG,
    UNKNOWN,
    ALREADY_PACKED,
    STOP,
    TWICE,
    /** A command took effect. */
    TICK,
    NOT_SAVED
}
