package org.packbench.sessions;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.packbench.core.index.SessionEntry;
import org.packbench.core.index.SessionEntry.CourierCount;
import org.packbench.core.journal.Fold;
import org.packbench.core.lease.Observation;
import org.packbench.core.session.Sessions.Listed;
import org.packbench.core.session.Sessions.State;
import org.packbench.documents.SessionSummary;

/** Makes the one row that index, browser and details show of a session, so that none of them counts by itself. */
final class Entries {
    private Entries() {}

    /**
     * What a list does not ask for, and an entry tells.
     *
     * @param pc as {@link Whereabouts} tells it
     * @param quiet since its last record, of one that is held
     * @param idle how long nothing was scanned in it
     */
    record Beside(
            Optional<Instant> created,
            Optional<String> pc,
            Optional<Duration> quiet,
            Optional<Duration> idle,
            int late) {}

    static SessionEntry of(Row row, Beside beside) {
        Listed s = row.listed();
        Optional<Observation> held = s.observation().filter(seen -> isHeld(s));
        return new SessionEntry(
                s.id(),
                s.client(),
                s.list(),
                s.state(),
                s.worker(),
                beside.pc(),
                couriers(row),
                beside.created(),
                s.started(),
                ended(row),
                worked(row)
                        .plus(held.map(seen -> sinceLastRecord(s, seen, beside)).orElse(Duration.ZERO)),
                held.map(Observation::silence),
                held.flatMap(seen -> beside.idle()),
                s.openOrder(),
                s.orders(),
                s.completed(),
                s.skipped(),
                s.units(),
                s.packedUnits(),
                beside.late(),
                s.problem());
    }

    /** Whether somebody has it open, or had it when it fell silent. */
    static boolean isHeld(Listed session) {
        return switch (session.state()) {
            case ACTIVE, HERE, STALE -> true;
            case AVAILABLE, PAUSED, COMPLETED, ABANDONED, ARCHIVED, DAMAGED -> false;
        };
    }

    /** As a line of the index counts it: until now, and of a silent holder until its last sign of life. */
    private static Duration sinceLastRecord(Listed session, Observation seen, Beside beside) {
        Duration quiet = beside.quiet().orElse(Duration.ZERO);
        return session.state() == State.STALE ? untilLastSign(quiet, seen.silence()) : quiet;
    }

    /** From the last record of one that is held to its holder's last sign of life. */
    static Duration untilLastSign(Duration quiet, Duration silence) {
        Duration until = quiet.minus(silence);
        return until.isNegative() ? Duration.ZERO : until;
    }

    static Optional<Instant> ended(Row row) {
        return row.fold().flatMap(Fold::endedAt).or(() -> row.summary().flatMap(SessionSummary::completedAt));
    }

    static Duration worked(Row row) {
        return row.fold()
                .map(Fold::worked)
                .or(() -> row.summary().map(SessionSummary::duration))
                .orElse(Duration.ZERO);
    }

    static List<CourierCount> couriers(Row row) {
        return row.list()
                .map(list -> IndexedSession.counts(IndexedSession.couriers(list), done(row)))
                .orElse(List.of());
    }

    /** Orders of which nothing is left to do. */
    private static Set<String> done(Row row) {
        Set<String> done = new HashSet<>();
        row.packed().forEach(order -> done.add(order.order()));
        row.fold().ifPresent(fold -> fold.packing().skipped().forEach(order -> done.add(order.value())));
        return done;
    }
}
