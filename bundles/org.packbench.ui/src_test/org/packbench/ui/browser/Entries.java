package org.packbench.ui.browser;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.packbench.core.SessionId;
import org.packbench.core.WorkerId;
import org.packbench.core.WorkerName;
import org.packbench.core.index.SessionEntry;
import org.packbench.core.index.SessionEntry.CourierCount;
import org.packbench.core.session.Sessions.State;

/** Sessions as the index tells of them, for tests. */
public record Entries(SessionEntry made) {
    public static final Instant NOW = Instant.parse("2025-11-10T12:32:08Z");
    static final ZoneId ZONE = ZoneId.of("Europe/Sofia");

    private static final WorkerName JOHN = new WorkerName(new WorkerId("001"), "John Doe");

    /** 41 of 50 orders packed by John at PC1 for M, in 75 minutes, by PostOne. */
    public static Entries entry(String name, State state) {
        boolean held = state == State.ACTIVE || state == State.HERE || state == State.STALE;
        return new Entries(new SessionEntry(
                new SessionId("SESSIONS/CLIENT_M/" + name),
                "M",
                "PostOne_2025-11-10",
                state,
                Optional.of(JOHN),
                Optional.of("DESKTOP-PC1"),
                List.of(new CourierCount("PostOne", 50, 9)),
                Optional.of(NOW.minus(Duration.ofHours(2))),
                Optional.of(NOW.minus(Duration.ofMinutes(75))),
                Optional.empty(),
                Duration.ofMinutes(75),
                held ? Optional.of(Duration.ofSeconds(9)) : Optional.empty(),
                held ? Optional.of(Duration.ofSeconds(20)) : Optional.empty(),
                Optional.empty(),
                50,
                41,
                1,
                140,
                118,
                0,
                Optional.empty()));
    }

    public Entries client(String client) {
        return with(client, made.worker(), made.pc(), made.couriers(), made.started(), made.silence(), made.idle());
    }

    public Entries by(String id, String name, String pc) {
        Optional<WorkerName> worker = Optional.of(new WorkerName(new WorkerId(id), name));
        return with(
                made.client(), worker, Optional.of(pc), made.couriers(), made.started(), made.silence(), made.idle());
    }

    Entries byNobody() {
        return with(
                made.client(),
                Optional.empty(),
                Optional.empty(),
                made.couriers(),
                Optional.empty(),
                made.silence(),
                made.idle());
    }

    public Entries couriers(CourierCount... couriers) {
        return with(
                made.client(),
                made.worker(),
                made.pc(),
                List.of(couriers),
                made.started(),
                made.silence(),
                made.idle());
    }

    public Entries started(Instant at) {
        return with(
                made.client(), made.worker(), made.pc(), made.couriers(), Optional.of(at), made.silence(), made.idle());
    }

    /** @param silence how long ago its holder gave a sign, and {@code idle}: how long ago something was scanned */
    public Entries silent(Duration silence, Duration idle) {
        return with(
                made.client(),
                made.worker(),
                made.pc(),
                made.couriers(),
                made.started(),
                Optional.of(silence),
                Optional.of(idle));
    }

    public Entries packed(int completed, int orders) {
        return new Entries(new SessionEntry(
                made.id(),
                made.client(),
                made.list(),
                made.state(),
                made.worker(),
                made.pc(),
                made.couriers(),
                made.created(),
                made.started(),
                made.ended(),
                made.worked(),
                made.silence(),
                made.idle(),
                made.openOrder(),
                orders,
                completed,
                0,
                orders * 3,
                completed * 3,
                made.late(),
                made.problem()));
    }

    /** One of whose files something cannot be read. */
    Entries damaged(String problem) {
        return new Entries(new SessionEntry(
                made.id(),
                made.client(),
                made.list(),
                State.DAMAGED,
                made.worker(),
                made.pc(),
                made.couriers(),
                made.created(),
                made.started(),
                made.ended(),
                made.worked(),
                made.silence(),
                made.idle(),
                made.openOrder(),
                made.orders(),
                made.completed(),
                made.skipped(),
                made.units(),
                made.packedUnits(),
                made.late(),
                Optional.of(problem)));
    }

    /** As an older summary tells of one: its orders, and no items. */
    Entries withoutItems() {
        SessionEntry of = made;
        return new Entries(new SessionEntry(
                of.id(),
                of.client(),
                of.list(),
                of.state(),
                of.worker(),
                of.pc(),
                of.couriers(),
                of.created(),
                of.started(),
                of.ended(),
                of.worked(),
                of.silence(),
                of.idle(),
                of.openOrder(),
                of.orders(),
                of.completed(),
                of.skipped(),
                0,
                0,
                of.late(),
                of.problem()));
    }

    private Entries with(
            String client,
            Optional<WorkerName> worker,
            Optional<String> pc,
            List<CourierCount> couriers,
            Optional<Instant> started,
            Optional<Duration> silence,
            Optional<Duration> idle) {
        return new Entries(new SessionEntry(
                new SessionId(
                        "SESSIONS/CLIENT_" + client + "/" + made.id().folder().name()),
                client,
                made.list(),
                made.state(),
                worker,
                pc,
                couriers,
                started.isEmpty() ? Optional.empty() : made.created(),
                started,
                made.ended(),
                made.worked(),
                silence,
                idle,
                made.openOrder(),
                made.orders(),
                made.completed(),
                made.skipped(),
                made.units(),
                made.packedUnits(),
                made.late(),
                made.problem()));
    }

    Row.Session row() {
        return Row.Session.of(made, ZONE);
    }
}
