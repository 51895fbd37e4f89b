package org.packbench.sessions;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** When a session's folder was made, as its name says: {@code 2025-11-03_14-30-45}, {@code Session_2025-10-28_143045}. */
public final class FolderName {
    private static final Pattern TIME = Pattern.compile(
            "(?:^|.*_)([0-9]{4})-([0-9]{2})-([0-9]{2})(?:_([0-9]{2})-?([0-9]{2})(?:-?([0-9]{2}))?)?(?:[_-][0-9]+)?");

    private FolderName() {}

    /** The local time in the name; the day's beginning where it names a day alone. */
    public static Optional<Instant> time(String name) {
        Matcher parts = TIME.matcher(name);
        if (!parts.matches()) return Optional.empty();
        try {
            LocalDateTime local = LocalDateTime.of(
                    number(parts, 1),
                    number(parts, 2),
                    number(parts, 3),
                    number(parts, 4),
                    number(parts, 5),
                    number(parts, 6));
            return Optional.of(local.atZone(ZoneId.systemDefault()).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty(); // a number that only looks like a date
        }
    }

    private static int number(Matcher parts, int group) {
        String text = parts.group(group);
        return text == null ? 0 : Integer.parseInt(text);
    }
}
