package org.packbench.ui.monitor;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.packbench.core.index.SessionEntry;
import org.packbench.core.index.SessionIndex.Snapshot;
import org.packbench.core.session.Sessions.State;

/**
 * Everything that the board shows, but for the time of day. A row stays in its place for as long as its session is packed:
 * the stalled ones stand on top, the others in the order in which they were begun.
 *
 * @param at when it was read
 * @param departures the couriers that still have something to take, the first to leave first
 */
record Board(Instant at, List<Line> lines, List<Departure> departures) {
    /** So long without a sign of life nobody is there any more, as everywhere in the product. */
    static final Duration SILENT = Duration.ofMinutes(2);

    /** So long without a scan something is the matter. */
    static final Duration IDLE = Duration.ofMinutes(10);

    private static final Comparator<Line> PLACES = Comparator.comparing(
                    (Line line) -> line.stall().order())
            .thenComparing(line -> line.entry().started().orElse(Instant.MAX))
            .thenComparing(line -> line.entry().id());

    Board {
        lines = List.copyOf(lines);
        departures = List.copyOf(departures);
    }

    /** A session that somebody has. */
    record Line(SessionEntry entry, Stall stall) {}

    /** What keeps a session from going on. */
    enum Stall {
        /** Its PC gives no sign of life. */
        NO_HEARTBEAT,
        /** The PC is there, but nothing is scanned. */
        NO_SCAN,
        NONE;

        int order() {
            return ordinal();
        }
    }

    /** @param deadlines what the clients' settings say */
    static Board of(Snapshot snapshot, Deadlines deadlines) {
        List<Line> lines = snapshot.entries().stream()
                .filter(entry -> held(entry.state()))
                .map(entry -> new Line(entry, stall(entry)))
                .sorted(PLACES)
                .toList();
        return new Board(snapshot.at(), lines, deadlines.departures(snapshot.entries()));
    }

    private static boolean held(State state) {
        return switch (state) {
            case ACTIVE, HERE, STALE -> true;
            case AVAILABLE, PAUSED, COMPLETED, ABANDONED, ARCHIVED, DAMAGED -> false;
        };
    }

    /** As it was when it was read: what has not been looked at since cannot have become worse. */
    private static Stall stall(SessionEntry entry) {
        if (entry.state() == State.STALE || longer(entry.silence(), SILENT)) return Stall.NO_HEARTBEAT;
        return longer(entry.idle(), IDLE) ? Stall.NO_SCAN : Stall.NONE;
    }

    private static boolean longer(Optional<Duration> time, Duration than) {
        return time.filter(each -> each.compareTo(than) >= 0).isPresent();
    }

    int packing() {
        return lines.size() - stalled();
    }

    int stalled() {
        return (int) lines.stream().filter(line -> line.stall() != Stall.NONE).count();
    }

    /** What the rows show added up, so that whoever adds them up finds the same. */
    double ordersPerHour() {
        return lines.stream()
                .mapToDouble(line -> LineTexts.ordersPerHour(line).orElse(0))
                .sum();
    }
}
