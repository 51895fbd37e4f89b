package org.packbench.core.importer.table;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.regex.Pattern;

/** Headings as they are compared: words of letters and digits in small letters, a blank between them. */
final class Words {
    private static final Pattern HUMP = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");

    private static final int LONGEST = 200;

    private Words() {}

    /** {@code Order_Number}, {@code orderNumber} and {@code ORDER NUMBER } are all {@code order number}. */
    static String of(String text) {
        // whatever is longer is told apart by its beginning and its length
        String heading = text.length() <= LONGEST ? text : text.substring(0, LONGEST) + " " + text.length();
        String composed = Normalizer.normalize(heading, Form.NFKC);
        String apart = HUMP.matcher(composed).replaceAll(" ");
        return OTHER.matcher(apart.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
