package org.packbench.ui.status;

/** A part of the window that has something for the status line while it is in front. */
public interface Noted {
    /** One short line; empty for nothing. Asked in the user interface's thread, every second. */
    String note();
}
