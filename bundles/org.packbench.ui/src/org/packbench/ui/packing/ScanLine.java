package org.packbench.ui.packing;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.packbench.core.scan.ElementString;
import org.packbench.core.scan.ScannedCode;
import org.packbench.core.scan.ScannerProfile;

/**
 * The input line: turns keys into codes and commands. A scanner is a keyboard that types fast and ends with Enter or
 * Tab, so time tells them apart: a Space inside a burst is data, a Space alone is the key. What else is known of the PC's
 * scanner is in its {@link ScannerProfile}. Times are the keys' own, in milliseconds, so that a busy user interface changes
 * nothing. Not thread-safe.
 */
public final class ScanLine {
    /** A pause after which a burst is a scan of its own, whatever was typed before. */
    static final int STRAY_MS = 1000;

    /** The fewest characters that a scanner sends. */
    static final int SHORTEST = 4;

    /** The same code within this time is one trigger read twice. */
    static final int TWICE_MS = 300;

    private final ScanListener listener;
    private final BooleanSupplier held;
    private final Supplier<ScannerProfile> scanner;
    private final StringBuilder typed = new StringBuilder();
    private int groupAt;
    private boolean groupIsBurst;
    private long lastKey = Long.MIN_VALUE / 2;
    private boolean spaceWaits;
    private String lastCode = "";
    private long lastCodeAt = Long.MIN_VALUE / 2;

    /**
     * @param held whether an answer waits to be acknowledged, so that a Space by hand means that
     * @param scanner as the PC's is known now
     */
    public ScanLine(ScanListener listener, BooleanSupplier held, Supplier<ScannerProfile> scanner) {
        this.listener = listener;
        this.held = held;
        this.scanner = scanner;
    }

    /** What was typed and not yet ended. */
    public String typed() {
        return typed.toString();
    }

    /** Whether {@link #settle} is to be told when no key follows for {@link #pause}: a Space alone, or a code without an end. */
    boolean undecided() {
        return spaceWaits || endsInSilence();
    }

    private boolean endsInSilence() {
        return !scanner.get().terminated() && scan();
    }

    /** How long nothing comes where a scanner has ended, in milliseconds. */
    int pause() {
        long gap = scanner.get().gap().toMillis();
        return (int) (endsInSilence() ? 2 * gap : gap + 10);
    }

    /** A character key. Control characters other than the terminators are dropped. */
    public void type(char c, long millis) {
        boolean burst = millis - lastKey < scanner.get().gap().toMillis();
        if (millis - lastKey >= STRAY_MS) startGroup();
        else groupIsBurst &= burst;
        if (spaceWaits && !burst) settle();
        if (c == '\r' || c == '\n' || c == '\t') end(c, millis, burst);
        else if (c == ' ' && !burst) space();
        else if (!Character.isISOControl(c) || c == ElementString.SEPARATOR) append(c);
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

    /** No key followed for {@link #pause}: a Space was the key, and a scanner that ends nothing has ended. */
    public void settle() {
        if (spaceWaits) {
            spaceWaits = false;
            clear();
            listener.commanded(ScanCommand.ACK, "");
        } else if (endsInSilence()) finish(lastKey);
    }

    private void end(char c, long millis, boolean burst) {
        spaceWaits = false;
        // a scanner may end with several terminators; by hand, Enter alone is a command
        if (typed.isEmpty() && !burst && c != '\t') listener.commanded(ScanCommand.OPEN, "");
        finish(millis);
    }

    /** Behind stray keys, pressed by a sleeve or left by a person, a scan is still the whole code. */
    private void finish(long millis) {
        int prefix = scanner.get().begin(typed.toString());
        if (scan()) scanned(typed.substring(groupAt), millis);
        else if (prefix >= 0) scanned(typed.substring(prefix), millis);
        else {
            String code = typed.toString().strip();
            clear();
            if (!code.isEmpty()) give(code, millis);
        }
    }

    private boolean scan() {
        return groupIsBurst && typed.length() - groupAt >= SHORTEST;
    }

    /** A scanner's keys, without the terminator; what was typed before is forgotten. */
    void scanned(String keys, long millis) {
        clear();
        String code = scanner.get().code(keys).strip();
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
            ScanCommand.read(ScannedCode.of(code).code())
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
