package org.packbench.ui.packing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.packbench.core.scan.ScannedCode;

/**
 * Text with three kinds of emphasis: {@code <b>} is said loudest, {@code <code>} is what a scanner read, {@code <key>} is
 * a key to press. Elements do not nest; {@code & < >} are escaped as in XML.
 */
final class Markup {
    enum Style {
        PLAIN,
        BOLD,
        CODE,
        KEY
    }

    /** A stretch of one style, unescaped. */
    record Span(Style style, String text) {}

    private static final Pattern ELEMENT = Pattern.compile("<(b|code|key)>(.*?)</\\1>");

    private Markup() {}

    /** Control characters, such as the separators of a GS1 code, are shown by their pictures. */
    static String escape(String text) {
        return ScannedCode.visible(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }

    static String bold(String text) {
        return "<b>" + escape(text) + "</b>";
    }

    static String code(String text) {
        return "<code>" + escape(text) + "</code>";
    }

    static List<Span> spans(String markup) {
        List<Span> spans = new ArrayList<>();
        Matcher element = ELEMENT.matcher(markup);
        int from = 0;
        while (element.find()) {
            add(spans, Style.PLAIN, markup.substring(from, element.start()));
            add(spans, style(element.group(1)), element.group(2));
            from = element.end();
        }
        add(spans, Style.PLAIN, markup.substring(from));
        return spans;
    }

    private static Style style(String name) {
        return switch (name) {
            case "b" -> Style.BOLD;
            case "code" -> Style.CODE;
            default -> Style.KEY;
        };
    }

    private static void add(List<Span> spans, Style style, String escaped) {
        if (escaped.isEmpty()) return;
        spans.add(new Span(
                style, escaped.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")));
    }

    /** The words alone, as a screen reader says them. */
    static String plain(String markup) {
        StringBuilder text = new StringBuilder();
        spans(markup).forEach(span -> text.append(span.text()));
        return text.toString();
    }
}
