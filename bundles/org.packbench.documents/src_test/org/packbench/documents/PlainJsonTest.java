package org.packbench.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.packbench.documents.PlainJson.Malformed;

class PlainJsonTest {
    private static Optional<Object> read(String text) throws Malformed {
        return PlainJson.read(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void everyValueArrivesAsWhatItIs() throws Malformed {
        Map<String, @Nullable Object> expected = new LinkedHashMap<>();
        expected.put("text", "3");
        expected.put("number", new BigDecimal("3.0"));
        expected.put("long", new BigDecimal("12345678901234567890"));
        expected.put("truth", true);
        expected.put("list", Arrays.asList(BigDecimal.ONE, null, Map.of()));
        expected.put("nothing", null);
        expected.put("cell", null);
        expected.put("endless", "Infinity");
        assertEquals(
                Optional.of(expected),
                read("{\"text\": \"3\", \"number\": 3.0, \"long\": 12345678901234567890, \"truth\": true,"
                        + " \"list\": [1, null, {}], \"nothing\": null, \"cell\": NaN, \"endless\": Infinity}"));
    }

    @Test
    void nothingIsEmpty() throws Malformed {
        assertEquals(Optional.empty(), read(""));
        assertEquals(Optional.empty(), read("null"));
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheDocument() throws Malformed {
        assertEquals(Optional.of(List.of()), read("\uFEFF[]"));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "|{\n  \"a\": 1,\n  \"b\": }|, 3, 8",
                "|{\"a\": 1, \"a\": 2}|, 1, 13",
                "|[1] 2|, 1, 5",
                "|[1|, 1, 3",
                "|<html>|, 1, 1",
            })
    void whatIsNoJsonIsNamedWithItsLineAndColumn(String text, int line, int column) {
        Malformed thrown = assertThrows(Malformed.class, () -> read(text));
        assertEquals(line, thrown.line());
        assertEquals(column, thrown.column());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'orders': [], 'junk': [#]}",
                "{'junk': {'deeper': [#]}, 'orders': []}",
                "{'orders': [[#]]}",
                "{'orders': [{}, {'items': [#]}]}",
                "[#]",
            })
    void millionsOfValuesThatBelongToNoEntryAreRefusedWithTheirPlaceBeforeTheyTakeMemory(String form) {
        String many = form.replace('\'', '"').replace("#", "1,".repeat(120_000) + "1");
        Malformed thrown = assertThrows(Malformed.class, () -> outline(many));
        assertTrue(thrown.isExcessive(), thrown::getMessage);
        assertTrue(thrown.column() > 100_000, "where it was too much, not where it ends");
    }

    @Test
    void moreEntriesThanAnyListHasAreRefused() throws Exception {
        assertEquals(
                Set.of("orders"),
                outline("{\"orders\": [" + "{},".repeat(200_000) + "{}]}").arrays());
        Malformed thrown =
                assertThrows(Malformed.class, () -> outline("{\"orders\": [" + "{},".repeat(300_000) + "{}]}"));
        assertTrue(thrown.isExcessive(), thrown::getMessage);
    }

    private static PlainJson.Outline outline(String text) throws Malformed, IOException {
        return PlainJson.outline(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "orders");
    }

    @Test
    void otherEncodingsAreMalformed() {
        assertThrows(Malformed.class, () -> PlainJson.read("[\"Größe\"]".getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void aDocumentThatIsNestedWithoutEndIsMalformed() {
        assertThrows(Malformed.class, () -> read("[".repeat(100_000)));
    }
}
