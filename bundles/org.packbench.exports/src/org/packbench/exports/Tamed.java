package org.packbench.exports;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts that a spreadsheet must not run. It takes for a formula what begins with {@code = + - @} or a control character: an
 * apostrophe goes before it. Where the list separator is a semicolon, as in half of Europe, it also cuts a cell of a comma's
 * file at semicolons, tabs and ends of lines, so that what follows those begins a cell, too. Texts that have such an
 * apostrophe already get one more: who reads the file takes one away before {@code '* [= + - @ TAB CR LF]} and has the text
 * as it was.
 */
final class Tamed {
    private static final String APOSTROPHE = "'";
    private static final Pattern RUN = Pattern.compile("\\A('*[=+\\-@\\t\\r\\n])|(?<=[;\\t\\r\\n])('*[=+\\-@])");
    private static final Pattern TAMED = Pattern.compile("\\A'('*[=+\\-@\\t\\r\\n])|(?<=[;\\t\\r\\n])'('*[=+\\-@])");

    private Tamed() {}

    static String text(String text) {
        return RUN.matcher(text).replaceAll(found -> APOSTROPHE + Matcher.quoteReplacement(found.group()));
    }

    /** What {@link #text} was given. */
    static String back(String tamed) {
        return TAMED.matcher(tamed)
                .replaceAll(found -> Matcher.quoteReplacement(found.group().substring(1)));
    }
}
