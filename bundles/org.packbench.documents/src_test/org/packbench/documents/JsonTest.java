package org.packbench.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person reads who looks for the damage in a document. */
final class JsonTest {
    private static String place(String document) {
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        return assertThrows(Json.Damaged.class, () -> Json.read(bytes)).place();
    }

    @Test
    void a_torn_document_tells_where_it_ends_and_where_what_is_open_began() {
        String place = place("{\n  \"orders\": [");
        assertTrue(place.startsWith("line 2, column 14: "), place);
        assertTrue(place.contains("(start marker at line 2, column 13)"), place);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{", "{\"a\":[1,{", "{\"a\":\"b", "{\"a\":tru", "{\"a\" 1}", "{}{", "nothing", "{\"a\":\u0001}"})
    void no_place_speaks_of_the_reader_s_own_affairs(String document) {
        String place = place(document);
        assertFalse(place.contains("Source") || place.contains("StreamReadFeature"), place);
    }

    @Test
    void an_empty_document_and_one_that_is_no_object_say_so() {
        assertEquals("the file is empty", place(""));
        assertEquals("no object", place("[]"));
    }
}
