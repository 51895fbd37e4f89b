package org.packbench.core.scan;

import static java.util.Map.entry;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts an element string into its elements. A code that does not come out even is none. */
final class Elements {
    /** Identifiers whose first two digits tell that nothing ends the value (GS1 General Specifications, figure 7.8.5-2). */
    private static final Map<String, Integer> PREDEFINED = Map.ofEntries(
            entry("00", 18),
            entry("01", 14),
            entry("02", 14),
            entry("03", 14),
            entry("04", 16),
            entry("11", 6),
            entry("12", 6),
            entry("13", 6),
            entry("14", 6),
            entry("15", 6),
            entry("16", 6),
            entry("17", 6),
            entry("18", 6),
            entry("19", 6),
            entry("20", 2),
            entry("31", 6),
            entry("32", 6),
            entry("33", 6),
            entry("34", 6),
            entry("35", 6),
            entry("36", 6),
            entry("41", 13));

    /** How many digits an identifier has, by its first two (the same document, figure 3.2-1); others have two. */
    private static final Pattern LONGER =
            Pattern.compile("(?<four>3[1-69]|43|7[02]|8[0-2]).*|(?<three>2[345]|4[0-2]|71).*");

    private static final Pattern BRACKETED = Pattern.compile("\\((\\d{2,4})\\)([^()]+)");

    /** The longest value that any identifier has. */
    private static final int LONGEST = 90;

    private final Map<String, String> found = new LinkedHashMap<>();
    private final String code;
    private int at;

    private Elements(String code) {
        this.code = code;
    }

    static Optional<ElementString> of(String code) {
        var elements = new Elements(code);
        while (elements.at < code.length()) if (!elements.next()) return Optional.empty();
        return elements.done();
    }

    /** As it is printed below a code: {@code (01)04006381333931(10)A7}. */
    static Optional<ElementString> bracketed(String code) {
        var elements = new Elements(code);
        Matcher element = BRACKETED.matcher(code);
        while (element.find() && element.start() == elements.at) {
            elements.found.putIfAbsent(element.group(1), element.group(2));
            elements.at = element.end();
        }
        return elements.at == code.length() ? elements.done() : Optional.empty();
    }

    private Optional<ElementString> done() {
        return found.isEmpty() ? Optional.empty() : Optional.of(new ElementString(found));
    }

    private boolean next() {
        if (code.charAt(at) == ElementString.SEPARATOR) {
            at++; // one may stand first, and behind a value that needs none
            return true;
        }
        int start = at + identifier();
        if (start > code.length()) return false;
        String identifier = code.substring(at, start);
        int end = end(identifier, start);
        if (!identifier.chars().allMatch(c -> c >= '0' && c <= '9') || end > code.length() || end == start)
            return false;
        String value = code.substring(start, end);
        if (value.length() > LONGEST || value.indexOf(ElementString.SEPARATOR) >= 0) return false;
        found.putIfAbsent(identifier, value);
        at = end;
        return true;
    }

    private int identifier() {
        Matcher longer = LONGER.matcher(code.substring(at));
        if (!longer.matches()) return 2;
        return longer.group("four") != null ? 4 : 3;
    }

    private int end(String identifier, int start) {
        Integer length = identifier.length() < 2 ? null : PREDEFINED.get(identifier.substring(0, 2));
        if (length != null) return start + length;
        int separator = code.indexOf(ElementString.SEPARATOR, start);
        return separator < 0 ? code.length() : separator;
    }
}
