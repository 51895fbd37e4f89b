package org.packbench.profiles;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of an INI file, in the form that Python's {@code configparser} reads: {@code [Section]}, {@code key = value} or
 * {@code key: value}, comments on lines of their own after {@code #} or {@code ;}. Values are literal: no escapes, no
 * quotes, no comments behind them. Immutable; every line that is not changed is kept as it is, its end included.
 */
final class IniText {
    /** A value as found; {@code line} from 1. */
    record Found(String value, int line) {}

    /** A line that is nothing; {@code line} from 1. */
    record Malformed(int line, String text) {}

    private sealed interface Line {
        record Section(String name) implements Line {}

        record Pair(String section, String key, String value) implements Line {}

        record Silent() implements Line {}

        record Bad() implements Line {}
    }

    private static final Pattern LINES = Pattern.compile("[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+");
    private static final Pattern PAIR = Pattern.compile("\\s*([^=:\\s][^=:]*?)\\s*[=:](.*)", Pattern.DOTALL);

    private final List<String> texts;
    private final List<Line> lines = new ArrayList<>();

    private IniText(List<String> texts) {
        this.texts = List.copyOf(texts);
        String section = "";
        for (String text : this.texts) {
            Line line = read(bare(text), section);
            if (line instanceof Line.Section begun) section = begun.name();
            lines.add(line);
        }
    }

    static IniText of(String text) {
        return new IniText(
                LINES.matcher(text).results().map(found -> found.group()).toList());
    }

    /** Without blanks, and without the mark that some editors put before the first line. */
    private static String bare(String text) {
        return (text.startsWith("\uFEFF") ? text.substring(1) : text).strip();
    }

    private static Line read(String text, String section) {
        if (text.isEmpty() || text.startsWith("#") || text.startsWith(";")) return new Line.Silent();
        if (text.startsWith("[")) {
            return text.endsWith("]") && text.length() > 2
                    ? new Line.Section(text.substring(1, text.length() - 1).strip())
                    : new Line.Bad();
        }
        Matcher pair = PAIR.matcher(text);
        // a key above every section belongs to nothing
        if (section.isEmpty() || !pair.matches()) return new Line.Bad();
        return new Line.Pair(section, pair.group(1), pair.group(2).strip());
    }

    /** The last value of the key; sections and keys are compared without case. */
    Optional<Found> find(String section, String key) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (isPair(i, section, key) && lines.get(i) instanceof Line.Pair pair)
                return Optional.of(new Found(pair.value(), i + 1));
        }
        return Optional.empty();
    }

    List<Malformed> malformed() {
        var bad = new ArrayList<Malformed>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i) instanceof Line.Bad) bad.add(new Malformed(i + 1, bare(texts.get(i))));
        }
        return bad;
    }

    /** This text with another value: on the key's own line, else below its section's last key, else in a new section. */
    IniText with(String section, String key, String value) {
        var changed = new ArrayList<>(texts);
        int at = find(section, key).map(found -> found.line() - 1).orElse(-1);
        if (at >= 0) {
            String text = texts.get(at);
            changed.set(at, beforeValue(text) + value + end(text));
        } else {
            add(changed, section, key + " = " + value);
        }
        return new IniText(changed);
    }

    private void add(List<String> changed, String section, String pair) {
        int last = lastOf(section);
        int at = last < 0 ? changed.size() : last + 1;
        if (at > 0) changed.set(at - 1, ended(changed.get(at - 1)));
        if (last < 0) {
            if (at > 0) changed.add(at++, newline());
            changed.add(at++, "[" + section + "]" + newline());
        }
        changed.add(at, pair + newline());
    }

    /** The line of the section's last key, or its heading; -1 when there is no such section. */
    private int lastOf(String section) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            boolean in = switch (lines.get(i)) {
                case Line.Section heading -> heading.name().equalsIgnoreCase(section);
                case Line.Pair pair -> pair.section().equalsIgnoreCase(section);
                case Line.Silent silent -> false;
                case Line.Bad bad -> false;
            };
            if (in) return i;
        }
        return -1;
    }

    private boolean isPair(int index, String section, String key) {
        return lines.get(index) instanceof Line.Pair pair
                && pair.section().equalsIgnoreCase(section)
                && pair.key().equalsIgnoreCase(key);
    }

    private static String beforeValue(String pair) {
        Matcher found = PAIR.matcher(pair);
        if (!found.matches()) throw new IllegalStateException("not a key with a value: " + pair);
        String before = pair.substring(0, found.start(2));
        int blanks = found.group(2).length() - found.group(2).stripLeading().length();
        String old = found.group(2).strip();
        return before + (old.isEmpty() ? " " : found.group(2).substring(0, blanks));
    }

    private String ended(String line) {
        return end(line).isEmpty() ? line + newline() : line;
    }

    private static String end(String line) {
        return line.endsWith("\r\n") ? "\r\n" : line.endsWith("\n") ? "\n" : line.endsWith("\r") ? "\r" : "";
    }

    /** The file's own way to end a line. */
    private String newline() {
        String own = texts.isEmpty() ? "" : end(texts.get(0));
        return own.isEmpty() ? System.lineSeparator() : own;
    }

    @Override
    public String toString() {
        return String.join("", texts);
    }
}
