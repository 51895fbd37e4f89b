package org.packbench.ui.tests;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.packbench.core.SessionId;
import org.packbench.core.WorkerId;
import org.packbench.core.WorkerName;
import org.packbench.core.index.SessionEntry.CourierCount;
import org.packbench.documents.IndexLine;
import org.packbench.documents.IndexLine.Counts;
import org.packbench.documents.IndexLine.Event;
import org.packbench.documents.IndexLine.Journal;
import org.packbench.documents.IndexLine.Standing;

/**
 * A session as its program tells of it.
 *
 * @param worker as {@code 001:John Doe}; empty while nobody has packed
 * @param begun when it was opened, or made
 * @param worked how long it was held
 * @param idle since its last scan, of one that is held
 */
record PackedSession(
        String client,
        String courier,
        String worker,
        String pc,
        Standing standing,
        Instant begun,
        Duration worked,
        Duration idle,
        int orders,
        int completed,
        int skipped,
        int packed) {
    private static final DateTimeFormatter FOLDER =
            DateTimeFormatter.ofPattern("yyyy-MM-dd_HH-mm-ss").withZone(ZoneId.systemDefault());
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyyy-MM-dd").withZone(ZoneId.systemDefault());

    SessionId id() {
        return new SessionId("SESSIONS/CLIENT_" + client + "/" + FOLDER.format(begun));
    }

    /** @param after which of its program's lines it is */
    IndexLine line(int after) {
        boolean held = standing == Standing.HELD;
        boolean over = standing == Standing.COMPLETED || standing == Standing.ABANDONED;
        Optional<Instant> opened = worker.isEmpty() ? Optional.empty() : Optional.of(begun);
        return new IndexLine(
                event(),
                id(),
                standing,
                client,
                courier + "_" + DAY.format(begun),
                who(),
                worker.isEmpty() ? Optional.empty() : Optional.of(pc),
                Optional.empty(),
                List.of(new CourierCount(courier, orders, over ? 0 : orders - completed)),
                Optional.of(begun),
                opened,
                over ? Optional.of(begun.plus(worked)) : Optional.empty(),
                worked,
                held ? Optional.of(idle) : Optional.empty(),
                Optional.empty(),
                new Counts(orders, completed, skipped, orders * 3, packed, 0),
                Optional.empty(),
                new Journal(1, 40_000L + after, ""),
                Duration.ZERO);
    }

    private Event event() {
        return switch (standing) {
            case HELD -> Event.PROGRESS;
            case COMPLETED -> Event.ENDED;
            case FREE -> worker.isEmpty() ? Event.OFFERED : Event.RELEASED;
            case ABANDONED, ARCHIVED, DAMAGED, GONE -> Event.FOUND;
        };
    }

    private Optional<WorkerName> who() {
        int colon = worker.indexOf(':');
        return colon < 0
                ? Optional.empty()
                : Optional.of(new WorkerName(new WorkerId(worker.substring(0, colon)), worker.substring(colon + 1)));
    }
}
