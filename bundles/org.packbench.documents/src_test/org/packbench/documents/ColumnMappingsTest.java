package org.packbench.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.packbench.core.importer.ColumnMapping;
import org.packbench.core.importer.ColumnMapping.Source;
import org.packbench.core.importer.Field;
import org.packbench.core.importer.HeaderSignature;
import org.packbench.core.importer.ListDraft;
import org.packbench.core.profile.ProfileException;

/** What a client's config remembers of tables. */
class ColumnMappingsTest {
    private static final HeaderSignature SIGNATURE = new HeaderSignature("3f2a");
    private static final ColumnMapping MAPPING = ColumnMapping.NONE
            .with(Field.ORDER_NUMBER, new Source.Column(0))
            .with(Field.SKU, new Source.Column(2))
            .with(Field.COURIER, new Source.Constant("Speedy"))
            .withQuantityDefault(1)
            .onSheet("Заказы");

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String put(String config) throws ProfileException {
        return new String(
                ProfileDocuments.putColumnMapping(
                        bytes(config), SIGNATURE, List.of("Nr", "", "Код"), MAPPING, "config.json"),
                StandardCharsets.UTF_8);
    }

    private static Map<HeaderSignature, ColumnMapping> read(String config) throws ProfileException {
        return ProfileDocuments.readColumnMappings(bytes(config), "config.json");
    }

    @Test
    void aMappingStandsUnderItsSignatureAndTheRestOfTheConfigStays() throws ProfileException {
        String config = put("{\"client_id\": \"M\", \"theirs\": {\"a\": 1}}");
        assertEquals("""
                {
                  "client_id": "M",
                  "theirs": {
                    "a": 1
                  },
                  "column_mappings": {
                    "3f2a": {
                      "headings": [
                        "Nr",
                        "",
                        "Код"
                      ],
                      "columns": {
                        "order_number": 0,
                        "sku": 2
                      },
                      "constants": {
                        "courier": "Speedy"
                      },
                      "quantity_default": 1,
                      "sheet": "Заказы"
                    }
                  }
                }""", config.strip());
        assertEquals(Map.of(SIGNATURE, MAPPING), read(config));
    }

    @Test
    void keysThatThisVersionDoesNotKnowSurviveAtEveryLevel() throws ProfileException {
        String config =
                put("{\"column_mappings\": {\"3f2a\": {\"by\": \"001\", \"columns\": {\"weight\": 7, \"notes\": 3},"
                        + " \"constants\": {\"depot\": \"X\"}}, \"other\": {\"x\": 1}, \"Sheet 1\": 5}}");
        for (String kept :
                List.of("\"by\": \"001\"", "\"weight\": 7", "\"depot\": \"X\"", "\"x\": 1", "\"Sheet 1\": 5"))
            assertTrue(config.contains(kept), config);
        assertEquals(Map.of(SIGNATURE, MAPPING), read(config), "notes are taken from nowhere now");
    }

    @Test
    void aMappingIsForgottenAndTheOthersStay() throws ProfileException {
        byte[] two = ProfileDocuments.putColumnMapping(
                bytes(put("{}")), new HeaderSignature("77"), List.of(), MAPPING, "config.json");
        byte[] one = ProfileDocuments.removeColumnMapping(two, SIGNATURE, "config.json");
        assertEquals(
                Map.of(new HeaderSignature("77"), MAPPING), ProfileDocuments.readColumnMappings(one, "config.json"));
        assertEquals(
                "{}",
                new String(ProfileDocuments.removeColumnMapping(bytes("{}"), SIGNATURE, ""), StandardCharsets.UTF_8)
                        .strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"column_mappings\": []}",
                "{\"column_mappings\": {\"NO SIGNATURE\": {}}}",
                "{\"column_mappings\": {\"3f2a\": 5}}",
                "{\"column_mappings\": {\"3f2a\": {\"columns\": {\"sku\": -1, \"order_number\": 0, \"quantity\": 1}}}}",
                "{\"column_mappings\": {\"3f2a\": {\"columns\": {\"sku\": \"B\", \"order_number\": 0, \"quantity\": 1}}}}",
                "{\"column_mappings\": {\"3f2a\": {\"constants\": {\"sku\": \"B\"}}}}",
                "{\"column_mappings\": {\"3f2a\": {\"quantity_default\": -5}}}"
            })
    void whatSomebodyDamagedIsAskedAboutAgain(String config) throws ProfileException {
        assertEquals(Map.of(), read(config));
    }

    @Property
    void everyMappingIsReadBackAsItWas(
            @ForAll @Size(min = 7, max = 7) List<@IntRange(max = 600) Integer> columns,
            @ForAll @NotBlank String courier,
            @ForAll @IntRange(max = 9_999) int units)
            throws ProfileException {
        Map<Field, Source> sources = new HashMap<>();
        for (Field field : Field.values())
            if (field.isIndispensable() || columns.get(field.ordinal()) % 2 == 0)
                sources.put(field, new Source.Column(columns.get(field.ordinal())));
        if (!ListDraft.isBlank(courier)) sources.put(Field.COURIER, new Source.Constant(courier));
        ColumnMapping mapping = new ColumnMapping(sources, units);
        byte[] config = ProfileDocuments.putColumnMapping(bytes("{}"), SIGNATURE, List.of(courier), mapping, "");
        assertEquals(Map.of(SIGNATURE, mapping), ProfileDocuments.readColumnMappings(config, ""));
    }
}
