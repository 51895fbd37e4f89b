package org.packbench.core.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rows of separated values, one after the other, as RFC 4180 has them; a quote inside an unquoted cell is a letter. */
final class SeparatedText {
    private static final String SEPARATORS = ";,\t";

    private final String text;
    private final char separator;
    private int at;
    private int line = 1;
    private boolean open;

    private SeparatedText(String text, char separator, int at, int line) {
        this.text = text;
        this.separator = separator;
        this.at = at;
        this.line = line;
    }

    /**
     * One row.
     *
     * @param line in which it begins, from 1
     */
    record Row(int line, String text, List<String> cells) {}

    /** What parts the first row's cells parts them all, unless the text says which does as spreadsheets do: {@code sep=,}. */
    static SeparatedText of(String text) {
        int begin = text.startsWith("\uFEFF") ? 1 : 0;
        int end = begin;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') end++;
        String first = text.substring(begin, end);
        if (first.startsWith("sep=") && first.length() == 5) {
            int next = text.startsWith("\r\n", end) ? end + 2 : Math.min(end + 1, text.length());
            return new SeparatedText(text, first.charAt(4), next, 2);
        }
        return new SeparatedText(text, separator(first), begin, 1);
    }

    private static char separator(String line) {
        char best = ';';
        for (char candidate : SEPARATORS.toCharArray())
            if (count(line, candidate) > count(line, best)) best = candidate;
        return best;
    }

    /** Outside of quotes. */
    private static int count(String line, char wanted) {
        int count = 0;
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') quoted = !quoted;
            else if (c == wanted && !quoted) count++;
        }
        return count;
    }

    /** Whether the last row ended within quotes: what it was is not known. */
    boolean open() {
        return open;
    }

    Optional<Row> next() {
        if (at >= text.length()) return Optional.empty();
        int begin = at;
        int first = line;
        List<String> cells = new ArrayList<>();
        do cells.add(cell());
        while (at < text.length() && text.charAt(at++) == separator);
        // the character that ended the row is behind us
        boolean pair = at <= text.length() && at > begin && text.charAt(at - 1) == '\r' && text.startsWith("\n", at);
        if (pair) at++;
        line++;
        return Optional.of(new Row(first, text.substring(begin, at).strip(), cells));
    }

    private String cell() {
        return at < text.length() && text.charAt(at) == '"' ? quoted() : plain();
    }

    private String plain() {
        int begin = at;
        while (at < text.length() && !ends(text.charAt(at))) at++;
        return text.substring(begin, at);
    }

    private String quoted() {
        var cell = new StringBuilder();
        for (at++; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\n') line++;
            if (c != '"') cell.append(c);
            else if (text.startsWith("\"\"", at)) cell.append(text.charAt(at++));
            else {
                at++;
                // what stands behind the quotes belongs to the cell as it is
                return cell.append(plain()).toString();
            }
        }
        open = true;
        return cell.toString();
    }

    private boolean ends(char c) {
        return c == separator || c == '\n' || c == '\r';
    }
}
