package org.packbench.documents;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file of late scans in a session's folder, {@code late.‹station›.‹uuid›.jsonl}: records as they lay in a spool, written once.
 * It is called after what is in it, so that the same scans once more go into the same file, and one that was edited is found.
 */
public final class LateFile {
    private static final String ID = "([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})";
    private static final Pattern FORM = Pattern.compile("late\\." + ID + "\\.(.*)\\.jsonl");

    private LateFile() {}

    /** What it is called. */
    public static String name(UUID station, byte[] content) {
        return "late." + station + "." + name(content) + ".jsonl";
    }

    private static String name(byte[] content) {
        return UUID.nameUUIDFromBytes(content).toString();
    }

    /** Whose scans a file has; empty for any other file. */
    public static Optional<UUID> station(String file) {
        Matcher name = FORM.matcher(file);
        return name.matches() ? Optional.of(UUID.fromString(name.group(1))) : Optional.empty();
    }

    /** What a file is called after that has this content, beside what it is called; empty when both are the same. */
    public static Optional<Renamed> renamed(String file, byte[] content) {
        Matcher name = FORM.matcher(file);
        if (!name.matches()) return Optional.empty();
        String found = name(content);
        return found.equals(name.group(2)) ? Optional.empty() : Optional.of(new Renamed(name.group(2), found));
    }

    /** A name that does not fit. */
    public record Renamed(String expected, String found) {}

    /** The first line that is not what was written, from 1; empty when each is, whether or not all of them are there. */
    public static OptionalLong changed(byte[] content) {
        List<JournalLine> intact = JournalLine.intact(content);
        int end = intact.isEmpty() ? 0 : intact.getLast().end();
        return end < content.length ? OptionalLong.of(intact.size() + 1L) : OptionalLong.empty();
    }
}
