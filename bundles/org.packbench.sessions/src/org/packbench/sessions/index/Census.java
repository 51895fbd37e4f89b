package org.packbench.sessions.index;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.packbench.core.SessionId;
import org.packbench.core.index.SessionEntry;
import org.packbench.core.lease.Observation;
import org.packbench.core.lease.Station;
import org.packbench.core.session.Sessions.State;
import org.packbench.documents.IndexLine;
import org.packbench.documents.IndexLine.Standing;

/** The newest line about each session, and the entries that they make. One thread at a time. */
final class Census {
    private static final Comparator<SessionEntry> PACKED_FIRST = Comparator.comparing(
                    (SessionEntry entry) -> !held(entry.state()))
            .thenComparing(Census::time, Comparator.reverseOrder())
            .thenComparing(entry -> entry.id().value(), Comparator.reverseOrder());

    private final Map<SessionId, Known> newest = new HashMap<>();

    void add(Collection<Known> lines) {
        for (Known line : lines) {
            Known before = newest.get(line.line().session());
            if (before == null || line.newerThan(before)) newest.put(line.line().session(), line);
        }
    }

    Optional<Known> of(SessionId session) {
        return Optional.ofNullable(newest.get(session));
    }

    Collection<Known> all() {
        return newest.values();
    }

    Map<SessionId, Known> copy() {
        return new HashMap<>(newest);
    }

    /** The lines that count and stand in none of these files, as if written now. */
    List<IndexLine> notIn(Set<String> files, Instant now) {
        return newest.values().stream()
                .filter(known -> !files.contains(known.file()))
                .map(known -> known.line().at(Duration.between(now, known.written())))
                .toList();
    }

    /** Who looks, and when. */
    record View(Station station, IndexFolder folder, Clocks clocks, Optional<Instant> storeTime) {}

    List<SessionEntry> entries(View view) {
        List<SessionEntry> entries = new ArrayList<>(newest.size());
        for (Known known : newest.values())
            if (known.line().standing() != Standing.GONE) entries.add(entry(known, view));
        entries.sort(PACKED_FIRST);
        return entries;
    }

    /** Those whose holders are silent, or dead. */
    List<Known> stale(View view) {
        return newest.values().stream()
                .filter(known -> known.line().standing() == Standing.HELD)
                .filter(known -> holding(known, silence(known, view), view) == State.STALE)
                .toList();
    }

    private static SessionEntry entry(Known known, View view) {
        IndexLine line = known.line();
        boolean held = line.standing() == Standing.HELD;
        Duration silence = held ? silence(known, view) : Duration.ZERO;
        State state = held ? holding(known, silence, view) : resting(line);
        Duration since = state == State.STALE ? Duration.ZERO : silence;
        return new SessionEntry(
                line.session(),
                line.client(),
                line.list(),
                state,
                line.worker(),
                line.pc(),
                line.couriers(),
                line.created(),
                line.started(),
                line.ended(),
                line.worked().plus(since),
                held ? Optional.of(silence) : Optional.empty(),
                held ? line.idle().map(silence::plus) : Optional.empty(),
                line.openOrder(),
                line.counts().orders(),
                line.counts().completed(),
                line.counts().skipped(),
                line.counts().units(),
                line.counts().packed(),
                line.counts().late(),
                line.problem());
    }

    /**
     * Since the line was written: by the store's stamps, but not less than this PC has watched it be the last one, and not more
     * than it has watched since it was not there. The holder's clock is not asked.
     */
    private static Duration silence(Known known, View view) {
        Duration stamped = view.storeTime()
                .map(now -> Duration.between(known.written(), now))
                .orElse(Duration.ZERO);
        Duration silence = view.folder()
                .file(known.file())
                .map(file -> bounded(stamped, file, known.line(), view.clocks()))
                .orElse(stamped);
        return silence.isNegative() ? Duration.ZERO : silence;
    }

    private static Duration bounded(Duration stamped, SeenFile file, IndexLine line, Clocks clocks) {
        Duration older = file.up().minus(line.up());
        Duration least = clocks.since(file.grown()).plus(older);
        if (stamped.compareTo(least) < 0) return least;
        if (file.shorter().isEmpty()) return stamped;
        Duration most = clocks.since(file.shorter().getAsLong()).plus(older);
        return stamped.compareTo(most) > 0 ? most : stamped;
    }

    /** What a dead process of this PC held is free for it at once; another's is stale after its silence. */
    private static State holding(Known known, Duration silence, View view) {
        Optional<UUID> station = SeenFile.station(known.file());
        Optional<IndexLine.Process> own = known.line()
                .process()
                .filter(process -> station.filter(view.station().id()::equals).isPresent());
        boolean stale = silence.compareTo(Observation.STALE) >= 0;
        if (own.isEmpty()) return stale ? State.STALE : State.ACTIVE;
        IndexLine.Process process = own.get();
        if (process.equals(IndexAppender.here(view.station()))) return State.HERE;
        boolean alive = view.station().alive(process.pid(), process.started());
        return alive && !stale ? State.ACTIVE : State.STALE;
    }

    private static State resting(IndexLine line) {
        return switch (line.standing()) {
            case FREE -> begun(line.counts()) ? State.PAUSED : State.AVAILABLE;
            case COMPLETED -> State.COMPLETED;
            case ABANDONED -> State.ABANDONED;
            case ARCHIVED -> State.ARCHIVED;
            case DAMAGED -> State.DAMAGED;
            case HELD, GONE -> throw new IllegalArgumentException(line.toString());
        };
    }

    private static boolean begun(IndexLine.Counts counts) {
        return counts.packed() > 0 || counts.completed() > 0 || counts.skipped() > 0;
    }

    private static boolean held(State state) {
        return switch (state) {
            case ACTIVE, HERE, STALE -> true;
            case AVAILABLE, PAUSED, COMPLETED, ABANDONED, ARCHIVED, DAMAGED -> false;
        };
    }

    private static Instant time(SessionEntry entry) {
        return entry.started().or(entry::created).orElse(Instant.EPOCH);
    }
}
