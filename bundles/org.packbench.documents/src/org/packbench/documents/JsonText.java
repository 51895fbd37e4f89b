package org.packbench.documents;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.util.Map;

/** Plain values as one line of JSON: what the command line answers. */
public final class JsonText {
    private static final ObjectWriter ASCII = JournalLine.JSON.writer();
    private static final ObjectWriter READABLE = ASCII.without(JsonWriteFeature.ESCAPE_NON_ASCII);

    private JsonText() {}

    /**
     * One line, newline included, ASCII only; keys in the map's order.
     *
     * @param values text, numbers, truth values, null, lists and maps of these
     * @throws IllegalArgumentException when a value is something else
     */
    public static String line(Map<String, ?> values) {
        return line(ASCII, values);
    }

    /** As {@link #line}, for people who search it: letters of every script stand as they are. */
    public static String readableLine(Map<String, ?> values) {
        return line(READABLE, values);
    }

    private static String line(ObjectWriter form, Map<String, ?> values) {
        try {
            return form.writeValueAsString(values) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not plain values", e);
        }
    }
}
