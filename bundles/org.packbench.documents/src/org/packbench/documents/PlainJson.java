package org.packbench.documents;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;

/**
 * JSON of unknown origin as plain values, for importers: they judge every value before they believe it, and report all that
 * is wrong, where a document of our own is damaged at its first fault. Stateless and thread-safe.
 */
public final class PlainJson {
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                    // two values under one key: nobody knows which was meant
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private PlainJson() {}

    /** Text that is no JSON; the line and the column, from 1, at which reading ended, 0 where that is not known. */
    public static final class Malformed extends Exception {
        private static final long serialVersionUID = 1L;

        private final int line;
        private final int column;

        private Malformed(@Nullable JsonLocation at, IOException cause) {
            super(cause.getMessage(), cause);
            line = at == null ? 0 : Math.max(0, at.getLineNr());
            column = at == null ? 0 : Math.max(0, at.getColumnNr());
        }

        public int line() {
            return line;
        }

        public int column() {
            return column;
        }
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
