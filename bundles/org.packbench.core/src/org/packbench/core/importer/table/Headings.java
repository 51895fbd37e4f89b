package org.packbench.core.importer.table;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.packbench.core.importer.HeaderSignature;
import org.packbench.core.importer.ListRules;
import org.packbench.core.importer.SourceName;
import org.packbench.core.importer.TableHead.Heading;
import org.packbench.core.importer.TableHead.Nature;

/** The headings in a row that may be a table's head. */
final class Headings {
    /** More columns than any list has: a sheet has 16,384, and they would all be compared with everything. */
    static final int MOST = 500;

    /** Hexadecimal digits of a signature. */
    private static final int DIGITS = 24;

    private static final Pattern FILE =
            Pattern.compile("(?i).{1,200}\\.(?:xlsx?|xlsm|xlsb|ods|csv|tsv|txt|json|pdf)(?: ?\\(\\d{1,3}\\))?");

    /** What Windows and browsers put behind the name of a second copy. */
    private static final Pattern COPY = Pattern.compile("(?: ?\\(\\d{1,3}\\)| - [^-]{2,12}(?: ?\\(\\d{1,3}\\))?)$");

    private final List<Heading> all;

    Headings(List<Heading> all) {
        this.all = List.copyOf(all);
    }

    /** The headings of a row; blanks behind the last are no columns. */
    static Headings of(TableRow row, SourceName source) {
        List<Heading> all = new ArrayList<>();
        int last = 0;
        for (int column = 0; column < Math.min(row.width(), MOST); column++) {
            String text = row.cell(column).shown();
            Nature nature = nature(ListRules.strip(text), source);
            all.add(new Heading(column, text, nature));
            if (nature != Nature.BLANK) last = column + 1;
        }
        return new Headings(all.subList(0, last));
    }

    private static Nature nature(String text, SourceName source) {
        if (text.isEmpty()) return Nature.BLANK;
        if (Moments.isOne(text)) return Nature.TIMESTAMP;
        return isFile(text, source) ? Nature.FILE_NAME : Nature.WORDS;
    }

    private static boolean isFile(String text, SourceName source) {
        return FILE.matcher(text).matches()
                || text.equalsIgnoreCase(source.file())
                || original(text).equals(original(source.list()));
    }

    /** The words of a file's name without what makes it a copy. */
    private static String original(String name) {
        return Words.of(COPY.matcher(name).replaceAll("")).replace(" ", "");
    }

    List<Heading> all() {
        return all;
    }

    int size() {
        return all.size();
    }

    boolean isBlank() {
        return all.isEmpty();
    }

    /** What tables with these headings have in common, from one day to the next. */
    HeaderSignature signature() {
        String steady = all.stream().map(Headings::steady).collect(Collectors.joining("\u001F"));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(steady.getBytes(StandardCharsets.UTF_8));
            return new HeaderSignature(HexFormat.of().formatHex(hash).substring(0, DIGITS));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has it", e);
        }
    }

    private static String steady(Heading heading) {
        return switch (heading.nature()) {
            case BLANK -> "";
            case FILE_NAME -> "<file>";
            case TIMESTAMP -> "<time>";
            // a date within words is another one tomorrow as well
            case WORDS -> words(Moments.without(heading.text(), "\u0001"));
        };
    }

    private static String words(String text) {
        return text.contains("\u0001") ? exactly(text) + "<time>" : exactly(text);
    }

    /** Headings without a letter or digit are still told apart: {@code #} and {@code %}. */
    private static String exactly(String text) {
        String words = Words.of(text).replace(" ", "");
        return words.isEmpty() ? ListRules.strip(text) : words;
    }
}
