package org.packbench.core.importer.table;

import java.util.regex.Pattern;

/** Dates and times of day among the words of a heading, in the ways in which programs and people write them. */
final class Moments {
    private static final String MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mär|mai|okt|dez)[a-z]*\\.?";
    private static final String DATE = "(?:(?:19|20)\\d{2}[-./_]\\d{1,2}[-./_]\\d{1,2}" // 2025-11-03
            + "|\\d{1,2}[-./_]\\d{1,2}[-./_](?:\\d{4}|\\d{2})" // 3.11.2025, 11/3/25
            + "|\\d{1,2}[-. /]" + MONTH + "(?:[-. /]\\d{2,4})?" // 3-Nov-25
            + "|" + MONTH + " \\d{1,2},? \\d{4}" // Nov 3, 2025
            + "|20\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01]))"; // 20251103
    private static final String TIME =
            "(?:\\d{1,2}[:.\\-]\\d{2}(?:[:.\\-]\\d{2}(?:[.,]\\d{1,9})?)?(?: ?[ap]m)?|[0-2]\\d[0-5]\\d(?:[0-5]\\d)?)";
    private static final String ZONE = "(?: ?(?:z|utc|gmt|[+-]\\d{2}:?\\d{2}))?";
    private static final String COLONS = "\\d{1,2}:\\d{2}(?::\\d{2})?(?: ?[ap]m)?";
    private static final Pattern MOMENT = Pattern.compile(
            "(?<![\\p{L}\\d])(?:" + DATE + "(?:(?:t|[ _,\\-]{1,2})" + TIME + ZONE + ")?|" + COLONS
                    + "|1[0-9]{9}(?:\\d{3})?)(?![\\p{L}\\d])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Moments() {}

    /** Whether a text is one, and nothing else. */
    static boolean isOne(String text) {
        return MOMENT.matcher(text).matches();
    }

    /** The text with {@code sign} in place of each. */
    static String without(String text, String sign) {
        return MOMENT.matcher(text).replaceAll(sign);
    }
}
