package org.packbench.documents;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Documents as trees, so that what this version does not know stays where it stands. Numbers keep their digits; the
 * {@code NaN} that other tools write in empty cells is read and written as it is. Written as they write it: UTF-8, indented by two.
 */
final class Json {
    /** A hundred years: beyond it a number of seconds is something else. */
    private static final double MOST_SECONDS = 100 * 365.25 * 24 * 3600;

    private static final int SHOWN = 120;

    /** How Jackson writes a second place into its message: with a source that it does not name. */
    private static final Pattern SOURCE = Pattern.compile("\\[Source: [^\\]]*?; line: (\\d+), column: (\\d+)[^\\]]*]");

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                    .disable(JsonWriteFeature.WRITE_NAN_AS_STRINGS)
                    .build())
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final DefaultPrettyPrinter INDENTED = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""))
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n"));

    private Json() {}

    /** A document that cannot be what was written; the message is the place. */
    static final class Damaged extends Exception {
        private static final long serialVersionUID = 1L;

        Damaged(String place) {
            super(place);
        }

        /** The line, the key, the item: never null. */
        String place() {
            return String.valueOf(getMessage());
        }
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** The document's object. */
    static ObjectNode read(byte[] bytes) throws Damaged {
        if (bytes.length == 0) throw new Damaged("the file is empty");
        try {
            JsonNode node = MAPPER.readTree(bytes);
            if (node instanceof ObjectNode object) return object;
            throw new Damaged("no object");
        } catch (JsonProcessingException e) {
            var at = e.getLocation();
            throw new Damaged((at == null ? "" : "line " + at.getLineNr() + ", column " + at.getColumnNr() + ": ")
                    + SOURCE.matcher(e.getOriginalMessage()).replaceAll("line $1, column $2"));
        } catch (IOException e) {
            throw new Damaged("not UTF-8: " + e.getMessage());
        }
    }

    /** The document's object; empty when it is torn, empty or something else. */
    static Optional<ObjectNode> find(byte[] bytes) {
        try {
            return Optional.of(read(bytes));
        } catch (Damaged e) {
            return Optional.empty();
        }
    }

    static byte[] write(ObjectNode document) {
        try {
            // by way of a text: the byte writer refuses half a surrogate pair, here it becomes a question mark
            return MAPPER.writer(INDENTED).writeValueAsString(document).getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of plain values is always written", e);
        }
    }

    /** A text; a number or a truth value as its text, for tools that write ids as numbers. */
    static Optional<String> text(JsonNode node, String key) {
        JsonNode value = node.path(key);
        return value.isValueNode() && !isNothing(value) ? Optional.of(value.asText()) : Optional.empty();
    }

    /** Missing, {@code null}, or the {@code NaN} of an empty cell. */
    static boolean isNothing(JsonNode value) {
        return value.isMissingNode()
                || value.isNull()
                || value.isFloatingPointNumber() && Double.isNaN(value.doubleValue());
    }

    /** A whole number, also one written {@code 3.0} or as text; empty for anything else. */
    static Optional<Long> whole(JsonNode value) {
        try {
            if (value.isBigDecimal()) return Optional.of(value.decimalValue().longValueExact());
            if (value.isTextual())
                return Optional.of(new BigDecimal(value.textValue().strip()).longValueExact());
        } catch (ArithmeticException | NumberFormatException e) {
            return Optional.empty();
        }
        return value.isIntegralNumber() && value.canConvertToLong() ? Optional.of(value.longValue()) : Optional.empty();
    }

    /** A whole number of {@code int}'s range that is not negative. */
    static Optional<Integer> count(JsonNode value) {
        return whole(value).filter(n -> n >= 0 && n <= Integer.MAX_VALUE).map(Long::intValue);
    }

    /** Any number; empty for anything else. */
    static Optional<Double> number(JsonNode value) {
        return value.isNumber() && Double.isFinite(value.doubleValue())
                ? Optional.of(value.doubleValue())
                : Optional.empty();
    }

    /** A duration in seconds, with the milliseconds it has and no others. */
    static JsonNode seconds(Duration duration) {
        BigDecimal seconds = BigDecimal.valueOf(duration.toMillis(), 3).stripTrailingZeros();
        return seconds.scale() > 0 ? DecimalNode.valueOf(seconds) : LongNode.valueOf(seconds.longValue());
    }

    /** A number of seconds to the millisecond; zero for anything else, and for what would be negative. */
    static Duration seconds(JsonNode value) {
        return number(value)
                .filter(seconds -> seconds > 0 && seconds < MOST_SECONDS)
                .map(seconds -> Duration.ofMillis(Math.round(seconds * 1000)))
                .orElse(Duration.ZERO);
    }

    /** What stands there, short enough for a message. */
    static String shown(JsonNode value) {
        String text = value.toString();
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
