package org.packbench.documents;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;

/**
 * How much may stand where in a document of entries. Whoever reads it keeps every value, wanted or not, at some dozens of
 * bytes each: millions of them that belong to no entry, or all to one, would take the memory of a list of that size.
 * Belongs to one reading; not thread-safe.
 */
final class JsonBounds {
    /** Twice the orders of the largest list that is measured. */
    private static final int ENTRIES = 250_000;

    /** An order of five thousand lines with all that a shop says of each. */
    private static final int IN_ONE_ENTRY = 100_000;

    /** Statistics and filters of a session, which take some hundreds. */
    private static final int BESIDE = 100_000;

    /** The depth of the document's own keys, and that of its entries. */
    private static final int KEYS = 1;

    private static final int ENTRY = 2;

    private final String array;
    private boolean inside;
    private int entries;
    private int inOne;
    private int beside;

    /** @param array the key of the entries */
    JsonBounds(String array) {
        this.array = array;
    }

    /**
     * Counts a token.
     *
     * @param depth of structures around it
     * @throws StreamConstraintsException with the place, when it is one too many
     */
    void next(JsonParser parser, JsonToken token, int depth) throws IOException {
        if (depth == KEYS && token != JsonToken.FIELD_NAME)
            inside = token == JsonToken.START_ARRAY && array.equals(parser.currentName());
        if (!inside) {
            refuse(++beside > BESIDE, parser, "values beside the entries");
            return;
        }
        if (depth == ENTRY) {
            inOne = 0;
            refuse(!token.isStructEnd() && ++entries > ENTRIES, parser, "entries");
        }
        refuse(++inOne > IN_ONE_ENTRY, parser, "values in one entry");
    }

    private static void refuse(boolean tooMany, JsonParser parser, String what) throws StreamConstraintsException {
        if (tooMany) throw new StreamConstraintsException("too many " + what, parser.currentLocation());
    }
}
