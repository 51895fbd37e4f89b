package org.packbench.ui.packing;

/** What comes out of the screen's input line. Called in the user interface's thread. */
public interface ScanListener {
    /** A code, by scanner or by hand, without its terminator; never empty, never a command barcode. */
    void scanned(String code);

    /** The same code again, sooner than a hand can scan a second unit: shown, not judged. */
    void scannedTwice(String code);

    /**
     * A command, by barcode, by one of the plain keys (Space, Esc, Enter, arrows, Ins, Del) or by a click on a painted key.
     *
     * @param argument the digits behind the command in its barcode; empty where there are none
     */
    void commanded(ScanCommand command, String argument);

    /** A menu stood open, and the keys of a scan went to it: nothing of it counts, and no item was run. */
    void wentToMenu();

    /** What was scanned or commanded just now came while something else in this window had the focus. */
    void caughtElsewhere();
}
