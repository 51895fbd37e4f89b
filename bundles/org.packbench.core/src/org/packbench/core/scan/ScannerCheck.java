package org.packbench.core.scan;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a scan of a known code tells of the scanner: how fast it types, what it sends around a code, and what the PC's keyboard
 * layout makes of it.
 *
 * @param found what can be kept as the PC's profile; empty when the code was not recognised in what was typed
 * @param layout under which the typed text is the code; empty when under none
 * @param capsLock whether it would be the code with Caps Lock off
 * @param lost characters of the code that the layout swallows, each once: no profile brings them back
 * @param fastest shortest time between two keys
 * @param slowest longest time between two keys of the code, leaving out one in ten: a busy PC keeps a key waiting now and then
 * @param terminators what ended it, as characters: CR, LF, Tab; empty when nothing did
 */
public record ScannerCheck(
        Optional<ScannerProfile> found,
        Optional<KeyboardLayout> layout,
        boolean capsLock,
        String lost,
        Duration fastest,
        Duration slowest,
        String terminators) {
    /**
     * A code on which all the layouts differ, and in which every kind of character is that our labels and commands have.
     * Its digits and letters are read by every scanner as Code 128.
     */
    public static final String CODE = "PB-Test-%%10/zY_#2";

    /** How much slower than the slowest key measured one may be that is still a scanner's. */
    private static final int LEEWAY = 3;

    /** One key, and when it was pressed, in milliseconds of any clock. */
    public record Stroke(char character, long millis) {}

    /** @param strokes all keys from the first to the last terminator, or to a long pause */
    public static ScannerCheck of(List<Stroke> strokes) {
        StringBuilder all = new StringBuilder();
        strokes.forEach(stroke -> all.append(stroke.character()));
        int end = all.length();
        while (end > 0 && terminator(all.charAt(end - 1))) end--;
        String typed = all.substring(0, end);
        List<Long> gaps = new ArrayList<>();
        for (int i = 1; i < end; i++)
            gaps.add(strokes.get(i).millis() - strokes.get(i - 1).millis());
        Duration slowest = slow(gaps);
        String terminators = all.substring(end);
        Optional<KeyboardLayout> layout = KeyboardLayout.explaining(CODE, typed);
        return new ScannerCheck(
                layout.map(known -> profile(known, typed, slowest, !terminators.isEmpty())),
                layout,
                layout.isEmpty()
                        && KeyboardLayout.explaining(CODE, otherCase(typed)).isPresent(),
                layout.map(ScannerCheck::lost).orElse(""),
                Duration.ofMillis(gaps.stream().mapToLong(Long::longValue).min().orElse(0)),
                slowest,
                terminators);
    }

    private static String otherCase(String typed) {
        StringBuilder other = new StringBuilder();
        for (char c : typed.toCharArray())
            other.append(Character.isUpperCase(c) ? Character.toLowerCase(c) : Character.toUpperCase(c));
        return other.toString();
    }

    private static boolean terminator(char c) {
        return c == '\r' || c == '\n' || c == '\t';
    }

    private static Duration slow(List<Long> gaps) {
        if (gaps.isEmpty()) return Duration.ZERO;
        List<Long> sorted = gaps.stream().sorted().toList();
        return Duration.ofMillis(sorted.get((sorted.size() - 1) * 9 / 10));
    }

    private static ScannerProfile profile(KeyboardLayout layout, String typed, Duration slowest, boolean terminated) {
        String code = layout.distort(CODE);
        int at = typed.indexOf(code);
        String before = layout.undo(typed.substring(0, at));
        // what a symbology identifier says changes from code to code: it is no prefix, and taken off elsewhere
        String prefix = SymbologyIdentifier.of(before).isPresent() ? "" : before;
        int identifier = before.length() - 3;
        if (identifier > 0
                && SymbologyIdentifier.of(before.substring(identifier)).isPresent())
            prefix = before.substring(0, identifier);
        return new ScannerProfile(
                prefix,
                layout.undo(typed.substring(at + code.length())),
                Optional.empty(),
                atLeast(slowest.multipliedBy(LEEWAY)),
                terminated,
                layout);
    }

    /** A scanner that pauses now and then is no hand yet. */
    private static Duration atLeast(Duration gap) {
        Duration least = ScannerProfile.DEFAULT.gap();
        return gap.compareTo(least) < 0 ? least : gap;
    }

    private static String lost(KeyboardLayout layout) {
        StringBuilder lost = new StringBuilder();
        for (char c = '!'; c <= '~'; c++) if (layout.distort(String.valueOf(c)).isEmpty()) lost.append(c);
        return lost.toString();
    }
}
