package org.packbench.documents;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Map;

/** Plain values as one line of JSON: what the command line answers. */
public final class JsonText {
    private JsonText() {}

    /**
     * One line, newline included, ASCII only; keys in the map's order.
     *
     * @param values text, numbers, truth values, null, lists and maps of these
     * @throws IllegalArgumentException when a value is something else
     */
    public static String line(Map<String, ?> values) {
        try {
            return JournalLine.JSON.writeValueAsString(values) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not plain values", e);
        }
    }
}
