package org.packbench.documents;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A JSON object read strictly: a key that is missing or of another type is an error that names the key. For what
 * Packbench alone writes; files that other tools write too are read with more patience.
 */
record Fields(ObjectNode node) {
    /** What is wrong, and under which key. */
    static final class Malformed extends Exception {
        private static final long serialVersionUID = 1L;

        Malformed(String key, String expected) {
            super("key '" + key + "': " + expected + " expected");
        }
    }

    boolean has(String key) {
        return node.hasNonNull(key);
    }

    String text(String key) throws Malformed {
        JsonNode value = node.path(key);
        if (!value.isTextual()) throw new Malformed(key, "text");
        return value.textValue();
    }

    long number(String key) throws Malformed {
        JsonNode value = node.path(key);
        if (!value.isIntegralNumber() || !value.canConvertToLong()) throw new Malformed(key, "a whole number");
        return value.longValue();
    }

    int count(String key) throws Malformed {
        long number = number(key);
        if (number < 0 || number > Integer.MAX_VALUE) throw new Malformed(key, "a count");
        return (int) number;
    }

    Fields object(String key) throws Malformed {
        if (node.path(key) instanceof ObjectNode object) return new Fields(object);
        throw new Malformed(key, "an object");
    }

    List<JsonNode> array(String key) throws Malformed {
        JsonNode value = node.path(key);
        if (!value.isArray()) throw new Malformed(key, "an array");
        List<JsonNode> items = new ArrayList<>(value.size());
        value.forEach(items::add);
        return items;
    }

    List<Fields> objects(String key) throws Malformed {
        List<Fields> objects = new ArrayList<>();
        for (JsonNode item : array(key)) {
            if (!(item instanceof ObjectNode object)) throw new Malformed(key, "an array of objects");
            objects.add(new Fields(object));
        }
        return objects;
    }

    List<String> texts(String key) throws Malformed {
        List<String> texts = new ArrayList<>();
        for (JsonNode item : array(key)) {
            if (!item.isTextual()) throw new Malformed(key, "an array of text");
            texts.add(item.textValue());
        }
        return texts;
    }

    UUID id(String key) throws Malformed {
        try {
            return UUID.fromString(text(key));
        } catch (IllegalArgumentException e) {
            throw new Malformed(key, "a UUID");
        }
    }

    /** Milliseconds since 1970 in UTC. */
    Instant instant(String key) throws Malformed {
        return Instant.ofEpochMilli(number(key));
    }

    Optional<Instant> optionalInstant(String key) throws Malformed {
        return has(key) ? Optional.of(instant(key)) : Optional.empty();
    }

    Duration millis(String key) throws Malformed {
        return Duration.ofMillis(number(key));
    }
}
