package org.packbench.core;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text out of files as people may be shown it. Characters that turn a line round, break it where none is broken, or steer a
 * terminal are written out by their number, as JSON does: one sees them, nothing else is changed, and within JSON they still
 * mean the same.
 */
public final class PlainText {
    /** What says in which direction text runs, and two ends of lines that few programs know. */
    private static final String TURNING = "\\u061C\\u200E\\u200F\\u2028-\\u202E\\u2066-\\u2069";

    private static final Pattern IN_TEXT = Pattern.compile("[" + TURNING + "[\\p{Cc}&&[^\\t\\r\\n]]]");
    private static final Pattern IN_A_LINE = Pattern.compile("[" + TURNING + "\\p{Cc}]");

    private PlainText() {}

    /** Text of several lines, tabs and all. */
    public static String text(String text) {
        return IN_TEXT.matcher(text).replaceAll(PlainText::written);
    }

    /** What stands in one line, such as the cell of a table. */
    public static String line(String text) {
        return IN_A_LINE.matcher(text).replaceAll(PlainText::written);
    }

    private static String written(MatchResult found) {
        return Matcher.quoteReplacement("\\u%04X".formatted((int) found.group().charAt(0)));
    }
}
