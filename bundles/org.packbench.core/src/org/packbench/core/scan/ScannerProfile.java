package org.packbench.core.scan;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How the scanner of one PC types, as it was measured or set there.
 *
 * @param prefix sent before each code; empty when none is. What follows it is a scan, however slowly it comes, where the prefix
 *     {@link #tells}
 * @param suffix sent behind each code, before the terminator; empty when none is
 * @param separator stands for the separator of a GS1 code ({@link ElementString#SEPARATOR}); empty when the scanner sends that
 *     itself
 * @param gap keys closer together than this are a scanner's; a hand's are farther apart
 * @param terminated whether Enter, Tab or the like ends a code; else a pause of twice the gap does
 * @param layout of the PC, when it is not the scanner's
 */
public record ScannerProfile(
        String prefix,
        String suffix,
        Optional<Character> separator,
        Duration gap,
        boolean terminated,
        KeyboardLayout layout) {
    /** A gap that still tells a scanner from a hand. */
    static final Duration SHORTEST = Duration.ofMillis(15);

    static final Duration LONGEST = Duration.ofMillis(120);

    /** Works with a scanner as it comes out of its box. */
    public static final ScannerProfile DEFAULT =
            new ScannerProfile("", "", Optional.empty(), Duration.ofMillis(50), true, KeyboardLayout.ENGLISH);

    public ScannerProfile {
        if (gap.compareTo(SHORTEST) < 0) gap = SHORTEST;
        if (gap.compareTo(LONGEST) > 0) gap = LONGEST;
    }

    /** The code in what a scanner typed, terminators left off. */
    public String code(String typed) {
        String code = layout.undo(typed);
        if (code.startsWith(prefix)) code = code.substring(prefix.length());
        if (code.endsWith(suffix)) code = code.substring(0, code.length() - suffix.length());
        return separator.isPresent() ? code.replace(separator.get(), ElementString.SEPARATOR) : code;
    }

    /**
     * Whether the prefix alone tells a scan from typing: it begins as no code and no word does. With letters and digits, and
     * the {@code #} of shops' orders, a code may begin too; such a prefix is taken off a burst and tells nothing by itself.
     */
    public boolean tells() {
        return !prefix.isEmpty() && !Character.isLetterOrDigit(prefix.charAt(0)) && prefix.charAt(0) != '#';
    }

    /** Where a scan begins in what was typed, its prefix included; −1 where no prefix tells. What stands in a code begins none. */
    public int begin(String typed) {
        return tells() ? layout.undo(typed).indexOf(prefix) : -1;
    }

    /** As it is kept in a PC's preferences; {@link #of} reads it. */
    public String text() {
        return String.join(
                "\n",
                "prefix=" + prefix,
                "suffix=" + suffix,
                "separator=" + separator.map(String::valueOf).orElse(""),
                "gap=" + gap.toMillis(),
                "terminated=" + terminated,
                "layout=" + layout);
    }

    /** Reads {@link #text}; what is missing or cannot be read is as in {@link #DEFAULT}. */
    public static ScannerProfile of(String text) {
        Map<String, String> values = new HashMap<>();
        for (String line : text.split("\n")) {
            int equals = line.indexOf('=');
            if (equals > 0) values.put(line.substring(0, equals), line.substring(equals + 1));
        }
        String separator = values.getOrDefault("separator", "");
        return new ScannerProfile(
                values.getOrDefault("prefix", ""),
                values.getOrDefault("suffix", ""),
                separator.isEmpty() ? Optional.empty() : Optional.of(separator.charAt(0)),
                gap(values.getOrDefault("gap", "")),
                !values.getOrDefault("terminated", "").equals("false"),
                layout(values.getOrDefault("layout", "")));
    }

    private static Duration gap(String millis) {
        return millis.matches("\\d{1,4}") ? Duration.ofMillis(Long.parseLong(millis)) : DEFAULT.gap();
    }

    private static KeyboardLayout layout(String name) {
        for (KeyboardLayout layout : KeyboardLayout.values()) if (layout.name().equals(name)) return layout;
        return DEFAULT.layout();
    }
}
