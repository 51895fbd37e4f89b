package org.packbench.documents;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.packbench.core.WorkerId;
import org.packbench.core.WorkerName;
import org.packbench.core.journal.JournalException;
import org.packbench.core.journal.JournalException.Kind;
import org.packbench.core.journal.JournalRecord;
import org.packbench.core.journal.JournalRecord.Control;
import org.packbench.core.packing.Effect;
import org.packbench.core.packing.Moment;
import org.packbench.documents.EffectJson.UnknownEffect;
import org.packbench.documents.Fields.Malformed;

/** A record of the journal as JSON, without its checksum. */
final class RecordJson {
    private static final Set<String> PACKING = Set.of("scan", "skip", "back", "undo", "force", "keep", "remove");
    private static final TypeReference<Map<String, Object>> PLAIN = new TypeReference<>() {};

    private RecordJson() {}

    static ObjectNode write(JournalRecord from) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("seq", from.seq()).put("id", from.id().toString());
        node.put("at", from.moment().at().toEpochMilli());
        node.put("epoch", from.moment().epoch());
        node.put("elapsed_ms", from.moment().elapsed().toMillis());
        node.set("worker", worker(from.worker()));
        node.put("op", from.op()).put("raw", from.raw()).put("outcome", from.outcome());
        ArrayNode effects = node.putArray("effects");
        from.effects().forEach(effect -> effects.add(EffectJson.write(effect)));
        node.set("ext", JournalLine.JSON.valueToTree(from.ext()));
        return node.put("prev_hash", from.prevHash());
    }

    static ObjectNode worker(WorkerName worker) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", worker.id().value())
                .put("name", worker.name());
    }

    static WorkerName worker(Fields worker) throws Malformed {
        String id = worker.text("id");
        if (id.isBlank()) throw new Malformed("id", "a worker's id");
        return new WorkerName(new WorkerId(id), worker.text("name"));
    }

    /** @throws JournalException {@code UNKNOWN_OPERATION} when a later version made the record, {@code DAMAGED} else */
    static JournalRecord read(Fields fields, String file, int line) throws JournalException {
        try {
            String op = fields.text("op");
            if (!PACKING.contains(op) && Control.of(op).isEmpty())
                throw new JournalException(Kind.UNKNOWN_OPERATION, file, "line " + line + ": '" + op + "'", null);
            return new JournalRecord(
                    fields.number("seq"),
                    fields.id("id"),
                    moment(fields),
                    worker(fields.object("worker")),
                    op,
                    fields.text("raw"),
                    fields.text("outcome"),
                    effects(fields),
                    ext(fields),
                    fields.text("prev_hash"));
        } catch (Malformed e) {
            throw new JournalException(Kind.DAMAGED, file, "line " + line + ", " + e.getMessage(), e);
        } catch (UnknownEffect e) {
            throw new JournalException(Kind.UNKNOWN_OPERATION, file, "line " + line + ": " + e.getMessage(), e);
        }
    }

    private static Moment moment(Fields fields) throws Malformed {
        return new Moment(fields.instant("at"), fields.number("epoch"), fields.millis("elapsed_ms"));
    }

    private static List<Effect> effects(Fields fields) throws Malformed, UnknownEffect {
        List<Effect> effects = new ArrayList<>();
        for (Fields effect : fields.objects("effects")) effects.add(EffectJson.read(effect));
        return effects;
    }

    private static Map<String, Object> ext(Fields fields) throws Malformed {
        return JournalLine.JSON.convertValue(fields.object("ext").node(), PLAIN);
    }
}
