package org.packbench.ui.packing;

import java.util.function.Supplier;
import org.packbench.core.scan.ScannerProfile;

/**
 * Tells a scan from typing where anything else has the focus. The first key goes to what has the focus, for nothing tells it
 * from a hand's, unless it does there what cannot be undone. From the second on, keys that come as a scanner's do are held back: until the terminator, when they are a
 * scan and what the first one did is undone, or until a pause, when it was a hand and gets them back. Times are the keys'
 * own, in milliseconds. Not thread-safe.
 */
final class StrayBurst {
    /** What has the focus. */
    interface Focus {
        /** A burst may begin: how it looks now is to be remembered. */
        void remember();

        /** Whether this key does something there that nothing takes back. */
        boolean acts(char c);

        /** It was a scan: back to how it looked. */
        void undo();

        /** It was a hand: these characters were typed. */
        void giveBack(String held);
    }

    /** Takes the keys of a scan, without the terminator. */
    interface Scans {
        void scanned(String keys, long millis);
    }

    private final Focus focus;
    private final Scans scans;
    private final Supplier<ScannerProfile> scanner;
    private final StringBuilder keys = new StringBuilder();
    private int passed;
    private long lastKey = Long.MIN_VALUE / 2;
    private boolean ended;

    StrayBurst(Focus focus, Scans scans, Supplier<ScannerProfile> scanner) {
        this.focus = focus;
        this.scans = scans;
        this.scanner = scanner;
    }

    /** A key that types. @return whether it is kept from what has the focus */
    boolean key(char c, long millis) {
        if (c == '\r' || c == '\n' || c == '\t') return end(millis);
        boolean goesOn = !keys.isEmpty() && (fast(millis) || prefixed());
        if (!goesOn) begin();
        lastKey = millis;
        keys.append(c);
        boolean kept = goesOn || prefixed() || focus.acts(c);
        if (!kept) passed = keys.length();
        return kept;
    }

    private void begin() {
        settle();
        focus.remember();
    }

    private boolean end(long millis) {
        if (!ends(millis)) {
            settle();
            return false;
        }
        lastKey = millis;
        ended = true;
        if (!keys.isEmpty()) caught(millis);
        return true;
    }

    /** Whether a terminator now is the scanner's. */
    boolean ends(long millis) {
        return prefixed() || fast(millis) && (keys.isEmpty() ? ended : keys.length() >= ScanLine.SHORTEST);
    }

    private boolean fast(long millis) {
        return millis - lastKey < scanner.get().gap().toMillis();
    }

    /** Whether the scanner's prefix stands in front, so that time tells nothing more. */
    private boolean prefixed() {
        return scanner.get().begin(keys.toString()) == 0;
    }

    private void caught(long millis) {
        String scan = keys.toString();
        if (passed > 0) focus.undo();
        forget();
        scans.scanned(scan, millis);
    }

    /** No key came for a pause. */
    void settle() {
        ended = false;
        if (!scanner.get().terminated() && keys.length() >= ScanLine.SHORTEST) caught(lastKey);
        else if (keys.length() > passed) {
            String held = keys.substring(passed);
            forget();
            focus.giveBack(held);
        } else forget();
    }

    private void forget() {
        keys.setLength(0);
        passed = 0;
    }
}
