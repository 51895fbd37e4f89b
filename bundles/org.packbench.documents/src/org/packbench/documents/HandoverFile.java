package org.packbench.documents;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What a session's holder says to those who wait for it: {@code handover.json}, beside its journal. Written by the holder
 * alone; the next one takes it away.
 *
 * @param favoured in whose favour the session is released: that wait comes first, whoever stood in line before it
 * @param declined the waits that were answered with a no, and the words
 */
public record HandoverFile(Optional<UUID> favoured, Map<UUID, String> declined) {
    /** The file's name in a work folder. */
    public static final String NAME = "handover.json";

    /** Nothing is said. */
    public static final HandoverFile NOTHING = new HandoverFile(Optional.empty(), Map.of());

    public HandoverFile {
        declined = Map.copyOf(declined);
    }

    /** In favour of this wait, or of none any more. */
    public HandoverFile favour(Optional<UUID> wait) {
        return new HandoverFile(wait, declined);
    }

    /** With a no to this wait. */
    public HandoverFile decline(UUID wait, String word) {
        Map<UUID, String> more = new LinkedHashMap<>(declined);
        more.put(wait, word);
        return new HandoverFile(favoured, more);
    }

    public byte[] write() {
        ObjectNode node = Json.object();
        favoured.ifPresent(wait -> node.put("favoured", wait.toString()));
        ObjectNode answers = node.putObject("declined");
        declined.forEach((wait, word) -> answers.put(wait.toString(), word));
        return Json.write(node);
    }

    /** What cannot be read says nothing: the queue is courtesy. */
    public static HandoverFile read(byte[] bytes) {
        ObjectNode node = Json.find(bytes).orElseGet(Json::object);
        Map<UUID, String> declined = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> answer : node.path("declined").properties())
            id(answer.getKey())
                    .ifPresent(wait -> declined.put(wait, answer.getValue().asText()));
        return new HandoverFile(Json.text(node, "favoured").flatMap(HandoverFile::id), declined);
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
