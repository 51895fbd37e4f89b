package org.packbench.documents;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;

/**
 * JSON of unknown origin as plain values, for importers: they judge every value before they believe it, and report all that
 * is wrong, where a document of our own is damaged at its first fault. Stateless and thread-safe.
 */
public final class PlainJson {
    /** Deeper, longer or larger than any document that is meant: it is refused before it takes the memory. */
    private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder()
            .maxNestingDepth(100)
            .maxStringLength(1 << 20)
            .maxNameLength(1 << 10)
            .maxTokenCount(8_000_000)
            .build();

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(LIMITS)
                    .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                    // two values under one key: nobody knows which was meant
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private PlainJson() {}

    /** Text that is no JSON, or none of bearable size; the place is where reading ended. */
    public static final class Malformed extends Exception {
        private static final long serialVersionUID = 1L;

        private final int line;
        private final int column;
        private final long offset;
        private final boolean excessive;

        private Malformed(@Nullable JsonLocation at, IOException cause) {
            super(cause.getMessage(), cause);
            line = at == null ? 0 : Math.max(0, at.getLineNr());
            column = at == null ? 0 : Math.max(0, at.getColumnNr());
            offset = at == null ? 0 : Math.max(0, at.getByteOffset());
            excessive = cause instanceof StreamConstraintsException;
        }

        /** From 1; 0 where it is not known. */
        public int line() {
            return line;
        }

        /** From 1; 0 where it is not known. */
        public int column() {
            return column;
        }

        /** In bytes from the beginning. */
        public long offset() {
            return offset;
        }

        /** Whether it is deeper, longer or larger than any document that is meant. */
        public boolean isExcessive() {
            return excessive;
        }
    }

    /**
     * What a document is, without what is in it.
     *
     * @param isObject whether it is an object; nothing else has keys
     * @param keys of the object
     * @param arrays those of the keys that arrays have
     */
    public record Outline(boolean isObject, Set<String> keys, Set<String> arrays) {
        public Outline {
            keys = Set.copyOf(keys);
            arrays = Set.copyOf(arrays);
        }
    }

    /**
     * Reads all of a document and keeps nothing of it, so that neither its size nor its depth costs memory. What passes can
     * be {@link #read}.
     *
     * @param entries the key of the array that the document is about; of what stands elsewhere there is little
     */
    public static Outline outline(InputStream in, String entries) throws Malformed, IOException {
        Set<String> keys = new HashSet<>();
        Set<String> arrays = new HashSet<>();
        var bounds = new JsonBounds(entries);
        try (JsonParser parser = MAPPER.createParser(in)) {
            JsonToken first = parser.nextToken();
            int depth = 0;
            for (JsonToken token = first; token != null; token = parser.nextToken()) {
                if (depth == 1 && first == JsonToken.START_OBJECT) note(parser, token, keys, arrays);
                bounds.next(parser, token, depth);
                if (token.isStructStart()) depth++;
                else if (token.isStructEnd()) depth--;
                // the parser itself would go on with a second document
                if (depth == 0 && parser.nextToken() != null)
                    throw new JsonParseException(parser, "more behind the document");
            }
            return new Outline(first == JsonToken.START_OBJECT, keys, arrays);
        } catch (JsonProcessingException e) {
            throw new Malformed(e.getLocation(), e);
        }
    }

    private static void note(JsonParser parser, JsonToken token, Set<String> keys, Set<String> arrays)
            throws IOException {
        if (token == JsonToken.FIELD_NAME) keys.add(parser.currentName());
        if (token == JsonToken.START_ARRAY) arrays.add(parser.currentName());
    }

    /**
     * Reads a document.
     *
     * @return {@code String}, {@code Boolean}, {@code BigDecimal} with the digits that stand there, {@code List},
     *     {@code Map} in the document's order; empty for {@code null}, for the {@code NaN} of an empty cell, and for
     *     nothing at all. In lists and maps, these are {@code null}.
     */
    public static Optional<Object> read(byte[] bytes) throws Malformed {
        try {
            @Nullable Object value = plain(MAPPER.readTree(bytes));
            return value == null ? Optional.empty() : Optional.of(value);
        } catch (JsonProcessingException e) {
            throw new Malformed(e.getLocation(), e);
        } catch (IOException e) {
            throw new Malformed(null, e);
        }
    }

    private static @Nullable Object plain(JsonNode node) {
        if (node instanceof ObjectNode object) return map(object);
        if (node.isArray()) return list(node);
        if (node.isTextual()) return node.textValue();
        if (node.isBoolean()) return node.booleanValue();
        if (!node.isNumber() || Json.isNothing(node)) return null;
        // an infinite number has no digits; as text it is no number to anybody
        return Double.isInfinite(node.doubleValue()) && !node.isBigDecimal() && !node.isBigInteger()
                ? node.asText()
                : node.decimalValue();
    }

    private static Map<String, @Nullable Object> map(ObjectNode object) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        object.properties().forEach(entry -> map.put(entry.getKey(), plain(entry.getValue())));
        return map;
    }

    private static List<@Nullable Object> list(JsonNode array) {
        List<@Nullable Object> list = new ArrayList<>(array.size());
        array.forEach(item -> list.add(plain(item)));
        return list;
    }
}
