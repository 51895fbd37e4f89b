package org.packbench.importer.excel;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a shared or inline string: of its runs in different fonts, without the reading aids of Asian scripts. */
final class RichText {
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private RichText() {}

    /** Reads to the end of the {@code element} that starts here. */
    static String read(Xml xml, String element) throws IOException {
        String text = "";
        boolean aid = false;
        do {
            if (!xml.next()) throw new IOException("a text without an end");
            if (xml.starts("t")) {
                String run = xml.text();
                // most texts are one run
                if (!aid) text = text.isEmpty() ? run : text + run;
            } else if (xml.starts("rPh")) aid = true;
            else if (xml.ends("rPh")) aid = false;
        } while (!xml.ends(element));
        return unescaped(text);
    }

    /** Characters that XML cannot hold are written {@code _x000D_}, and a text that looks like that as {@code _x005F_x000D_}. */
    static String unescaped(String text) {
        if (!text.contains("_x")) return text;
        return ESCAPED.matcher(text)
                .replaceAll(
                        match -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))));
    }
}
