package org.packbench.documents;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.jdt.annotation.Nullable;
import org.packbench.core.history.AuditTrail.Change;

/** What differs between two contents of a document, place by place: what an audit trail keeps of a change. */
public final class DocumentChanges {
    /** They say who changed it last and when, which the audit line says itself. */
    private static final Set<String> SIGNATURE = Set.of("last_updated", "updated_by");

    private DocumentChanges() {}

    /**
     * @param before empty when there was no such document
     * @return the whole document as one change where one of the two cannot be read; none when nothing differs
     */
    public static List<Change> between(Optional<byte[]> before, byte[] after) {
        Map<String, String> old = before.map(DocumentChanges::leaves).orElseGet(Map::of);
        Map<String, String> now = leaves(after);
        Set<String> keys = new TreeSet<>(old.keySet());
        keys.addAll(now.keySet());
        List<Change> changes = new ArrayList<>();
        for (String key : keys) {
            @Nullable String was = old.get(key);
            @Nullable String is = now.get(key);
            if (was != null && was.equals(is)) continue;
            changes.add(new Change(key, Optional.ofNullable(was), Optional.ofNullable(is)));
        }
        return changes;
    }

    private static Map<String, String> leaves(byte[] document) {
        Map<String, String> leaves = new TreeMap<>();
        Optional<ObjectNode> tree = Json.find(document);
        if (tree.isEmpty()) leaves.put("", "unreadable, " + document.length + " bytes");
        else collect("", tree.get(), leaves);
        return leaves;
    }

    private static void collect(String place, JsonNode node, Map<String, String> into) {
        // an empty one is no value: it is said by what is, or was, in it
        if (node.isContainerNode() && node.isEmpty()) return;
        if (node.isObject()) {
            node.properties().forEach(entry -> {
                if (!(place.isEmpty() && SIGNATURE.contains(entry.getKey())))
                    collect(place.isEmpty() ? entry.getKey() : place + "." + entry.getKey(), entry.getValue(), into);
            });
        } else if (hasIds(node)) {
            for (JsonNode entry : node) collect(place + "[" + entry.path("id").asText() + "]", entry, into);
        } else {
            into.put(place, node.isTextual() ? node.textValue() : Json.shown(node));
        }
    }

    /** Entries that have ids of their own keep their places whatever comes before them. */
    private static boolean hasIds(JsonNode node) {
        if (!node.isArray()) return false;
        Set<String> ids = new TreeSet<>();
        for (JsonNode entry : node)
            if (!entry.path("id").isValueNode() || !ids.add(entry.path("id").asText())) return false;
        return true;
    }
}
