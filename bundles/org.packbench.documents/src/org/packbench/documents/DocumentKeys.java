package org.packbench.documents;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Under which keys a feature stands: its name in snake case, or those its annotation lists, the one to be written first. */
final class DocumentKeys {
    private static final String SOURCE = "http://packbench.org/json";

    private DocumentKeys() {}

    static List<String> of(EStructuralFeature feature) {
        String keys = EcoreUtil.getAnnotation(feature, SOURCE, "keys");
        return keys == null ? List.of(snakeCase(feature.getName())) : List.of(keys.split(" "));
    }

    /** The key under which the document has it: the first that says something, else the first of all. */
    static String in(JsonNode document, EStructuralFeature feature) {
        List<String> keys = of(feature);
        for (String key : keys) {
            JsonNode value = document.path(key);
            if (!Json.isNothing(value)
                    && !(value.isTextual() && value.textValue().isBlank())) return key;
        }
        for (String key : keys) if (document.has(key)) return key;
        return keys.get(0);
    }

    private static String snakeCase(String name) {
        StringBuilder key = new StringBuilder();
        for (char c : name.toCharArray()) {
            if (Character.isUpperCase(c)) key.append('_');
            key.append(Character.toLowerCase(c));
        }
        return key.toString();
    }
}
