package org.packbench.documents;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.packbench.core.SessionId;
import org.packbench.core.WorkerId;
import org.packbench.core.WorkerName;
import org.packbench.core.index.SessionEntry.CourierCount;
import org.packbench.core.journal.JournalEnd;

/**
 * What a station's index file says of one session (docs/files.md): all that a list of sessions shows of it, and how much of
 * its journal that was read from. Each line stands for itself; of several the one of the higher epoch counts, then of the
 * longer journal, then the one that was written later.
 *
 * @param process of the holder; empty unless held by the station whose file it is in
 * @param idle how long nothing had been scanned when it was written; empty unless held, or before the first scan
 * @param up how long the file had been begun when it was written, on the writer's monotonic clock; negative where it was
 *     carried over from an older file
 */
public record IndexLine(
        Event event,
        SessionId session,
        Standing standing,
        String client,
        String list,
        Optional<WorkerName> worker,
        Optional<String> pc,
        Optional<Process> process,
        List<CourierCount> couriers,
        Optional<Instant> created,
        Optional<Instant> started,
        Optional<Instant> ended,
        Duration worked,
        Optional<Duration> idle,
        Optional<String> openOrder,
        Counts counts,
        Optional<String> problem,
        Journal journal,
        Duration up) {

    /** What happened. */
    public enum Event {
        OFFERED,
        OPENED,
        /** Something was packed, or nothing was and its holder lives. */
        PROGRESS,
        RELEASED,
        ENDED,
        /** An ended one goes on. */
        REOPENED,
        ARCHIVED,
        /** Another has it: this station does not beat for it any more. */
        LOST,
        /** Somebody looked into its folder. */
        FOUND,
        /** Somebody looked for its folder, and it was not there. */
        GONE
    }

    /** Where the session stands by its own files. */
    public enum Standing {
        FREE,
        HELD,
        COMPLETED,
        ABANDONED,
        ARCHIVED,
        DAMAGED,
        GONE
    }

    /** A process of the station, told from a later one of the same number. */
    public record Process(long pid, Instant started) {}

    /** How far it is, and {@code late}: scans that await a decision. */
    public record Counts(int orders, int completed, int skipped, int units, int packed, int late) {}

    /**
     * How far that epoch's journal went; epoch 0 for one without journals.
     *
     * @param hash of these bytes, as {@link JournalEnd#hash}: whoever held the session vouches for them. Empty where somebody only
     *     looked into the folder
     */
    public record Journal(long epoch, long length, String hash) {
        public static final Journal NONE = new Journal(0, 0, "");

        public static Journal of(JournalEnd end) {
            return new Journal(end.epoch(), end.length(), end.hash());
        }
    }

    public IndexLine {
        couriers = List.copyOf(couriers);
    }

    /** The same, written at another time. */
    public IndexLine at(Duration other) {
        return with(event, standing, process, idle, openOrder, other);
    }

    /** The same as another event. */
    public IndexLine as(Event other) {
        return with(other, standing, process, idle, openOrder, up);
    }

    /**
     * What this one's holder came to, as somebody read it in the journal later: whose it is, and when that was written, stays.
     *
     * @param newIdle as of this line's time; negative where something was scanned after it
     */
    public IndexLine cameTo(IndexLine found, Optional<Duration> newIdle) {
        return found.with(event, standing, process, newIdle, found.openOrder, up);
    }

    /** That it is not there any more. */
    public IndexLine gone() {
        return with(Event.GONE, Standing.GONE, Optional.empty(), Optional.empty(), Optional.empty(), Duration.ZERO);
    }

    private IndexLine with(
            Event newEvent,
            Standing newStanding,
            Optional<Process> newProcess,
            Optional<Duration> newIdle,
            Optional<String> newOrder,
            Duration newUp) {
        return new IndexLine(
                newEvent,
                session,
                newStanding,
                client,
                list,
                worker,
                pc,
                newProcess,
                couriers,
                created,
                started,
                ended,
                worked,
                newIdle,
                newOrder,
                counts,
                problem,
                journal,
                newUp);
    }

    /** For {@link ChainedLine#encode}. */
    public Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("op", IndexValues.word(event));
        values.put("session", session.value());
        values.put("state", IndexValues.word(standing));
        values.put("client", client);
        values.put("list", list);
        worker.ifPresent(who -> values.put("worker", Map.of("id", who.id().value(), "name", who.name())));
        pc.ifPresent(name -> values.put("pc", name));
        process.ifPresent(held -> {
            values.put("pid", held.pid());
            values.put("process_started", held.started().toEpochMilli());
        });
        values.put("couriers", rows());
        IndexValues.put(values, "created", created);
        IndexValues.put(values, "started", started);
        IndexValues.put(values, "ended", ended);
        values.put("worked_ms", worked.toMillis());
        idle.ifPresent(time -> values.put("idle_ms", time.toMillis()));
        openOrder.ifPresent(order -> values.put("open_order", order));
        values.put("orders", counts.orders());
        values.put("completed", counts.completed());
        values.put("skipped", counts.skipped());
        values.put("units", counts.units());
        values.put("packed", counts.packed());
        values.put("late", counts.late());
        problem.ifPresent(text -> values.put("problem", text));
        values.put("epoch", journal.epoch());
        values.put("length", journal.length());
        values.put("hash", journal.hash());
        values.put("up_ms", up.toMillis());
        return values;
    }

    private List<List<Object>> rows() {
        List<List<Object>> rows = new ArrayList<>();
        couriers.forEach(one -> rows.add(List.of(one.courier(), one.orders(), one.left())));
        return rows;
    }

    /** Reads a line; empty when it is about no session, or of a later version that says something else. */
    public static Optional<IndexLine> of(Map<String, Object> values) {
        IndexValues from = new IndexValues(values);
        Optional<Event> event = from.constant("op", Event.class);
        Optional<Standing> standing = from.constant("state", Standing.class);
        Optional<SessionId> session = from.session("session");
        if (event.isEmpty() || standing.isEmpty() || session.isEmpty()) return Optional.empty();
        return Optional.of(new IndexLine(
                event.get(),
                session.get(),
                standing.get(),
                from.text("client").orElse(""),
                from.text("list").orElse(""),
                worker(from),
                from.text("pc"),
                from.time("process_started").map(start -> new Process(from.number("pid"), start)),
                from.couriers("couriers"),
                from.time("created"),
                from.time("started"),
                from.time("ended"),
                from.millis("worked_ms").orElse(Duration.ZERO),
                from.millis("idle_ms"),
                from.text("open_order"),
                counts(from),
                from.text("problem"),
                new Journal(
                        from.number("epoch"),
                        from.number("length"),
                        from.text("hash").orElse("")),
                from.millis("up_ms").orElse(Duration.ZERO)));
    }

    private static Optional<WorkerName> worker(IndexValues from) {
        return from.inner("worker")
                .flatMap(who -> who.text("id")
                        .filter(id -> !id.isBlank())
                        .map(id -> new WorkerName(
                                new WorkerId(id), who.text("name").orElse(""))));
    }

    private static Counts counts(IndexValues from) {
        return new Counts(
                from.count("orders"),
                from.count("completed"),
                from.count("skipped"),
                from.count("units"),
                from.count("packed"),
                from.count("late"));
    }
}
