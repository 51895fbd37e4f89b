package org.packbench.sessions.index;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.packbench.core.storage.SharePath;
import org.packbench.documents.ChainedLine;
import org.packbench.documents.IndexHead;

/**
 * One station's file as far as it was read. Immutable.
 *
 * @param head empty while its first line was not read
 * @param length bytes read, all whole lines
 * @param hash of the last of them
 * @param modified by the store's clock, when it had that length
 * @param up how long it had been begun when its last line was written, on its writer's monotonic clock
 * @param grown on this PC's monotonic clock, when it was first seen so long
 * @param shorter when it was last seen shorter, or not there; empty when it never was
 * @param faults lines of it that are not what was written there, for people
 */
record SeenFile(
        String name,
        Optional<IndexHead> head,
        long length,
        String hash,
        Instant modified,
        Duration up,
        long grown,
        OptionalLong shorter,
        List<String> faults) {
    static final SharePath FOLDER = SharePath.of("INDEX");

    /** Nobody writes to a file that has been as it is for so long: a living writer appends every minute. */
    private static final Duration ABANDONED = Duration.ofMinutes(10);

    private static final Pattern NAME =
            Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\.([1-9][0-9]{0,17})\\.jsonl");

    SeenFile {
        faults = List.copyOf(faults);
    }

    /** One of which nothing was read yet. */
    static SeenFile unread(String name) {
        return new SeenFile(
                name,
                Optional.empty(),
                0,
                ChainedLine.FIRST,
                Instant.EPOCH,
                Duration.ZERO,
                0,
                OptionalLong.empty(),
                List.of());
    }

    /** Whether a name in the folder is that of a station's file. */
    static boolean is(String name) {
        return NAME.matcher(name).matches();
    }

    /** The station of a file, as its name says. */
    static Optional<UUID> station(String name) {
        Matcher parts = NAME.matcher(name);
        return parts.matches() ? Optional.of(UUID.fromString(parts.group(1))) : Optional.empty();
    }

    /** The number of a station's file, counted from 1; 0 of another name. */
    static long number(String name) {
        Matcher parts = NAME.matcher(name);
        return parts.matches() ? Long.parseLong(parts.group(2)) : 0;
    }

    static String name(UUID station, long number) {
        return station + "." + number + ".jsonl";
    }

    static SharePath path(String name) {
        return FOLDER.child(name);
    }

    SharePath path() {
        return path(name);
    }

    SeenFile seenAt(long nanos) {
        return new SeenFile(name, head, length, hash, modified, up, nanos, OptionalLong.empty(), faults);
    }

    /** Both by the store's clock. */
    static boolean abandoned(Instant modified, Instant now) {
        return Duration.between(modified, now).compareTo(ABANDONED) > 0;
    }

    boolean damaged() {
        return !faults.isEmpty();
    }

    /** When a line of it was written, by the store's clock: no writer's clock is asked what time it is. */
    Instant written(Duration lineUp) {
        return modified.minus(up.minus(lineUp));
    }
}
