package org.packbench.documents;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.emf.common.util.EMap;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.packbench.documents.Json.Damaged;

/** Values of features and their JSON. Text takes any single value, because other tools write ids as numbers too. */
final class DocumentValues {
    private DocumentValues() {}

    /**
     * A feature's value in a document; its default where the document says nothing.
     *
     * @throws Damaged for a number or a truth value that is none; the key is the place
     */
    static @Nullable Object read(JsonNode document, EStructuralFeature feature) throws Damaged {
        String key = DocumentKeys.in(document, feature);
        JsonNode value = document.path(key);
        if (isMap(feature)) return counts(feature) ? counts(value, key) : map(value);
        if (feature.isMany()) return texts(value);
        if (Json.isNothing(value)) return feature.getDefaultValue();
        Class<?> type = feature.getEType().getInstanceClass();
        if (type == int.class) return Math.toIntExact(whole(value, key, Integer.MIN_VALUE, Integer.MAX_VALUE));
        if (type == long.class) return total(value, key);
        if (type == boolean.class) return truth(value, key);
        return value.isValueNode() ? value.asText() : feature.getDefaultValue();
    }

    /** The value that an object has now, to be compared with one that was read. */
    static @Nullable Object of(EObject object, EStructuralFeature feature) {
        Object value = object.eGet(feature);
        if (value instanceof EMap<?, ?> map) {
            Map<String, Object> copy = new LinkedHashMap<>();
            map.forEach(entry -> copy.put(String.valueOf(entry.getKey()), Objects.requireNonNull(entry.getValue())));
            return copy;
        }
        return value instanceof List<?> list ? List.copyOf(list) : value;
    }

    static JsonNode write(@Nullable Object value) {
        return switch (value) {
            case null -> NullNode.instance;
            case Integer number -> IntNode.valueOf(number);
            case Long number -> LongNode.valueOf(number);
            case Boolean truth -> BooleanNode.valueOf(truth);
            case List<?> list -> {
                ArrayNode array = Json.object().arrayNode();
                list.forEach(item -> array.add(String.valueOf(item)));
                yield array;
            }
            default -> TextNode.valueOf(value.toString());
        };
    }

    static boolean isMap(EStructuralFeature feature) {
        return Map.Entry.class.getName().equals(feature.getEType().getInstanceClassName());
    }

    /** The value of a map's entries. */
    static EStructuralFeature entryValue(EStructuralFeature map) {
        return Objects.requireNonNull(((EReference) map).getEReferenceType().getEStructuralFeature("value"));
    }

    private static boolean counts(EStructuralFeature map) {
        return entryValue(map).getEType().getInstanceClass() == Integer.class;
    }

    /** Whole numbers by key: one that cannot be read must not be taken for none. */
    private static Map<String, Integer> counts(JsonNode node, String key) throws Damaged {
        Map<String, Integer> map = new LinkedHashMap<>();
        for (var entry : node.properties())
            map.put(
                    entry.getKey(),
                    Math.toIntExact(whole(entry.getValue(), key + "." + entry.getKey(), 1, Integer.MAX_VALUE)));
        return map;
    }

    /** Texts by key; what is no single value stays in the document and is not read. */
    private static Map<String, String> map(JsonNode node) {
        Map<String, String> map = new LinkedHashMap<>();
        node.properties()
                .forEach(entry -> Json.text(node, entry.getKey()).ifPresent(text -> map.put(entry.getKey(), text)));
        return map;
    }

    private static List<String> texts(JsonNode node) {
        List<String> texts = new ArrayList<>();
        if (node.isTextual() && !node.textValue().isBlank()) texts.add(node.textValue());
        for (JsonNode item : node) if (item.isValueNode() && !Json.isNothing(item)) texts.add(item.asText());
        return List.copyOf(texts);
    }

    private static long whole(JsonNode value, String key, long least, long most) throws Damaged {
        return Json.whole(value)
                .filter(n -> least <= n && n <= most)
                .orElseThrow(() -> new Damaged(key + ": a whole number expected, found " + value));
    }

    /** Totals of seconds, which some tools write with a fraction. */
    private static long total(JsonNode value, String key) throws Damaged {
        return Json.number(value)
                .map(Double::longValue)
                .orElseThrow(() -> new Damaged(key + ": a number expected, found " + value));
    }

    private static boolean truth(JsonNode value, String key) throws Damaged {
        if (!value.isBoolean()) throw new Damaged(key + ": true or false expected, found " + value);
        return value.booleanValue();
    }
}
