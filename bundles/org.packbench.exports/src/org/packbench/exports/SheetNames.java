package org.packbench.exports;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names for the sheets of one workbook, as Excel allows them: short, without its own signs, and each only once. */
final class SheetNames {
    private static final int LONGEST = 31;
    private static final Pattern FORBIDDEN = Pattern.compile("[\\[\\]:*?/\\\\\\p{Cntrl}]");
    private static final Pattern QUOTES = Pattern.compile("^'+|'+$");

    /** Excel keeps this one for itself, in every language. */
    private static final String KEPT = "history";

    private final Set<String> used = new HashSet<>();

    String next(String wanted) {
        String plain = QUOTES.matcher(FORBIDDEN.matcher(wanted.strip()).replaceAll("_"))
                .replaceAll("_");
        if (plain.isBlank() || plain.toLowerCase(Locale.ROOT).equals(KEPT)) plain = plain + "_";
        String name = cut(plain, LONGEST);
        for (int i = 2; !used.add(name.toLowerCase(Locale.ROOT)); i++) {
            String end = " (" + i + ")";
            name = cut(plain, LONGEST - end.length()) + end;
        }
        return name;
    }

    private static String cut(String text, int length) {
        if (text.length() <= length) return text;
        // half of a pair is no character
        int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
        return text.substring(0, end);
    }
}
