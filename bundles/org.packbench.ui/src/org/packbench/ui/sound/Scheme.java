package org.packbench.ui.sound;

/** How the signals sound. In each of them a signal is unlike the others by number, direction and length, not by its colour alone. */
public enum Scheme {
    /** Clear tones, for halls: heard over conveyors. */
    BEEPS,
    /** Struck bells, an octave lower, for rooms with several stations side by side. */
    BELLS,
    /** None: colour, shape and word say all of it. */
    SILENT
}
