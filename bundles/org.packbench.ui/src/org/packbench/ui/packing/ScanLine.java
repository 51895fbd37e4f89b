package org.packbench.ui.packing;

import java.util.function.BooleanSupplier;

/**
 * The input line: turns keys into codes and commands. A scanner is a keyboard that types fast and ends with Enter or
 * Tab, so time tells them apart: a Space inside a burst is data, a Space alone is the key. Times are the keys' own, in
 * milliseconds, so that a busy user interface changes nothing. Not thread-safe.
 */
public final class ScanLine {
    /** Keys closer together than this come from a scanner; hands are slower, slow scanners are faster. */
    static final int BURST_MS = 50;

    /** A pause after which a burst is a scan of its own, whatever was typed before. */
    static final int STRAY_MS = 1000;

    /** The fewest characters that a scanner sends. */
    private static final int SHORTEST = 4;

    /** The same code within this time is one trigger read twice. */
    static final int TWICE_MS = 300;

    private final ScanListener listener;
    private final BooleanSupplier held;
    private final StringBuilder typed = new StringBuilder();
    private int groupAt;
    private boolean groupIsBurst;
    private long lastKey = Long.MIN_VALUE / 2;
    private boolean spaceWaits;
    private String lastCode = "";
    private long lastCodeAt = Long.MIN_VALUE / 2;

    /** @param held whether an answer waits to be acknowledged, so that a Space by hand means that */
    public ScanLine(ScanListener listener, BooleanSupplier held) {
        this.listener = listener;
        this.held = held;
    }

    /** What was typed and not yet ended. */
    public String typed() {
        return typed.toString();
    }

    /** Whether a Space waits for {@link #settle} to learn if a burst follows. */
    boolean undecided() {
        return spaceWaits;
    }

    /** A character key. Control characters other than the terminators are dropped. */
    public void type(char c, long millis) {
        boolean burst = millis - lastKey < BURST_MS;
        if (millis - lastKey >= STRAY_MS) startGroup();
        else groupIsBurst &= burst;
        if (spaceWaits && !burst) settle();
        if (c == '\r' || c == '\n' || c == '\t') end(c, millis, burst);
        else if (c == ' ' && !burst) space();
        else if (!Character.isISOControl(c)) append(c);
        lastKey = millis;
    }

    private void startGroup() {
        groupAt = typed.length();
        groupIsBurst = true;
    }

    private void append(char c) {
        if (spaceWaits) typed.append(' ');
        spaceWaits = false;
        typed.append(c);
    }

    private void space() {
        if (typed.isEmpty() || held.getAsBoolean()) spaceWaits = true;
        else append(' ');
    }

    /** No key followed a Space for {@link #BURST_MS}: it was the key. */
    public void settle() {
        if (!spaceWaits) return;
        spaceWaits = false;
        clear();
        listener.commanded(ScanCommand.ACK, "");
    }

    private void end(char c, long millis, boolean burst) {
        spaceWaits = false;
        // a scanner may end with several terminators; by hand, Enter alone is a command
        if (typed.isEmpty() && !burst && c != '\t') listener.commanded(ScanCommand.OPEN, "");
        // behind stray keys, pressed by a sleeve or left by a person, a scan is still the whole code
        boolean scan = groupIsBurst && typed.length() - groupAt >= SHORTEST;
        String code = (scan ? typed.substring(groupAt) : typed.toString()).strip();
        clear();
        if (!code.isEmpty()) give(code, millis);
    }

    private void clear() {
        typed.setLength(0);
        startGroup();
    }

    private void give(String code, long millis) {
        boolean again = code.equals(lastCode) && millis - lastCodeAt < TWICE_MS;
        lastCode = code;
        lastCodeAt = millis;
        if (again) listener.scannedTwice(code);
        else
            ScanCommand.read(code)
                    .ifPresentOrElse(
                            given -> listener.commanded(given.command(), given.argument()),
                            () -> listener.scanned(code));
    }

    /** Esc: throws away what was typed by hand, else acknowledges. */
    public void escape() {
        boolean discards = !typed.isEmpty() && !held.getAsBoolean();
        spaceWaits = false;
        clear();
        if (!discards) listener.commanded(ScanCommand.ACK, "");
    }

    /** Backspace: takes the last character back. */
    public void backspace() {
        if (!typed.isEmpty()) typed.setLength(typed.length() - 1);
        groupAt = Math.min(groupAt, typed.length());
    }
}
