package org.packbench.documents;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.packbench.core.journal.Header.Holder;
import org.packbench.documents.Fields.Malformed;

/**
 * Somebody who waits for a session, in a file of their own beside its journal: {@code waiting.<station>.<wait>.json}.
 * Written by that process alone, and again as its sign of life.
 *
 * @param id of this wait
 * @param came by the share's clock
 * @param request what the holder is asked for; empty when they only wait
 */
public record WaitingFile(UUID id, Holder holder, Instant came, Optional<String> request) {
    private static final String PREFIX = "waiting.";
    private static final String SUFFIX = ".json";

    public WaitingFile {
        came = came.truncatedTo(ChronoUnit.MILLIS);
    }

    /** The file's name. */
    public String name() {
        return PREFIX + holder.station() + "." + id + SUFFIX;
    }

    /** Whether a file of this name is somebody's who waits. */
    public static boolean is(String name) {
        return name.startsWith(PREFIX) && name.endsWith(SUFFIX);
    }

    public byte[] write() {
        ObjectNode node = Json.object().put("id", id.toString());
        node.put("station", holder.station().toString()).put("pc", holder.pc()).put("user", holder.user());
        node.put("pid", holder.pid()).put("process_started", holder.started().toEpochMilli());
        node.set("worker", RecordJson.worker(holder.worker()));
        node.put("came", came.toEpochMilli());
        request.ifPresent(text -> node.put("request", text));
        return Json.write(node);
    }

    /** @return empty when it is torn or something else: such a file asks for nothing */
    public static Optional<WaitingFile> read(byte[] bytes) {
        Optional<ObjectNode> node = Json.find(bytes);
        if (node.isEmpty()) return Optional.empty();
        Fields fields = new Fields(node.get());
        try {
            Holder holder = new Holder(
                    fields.id("station"),
                    fields.text("pc"),
                    fields.text("user"),
                    fields.number("pid"),
                    fields.instant("process_started"),
                    RecordJson.worker(fields.object("worker")));
            return Optional.of(
                    new WaitingFile(fields.id("id"), holder, fields.instant("came"), Json.text(node.get(), "request")));
        } catch (Malformed notOurs) {
            return Optional.empty();
        }
    }
}
