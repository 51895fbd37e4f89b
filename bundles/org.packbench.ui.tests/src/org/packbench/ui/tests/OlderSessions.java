package org.packbench.ui.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** Sessions that another program of this share packed and finished before Packbench came: a summary in a folder each. */
record OlderSessions(Path share) {
    private static final DateTimeFormatter FOLDER = DateTimeFormatter.ofPattern("yyyy-MM-dd_HH-mm-ss");

    /** Who packed; an older summary may name neither the worker's id nor their name. */
    record Packed(String client, String list, String workerId, String workerName, String pc) {}

    /** @return the session's folder's name */
    String add(Packed what, LocalDateTime started, int orders, int skipped, Duration took) throws IOException {
        LocalDateTime begun = started.truncatedTo(ChronoUnit.SECONDS);
        String name = FOLDER.format(begun);
        Path folder = Files.createDirectories(
                share.resolve("SESSIONS/CLIENT_" + what.client()).resolve(name));
        int items = orders * 3 - skipped;
        Files.writeString(folder.resolve("session_summary.json"), """
                {"version": "1.3.0", "session_id": "%s", "session_type": "excel", "client_id": "%s",
                 "packing_list_name": "%s", "worker_id": %s, "worker_name": %s, "pc_name": "%s",
                 "started_at": "%s", "completed_at": "%s", "duration_seconds": %d, "total_orders": %d,
                 "completed_orders": %d, "in_progress_orders": 0, "skipped_orders_count": %d, "total_items": %d,
                 "unique_skus": 8, "metrics": {}, "orders": [], "skipped_orders": []}
                """.formatted(
                        name,
                        what.client(),
                        what.list(),
                        quoted(what.workerId()),
                        quoted(what.workerName()),
                        what.pc(),
                        begun,
                        begun.plus(took),
                        took.toSeconds(),
                        orders,
                        orders - skipped,
                        skipped,
                        items));
        return name;
    }

    private static String quoted(String text) {
        return text.isEmpty() ? "null" : "\"" + text + "\"";
    }
}
