package org.packbench.documents;

import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the journal of an epoch is called in its session's folder: {@code journal.e‹N›.jsonl}, from 1 on and without zeros in
 * front.
 */
public final class JournalName {
    private static final Pattern FORM = Pattern.compile("journal\\.e([1-9][0-9]{0,17})\\.jsonl");

    private JournalName() {}

    public static String of(long epoch) {
        return "journal.e" + epoch + ".jsonl";
    }

    /** The epoch whose journal a file is; empty for any other file. */
    public static OptionalLong epoch(String file) {
        Matcher name = FORM.matcher(file);
        return name.matches() ? OptionalLong.of(Long.parseLong(name.group(1))) : OptionalLong.empty();
    }
}
