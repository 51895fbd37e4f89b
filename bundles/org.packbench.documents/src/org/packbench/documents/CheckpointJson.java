package org.packbench.documents;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.packbench.core.OrderNumber;
import org.packbench.core.WorkerName;
import org.packbench.core.journal.Fold;
import org.packbench.core.packing.OrderProgress;
import org.packbench.core.packing.PackingPlan;
import org.packbench.core.packing.PackingState;
import org.packbench.documents.Fields.Malformed;

/**
 * A fold as JSON, without its checksum. Orders nobody touched are left out; ids of merged records, of which a session has
 * as many as scans, are packed as Base64 of 16 bytes each.
 */
final class CheckpointJson {
    private static final int ID_BYTES = 2 * Long.BYTES;

    private CheckpointJson() {}

    static ObjectNode write(Fold fold, long epoch) {
        PackingState packing = fold.packing();
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("op", "checkpoint").put("seq", fold.seq()).put("epoch", epoch);
        node.put("started_at", fold.startedAt().toEpochMilli())
                .put("worked_ms", fold.worked().toMillis());
        node.put("status", word(fold.status())).put("hash", fold.hash());
        fold.endedAt().ifPresent(at -> node.put("ended_at", at.toEpochMilli()));
        fold.lastWorker().ifPresent(worker -> node.set("worker", RecordJson.worker(worker)));
        node.put("clock_epoch", packing.clockEpoch())
                .put("clock_ms", packing.clockElapsed().toMillis());
        ArrayNode orders = node.putArray("orders");
        for (PackingPlan.Order order : packing.plan().orders()) {
            OrderProgress progress = packing.progress(order.number());
            if (!progress.equals(OrderProgress.untouched(order.lines().size())))
                orders.add(ProgressJson.write(order.number(), progress));
        }
        numbers(node.putArray("completed"), packing.completed());
        numbers(node.putArray("skipped"), packing.skipped());
        node.put("merged", ids(fold.merged())).put("accepted", ids(fold.accepted()));
        return node.put("discarded", ids(fold.discarded()));
    }

    /** @throws IllegalArgumentException when the state does not fit the plan */
    static Fold read(Fields fields, PackingPlan plan) throws Malformed {
        Map<OrderNumber, OrderProgress> progress = new HashMap<>();
        for (Fields order : fields.objects("orders"))
            progress.put(new OrderNumber(order.text("order")), ProgressJson.read(order));
        PackingState packing = PackingState.of(
                plan,
                progress,
                numbers(fields.texts("completed")),
                numbers(fields.texts("skipped")),
                fields.number("clock_epoch"),
                fields.millis("clock_ms"));
        return Fold.of(
                packing,
                fields.instant("started_at"),
                fields.millis("worked_ms"),
                status(fields),
                fields.number("seq"),
                fields.text("hash"),
                fields.optionalInstant("ended_at"),
                worker(fields),
                ids(fields, "merged"),
                ids(fields, "accepted"),
                ids(fields, "discarded"));
    }

    static Fold.Status status(Fields fields) throws Malformed {
        String word = fields.text("status");
        for (Fold.Status status : Fold.Status.values()) {
            if (word(status).equals(word)) return status;
        }
        throw new Malformed("status", "new, open, released or ended");
    }

    static Optional<WorkerName> worker(Fields fields) throws Malformed {
        return fields.has("worker") ? Optional.of(RecordJson.worker(fields.object("worker"))) : Optional.empty();
    }

    private static String word(Fold.Status status) {
        return status.name().toLowerCase(Locale.ROOT);
    }

    private static void numbers(ArrayNode array, List<OrderNumber> numbers) {
        numbers.forEach(number -> array.add(number.value()));
    }

    private static List<OrderNumber> numbers(List<String> texts) {
        return texts.stream().map(OrderNumber::new).toList();
    }

    private static String ids(Collection<UUID> ids) {
        ByteBuffer bytes = ByteBuffer.allocate(ids.size() * ID_BYTES);
        ids.forEach(id -> bytes.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits()));
        return Base64.getEncoder().encodeToString(bytes.array());
    }

    private static List<UUID> ids(Fields fields, String key) throws Malformed {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(fields.text(key)));
            List<UUID> ids = new ArrayList<>(bytes.capacity() / ID_BYTES);
            while (bytes.remaining() >= ID_BYTES) ids.add(new UUID(bytes.getLong(), bytes.getLong()));
            if (bytes.hasRemaining()) throw new Malformed(key, "ids of 16 bytes");
            return ids;
        } catch (IllegalArgumentException e) {
            throw new Malformed(key, "Base64");
        }
    }
}
