package org.packbench.core.statistics;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.packbench.core.statistics.SessionFigures.Part;
import org.packbench.core.statistics.SessionFigures.UnknownCode;

/** Adds figures of sessions up. Pure and thread-safe; the order of the sessions changes nothing. */
public final class Sums {
    private Sums() {}

    /** What a table has a line of. */
    public enum By {
        WORKER,
        CLIENT,
        COURIER,
        DAY,
        DAY_AND_CLIENT
    }

    /**
     * One line of a table.
     *
     * @param day of lines by day
     * @param key the worker's {@link Selection#workerKey}, the client or the courier; empty where none is known, and of days
     * @param shown the key as people know it: a worker with the name that the latest session has; empty for nobody
     */
    public record Group(Optional<LocalDate> day, String key, String shown, Totals totals) {}

    /** A code to be added to a client's mapping. */
    public record Unmapped(String client, String code, int seen, int sessions, Instant last) {}

    /** All that counts, together. */
    public static Totals total(Collection<SessionFigures> sessions, Selection selection) {
        Totals totals = Totals.NONE;
        for (SessionFigures session : sessions) {
            List<Part> parts = parts(session, selection);
            for (Part part : parts) totals = totals.plus(part);
            if (!parts.isEmpty()) totals = totals.andSession();
        }
        return totals;
    }

    /** All that counts, a line for each worker, client, courier or day; days the newest first, others by their keys. */
    public static List<Group> by(By by, Collection<SessionFigures> sessions, Selection selection) {
        Map<Key, Totals> groups = new HashMap<>();
        for (SessionFigures session : sessions) {
            Set<Key> counted = new HashSet<>();
            for (Part part : parts(session, selection)) {
                Key key = key(by, session, part);
                Totals before = groups.getOrDefault(key, Totals.NONE);
                groups.put(key, (counted.add(key) ? before.andSession() : before).plus(part));
            }
        }
        Map<String, String> names = by == By.WORKER ? names(sessions) : Map.of();
        return groups.entrySet().stream()
                .map(each -> group(each.getKey(), names, each.getValue()))
                .sorted(Comparator.comparing((Group group) -> group.day().orElse(LocalDate.MIN))
                        .reversed()
                        .thenComparing(Group::key))
                .toList();
    }

    private record Key(Optional<LocalDate> day, String name) {}

    private static Group group(Key key, Map<String, String> names, Totals totals) {
        return new Group(key.day(), key.name(), names.getOrDefault(key.name(), key.name()), totals);
    }

    private static Key key(By by, SessionFigures session, Part part) {
        return switch (by) {
            case WORKER -> new Key(Optional.empty(), Selection.workerKey(session));
            case CLIENT -> new Key(Optional.empty(), session.client());
            case COURIER -> new Key(Optional.empty(), part.courier().orElse(""));
            case DAY -> new Key(Optional.of(part.day()), "");
            case DAY_AND_CLIENT -> new Key(Optional.of(part.day()), session.client());
        };
    }

    private static List<Part> parts(SessionFigures session, Selection selection) {
        return selection.has(session)
                ? session.parts().stream().filter(selection::has).toList()
                : List.of();
    }

    /** People change their names; of two sessions that ended together the id decides, so that the order of reading does not. */
    private static Map<String, String> names(Collection<SessionFigures> sessions) {
        Map<String, String> names = new HashMap<>();
        sessions.stream()
                .sorted(Comparator.comparing(SessionFigures::ended).thenComparing(SessionFigures::id))
                .forEach(session -> names.put(Selection.workerKey(session), session.workerShown("")));
        return names;
    }

    /** Codes that no mapping knows, of the sessions with parts that count; those seen most first. */
    public static List<Unmapped> unmapped(Collection<SessionFigures> sessions, Selection selection) {
        Map<String, Unmapped> codes = new TreeMap<>();
        for (SessionFigures session : sessions) {
            if (parts(session, selection).isEmpty()) continue;
            for (UnknownCode code : session.unknown()) {
                Unmapped one = new Unmapped(session.client(), code.code(), code.seen(), 1, code.last());
                codes.merge(session.client() + "\n" + code.code(), one, Sums::together);
            }
        }
        List<Unmapped> all = new ArrayList<>(codes.values());
        all.sort(Comparator.comparingInt(Unmapped::seen).reversed()); // stable: equal ones by client and code
        return all;
    }

    private static Unmapped together(Unmapped one, Unmapped other) {
        Instant last = one.last().isAfter(other.last()) ? one.last() : other.last();
        return new Unmapped(
                one.client(), one.code(), one.seen() + other.seen(), one.sessions() + other.sessions(), last);
    }
}
