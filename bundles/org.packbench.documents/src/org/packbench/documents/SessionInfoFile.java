package org.packbench.documents;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.packbench.core.ClientId;

/**
 * The content of a {@code session_info.json}. In the Excel flow its presence means that the session is not ended; in the
 * Shopify flow it stays and says how far each packing list is. Immutable; keys this version does not know are kept, and
 * one that cannot be read answers everything with "not known". Times are naive local, as the other tools write them.
 */
public final class SessionInfoFile {
    /** The file's name in a session's folder. */
    public static final String NAME = "session_info.json";

    /** The word for a packing list that is being packed. */
    public static final String IN_PROGRESS = "in_progress";

    /** The word for a packing list that is packed. */
    public static final String COMPLETED = "completed";

    private static final String PROGRESS = "packing_progress";

    private final Optional<ObjectNode> read;
    private final ObjectNode node;
    private final ZoneId zone;

    private SessionInfoFile(Optional<ObjectNode> read, ZoneId zone) {
        this.read = read;
        this.node = read.orElseGet(Json::object);
        this.zone = zone;
    }

    /** How far one packing list of a session is; {@code status} is a word of the tool that wrote it. */
    public record ListProgress(Optional<Instant> startedAt, String status, Optional<Instant> updatedAt) {}

    /** The file of a session that begins in the Excel flow. */
    public static SessionInfoFile excel(
            ClientId client, String packingListPath, Instant startedAt, String pcName, ZoneId zone) {
        ObjectNode node = Json.object();
        node.put("client_id", client.value()).put("packing_list_path", packingListPath);
        node.put("started_at", Times.naive(startedAt, zone)).put("pc_name", pcName);
        return new SessionInfoFile(Optional.of(node), zone);
    }

    /** Never fails: see {@link #readable}. */
    public static SessionInfoFile read(byte[] bytes) {
        return read(bytes, ZoneId.systemDefault());
    }

    /** @param zone of the times that name none */
    public static SessionInfoFile read(byte[] bytes, ZoneId zone) {
        return new SessionInfoFile(Json.find(bytes), zone);
    }

    /** Whether there was anything to read; if not, it must not be written over. */
    public boolean readable() {
        return read.isPresent();
    }

    /** @throws IllegalStateException when it was not {@link #readable} */
    public byte[] write() {
        return Json.write(read.orElseThrow(() -> new IllegalStateException("not readable: would be lost")));
    }

    public Optional<String> clientId() {
        return Json.text(node, "client_id");
    }

    public Optional<String> packingListPath() {
        return Json.text(node, "packing_list_path");
    }

    public Optional<Instant> startedAt() {
        return Times.read(node, "started_at", zone);
    }

    public Optional<String> pcName() {
        return Json.text(node, "pc_name");
    }

    /** In the Shopify flow: {@code active completed abandoned archived}. */
    public Optional<String> status() {
        return Json.text(node, "status");
    }

    public Optional<String> sessionName() {
        return Json.text(node, "session_name");
    }

    public Optional<Instant> createdAt() {
        return Times.read(node, "created_at", zone);
    }

    public Optional<Integer> totalOrders() {
        return Json.count(node.path("total_orders"));
    }

    public Optional<Integer> fulfillableOrders() {
        return Json.count(node.path("fulfillable_orders"));
    }

    /** By the packing list's name, in the file's order; entries that say nothing are left out. */
    public Map<String, ListProgress> packingProgress() {
        Map<String, ListProgress> lists = new LinkedHashMap<>();
        node.path(PROGRESS).properties().forEach(list -> {
            if (list.getValue() instanceof ObjectNode entry)
                lists.put(
                        list.getKey(),
                        new ListProgress(
                                Times.read(entry, "started_at", zone),
                                Json.text(entry, "status").orElse(""),
                                Times.read(entry, "updated_at", zone)));
        });
        return lists;
    }

    /** How far a list is now; when it was started stays as it stands. */
    public SessionInfoFile withProgress(String list, String status, Instant now) {
        ObjectNode next = node.deepCopy();
        ObjectNode progress = objectAt(next, PROGRESS);
        ObjectNode entry = objectAt(progress, list);
        if (Times.read(entry, "started_at", zone).isEmpty()) entry.put("started_at", Times.naive(now, zone));
        entry.put("status", status).put("updated_at", Times.naive(now, zone));
        return new SessionInfoFile(read.map(same -> next), zone);
    }

    /** The session's own word. */
    public SessionInfoFile withStatus(String status) {
        ObjectNode next = node.deepCopy().put("status", status);
        return new SessionInfoFile(read.map(same -> next), zone);
    }

    private static ObjectNode objectAt(ObjectNode parent, String key) {
        return parent.get(key) instanceof ObjectNode object ? object : parent.putObject(key);
    }
}
