package org.packbench.documents;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.packbench.core.importer.ColumnMapping;
import org.packbench.core.importer.ColumnMapping.Source;
import org.packbench.core.importer.Field;
import org.packbench.core.importer.HeaderSignature;

/**
 * The {@code column_mappings} of a client's config: by the signature of a table's headings the headings, for people who
 * look, and from where each field is taken.
 */
record ColumnMappingForm(ObjectNode config) {
    private static final String KEY = "column_mappings";
    private static final String HEADINGS = "headings";
    private static final String COLUMNS = "columns";
    private static final String CONSTANTS = "constants";
    private static final String QUANTITY_DEFAULT = "quantity_default";
    private static final String SHEET = "sheet";

    /** What can be used of it: an entry that somebody damaged is one that a person is asked about again. */
    Map<HeaderSignature, ColumnMapping> read() {
        Map<HeaderSignature, ColumnMapping> mappings = new LinkedHashMap<>();
        config.path(KEY).properties().forEach(entry -> {
            if (!HeaderSignature.isOne(entry.getKey())) return;
            mapping(entry.getValue()).ifPresent(mapping -> mappings.put(new HeaderSignature(entry.getKey()), mapping));
        });
        return mappings;
    }

    private static Optional<ColumnMapping> mapping(JsonNode entry) {
        try {
            ColumnMapping mapping = ColumnMapping.NONE
                    .withQuantityDefault(entry.path(QUANTITY_DEFAULT).asInt())
                    .onSheet(entry.path(SHEET).asText());
            for (Field field : Field.values()) {
                JsonNode column = entry.path(COLUMNS).path(field.key());
                JsonNode constant = entry.path(CONSTANTS).path(field.key());
                if (column.isInt()) mapping = mapping.with(field, new Source.Column(column.intValue()));
                else if (constant.isTextual()) mapping = mapping.with(field, new Source.Constant(constant.textValue()));
            }
            return mapping.missing().isEmpty() ? Optional.of(mapping) : Optional.empty();
        } catch (IllegalArgumentException e) {
            // a column before the first, a constant SKU: nothing that was ever chosen
            return Optional.empty();
        }
    }

    /** Remembers a mapping in place of what was remembered for such headings. */
    ColumnMappingForm put(HeaderSignature signature, List<String> headings, ColumnMapping mapping) {
        ObjectNode entry = object(object(config, KEY), signature.value());
        entry.set(HEADINGS, Json.object().arrayNode().addAll(texts(headings)));
        ObjectNode columns = object(entry, COLUMNS);
        ObjectNode constants = object(entry, CONSTANTS);
        for (Field field : Field.values()) {
            columns.remove(field.key());
            constants.remove(field.key());
            mapping.source(field).ifPresent(source -> {
                switch (source) {
                    case Source.Column column -> columns.put(field.key(), column.index());
                    case Source.Constant constant -> constants.put(field.key(), constant.value());
                }
            });
        }
        entry.remove(QUANTITY_DEFAULT);
        if (mapping.quantityDefault() > 0) entry.put(QUANTITY_DEFAULT, mapping.quantityDefault());
        entry.remove(SHEET);
        if (!mapping.sheet().isEmpty()) entry.put(SHEET, mapping.sheet());
        return this;
    }

    private static List<JsonNode> texts(List<String> headings) {
        return headings.stream()
                .map(text -> (JsonNode) Json.object().textNode(text))
                .toList();
    }

    private static ObjectNode object(ObjectNode parent, String key) {
        return parent.get(key) instanceof ObjectNode known ? known : parent.putObject(key);
    }

    /** Forgets what was remembered for such headings. */
    ColumnMappingForm remove(HeaderSignature signature) {
        if (config.get(KEY) instanceof ObjectNode mappings) mappings.remove(signature.value());
        return this;
    }
}
