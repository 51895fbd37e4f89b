package org.packbench.documents;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.common.util.EMap;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.packbench.documents.Json.Damaged;

/**
 * The model's documents as JSON. A document that was read remembers its tree: writing it changes only what was changed since
 * (so numbers keep their digits, and unknown keys and the order of keys stay); {@link #merge} does the same to a tree
 * that another station has written meanwhile. Maps are JSON objects; dates stay text.
 */
final class DocumentCodec {
    private DocumentCodec() {}

    /** The tree that an object was read from. Copies of the object have none, and are written whole. */
    private static final class Source extends AdapterImpl {
        private final ObjectNode node;

        Source(ObjectNode node) {
            this.node = node;
        }

        static Optional<ObjectNode> of(EObject object) {
            for (Adapter adapter : object.eAdapters()) {
                if (adapter instanceof Source source) return Optional.of(source.node);
            }
            return Optional.empty();
        }
    }

    /** @throws Damaged with the path of what is not as it should be, such as {@code orders[3].items[0].quantity} */
    static EObject read(ObjectNode document, EClass type) throws Damaged {
        EObject object = EcoreUtil.create(type);
        for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
            if (isChild(feature)) readChildren(document, object, (EReference) feature);
            else set(object, feature, DocumentValues.read(document, feature));
        }
        object.eAdapters().add(new Source(document));
        return object;
    }

    private static boolean isChild(EStructuralFeature feature) {
        return feature instanceof EReference && (!DocumentValues.isMap(feature) || isMapOfChildren(feature));
    }

    private static boolean isMapOfChildren(EStructuralFeature feature) {
        return DocumentValues.isMap(feature) && DocumentValues.entryValue(feature) instanceof EReference;
    }

    private static void readChildren(ObjectNode document, EObject object, EReference feature) throws Damaged {
        String key = DocumentKeys.in(document, feature);
        JsonNode value = document.path(key);
        if (value.isMissingNode() || value.isNull()) return;
        if (isMapOfChildren(feature)) {
            EReference entry = (EReference) DocumentValues.entryValue(feature);
            for (var child : value.properties())
                entries(object, feature)
                        .put(child.getKey(), child(child.getValue(), entry, key + "." + child.getKey()));
            return;
        }
        if (!feature.isMany()) {
            object.eSet(feature, child(value, feature, key));
            return;
        }
        if (!value.isArray()) throw new Damaged(key + ": an array expected");
        @SuppressWarnings("unchecked")
        List<EObject> children = (List<EObject>) object.eGet(feature);
        for (int i = 0; i < value.size(); i++) children.add(child(value.path(i), feature, key + "[" + i + "]"));
    }

    private static EObject child(JsonNode value, EReference feature, String place) throws Damaged {
        if (!(value instanceof ObjectNode node)) throw new Damaged(place + ": an object expected");
        try {
            return read(node, feature.getEReferenceType());
        } catch (Damaged e) {
            throw new Damaged(place + "." + e.place());
        }
    }

    @SuppressWarnings("unchecked")
    private static EMap<String, Object> entries(EObject object, EStructuralFeature map) {
        return (EMap<String, Object>) object.eGet(map);
    }

    private static void set(EObject object, EStructuralFeature feature, @Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            map.forEach(
                    (key, entry) -> entries(object, feature).put(String.valueOf(key), Objects.requireNonNull(entry)));
        } else if (value != null) {
            object.eSet(feature, value);
        }
    }

    /** The document of an object. */
    static ObjectNode write(EObject object) {
        return merge(object, Source.of(object).map(ObjectNode::deepCopy).orElseGet(Json::object));
    }

    /** Brings into a tree what was changed in the object since it was read; all of it when it never was. */
    static ObjectNode merge(EObject object, ObjectNode into) {
        Optional<ObjectNode> source = Source.of(object);
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            String key = DocumentKeys.in(into, feature);
            if (isMapOfChildren(feature)) writeChildren(entries(object, feature), source, into, key);
            else if (isChild(feature)) writeChildren(object.eGet(feature), into, key);
            else if (DocumentValues.isMap(feature)) writeMap(object, feature, source, into, key);
            else if (changed(object, feature, source, into)) into.set(key, DocumentValues.write(object.eGet(feature)));
        }
        return into;
    }

    private static boolean changed(
            EObject object, EStructuralFeature feature, Optional<ObjectNode> source, ObjectNode into) {
        Object now = DocumentValues.of(object, feature);
        if (source.isPresent()) return !Objects.equals(now, valueIn(source.get(), feature));
        boolean said = into.has(DocumentKeys.in(into, feature));
        return said ? !Objects.equals(now, valueIn(into, feature)) : now != null;
    }

    /** A value that cannot be read is no value: it is only ever written over by another one. */
    private static @Nullable Object valueIn(ObjectNode document, EStructuralFeature feature) {
        try {
            return DocumentValues.read(document, feature);
        } catch (Damaged e) {
            return null;
        }
    }

    private static void writeChildren(@Nullable Object value, ObjectNode into, String key) {
        if (value instanceof List<?> children) {
            ArrayNode array = into.arrayNode();
            children.forEach(child -> array.add(write((EObject) Objects.requireNonNull(child))));
            into.set(key, array);
        } else if (value instanceof EObject child) {
            merge(child, into.get(key) instanceof ObjectNode node ? node : into.putObject(key));
        }
    }

    private static void writeChildren(
            EMap<String, Object> now, Optional<ObjectNode> source, ObjectNode into, String key) {
        if (now.isEmpty() && source.filter(was -> was.has(key)).isEmpty()) return;
        ObjectNode children = into.get(key) instanceof ObjectNode node ? node : into.putObject(key);
        source.ifPresent(was -> was.path(key).fieldNames().forEachRemaining(gone -> {
            if (!now.containsKey(gone)) children.remove(gone);
        }));
        now.forEach(entry -> writeChildren(entry.getValue(), children, entry.getKey()));
    }

    private static void writeMap(
            EObject object, EStructuralFeature feature, Optional<ObjectNode> source, ObjectNode into, String key) {
        Map<?, ?> now = (Map<?, ?>) Objects.requireNonNull(DocumentValues.of(object, feature));
        Map<?, ?> was = (Map<?, ?>) Objects.requireNonNull(valueIn(source.orElse(into), feature));
        if (now.equals(was) && (into.has(key) || source.isPresent())) return;
        ObjectNode entries = into.get(key) instanceof ObjectNode node ? node : into.putObject(key);
        was.keySet().stream()
                .filter(gone -> !now.containsKey(gone))
                .forEach(gone -> entries.remove(String.valueOf(gone)));
        now.forEach((entry, text) -> {
            if (!Objects.equals(text, was.get(entry))) entries.set(String.valueOf(entry), DocumentValues.write(text));
        });
    }
}
