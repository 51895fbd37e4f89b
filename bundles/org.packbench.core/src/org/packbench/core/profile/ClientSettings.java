package org.packbench.core.profile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.common.util.EMap;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.packbench.model.ClientProfile;
import org.packbench.model.ModelPackage;

/**
 * A client's settings one by one, as texts by their keys, so that two stations' changes can be told apart and merged. What
 * the client's config does not say has its default; what a file says of itself (its id, when and by whom it was written)
 * is no setting.
 */
public final class ClientSettings {
    private static final List<EStructuralFeature> NO_SETTINGS = List.of(
            ModelPackage.Literals.CLIENT_PROFILE__CLIENT_ID,
            ModelPackage.Literals.CLIENT_PROFILE__CREATED_AT,
            ModelPackage.Literals.CLIENT_PROFILE__LAST_UPDATED,
            ModelPackage.Literals.CLIENT_PROFILE__UPDATED_BY);

    private ClientSettings() {}

    /** Every setting of a client that has a value. */
    public static Map<SettingKey, String> of(ClientProfile client) {
        Map<SettingKey, String> settings = new LinkedHashMap<>();
        read(client, List.of(), settings);
        return Collections.unmodifiableMap(settings);
    }

    private static void read(EObject object, List<String> path, Map<SettingKey, String> into) {
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            if (NO_SETTINGS.contains(feature)) continue;
            List<String> at = with(path, feature.getName());
            if (isMap(feature))
                entries(object, feature).forEach(entry -> {
                    List<String> there = with(at, entry.getKey());
                    if (entry.getValue() instanceof EObject child) read(child, there, into);
                    else into.put(new SettingKey(there), String.valueOf(entry.getValue()));
                });
            else if (feature instanceof EReference) read(child(object, feature), at, into);
            else if (object.eGet(feature) != null) into.put(new SettingKey(at), String.valueOf(object.eGet(feature)));
        }
    }

    /** One with the defaults where there is none. */
    private static EObject child(EObject object, EStructuralFeature feature) {
        return object.eGet(feature) instanceof EObject child ? child : EcoreUtil.create((EClass) feature.getEType());
    }

    /**
     * Sets one setting of a client, or takes it out.
     *
     * @throws IllegalArgumentException for a key that is no setting's, or a text that is no value of it
     */
    public static void set(ClientProfile client, SettingKey key, Optional<String> value) {
        if (!set(client, key.path(), value)) throw new IllegalArgumentException("no setting: " + key);
    }

    private static boolean set(EObject object, List<String> path, Optional<String> value) {
        @Nullable
        EStructuralFeature feature = path.isEmpty() ? null : object.eClass().getEStructuralFeature(path.getFirst());
        if (feature == null || NO_SETTINGS.contains(feature)) return false;
        List<String> rest = path.subList(1, path.size());
        if (isMap(feature)) return !rest.isEmpty() && setEntry(object, feature, rest, value);
        if (feature instanceof EReference) {
            EObject child = child(object, feature);
            object.eSet(feature, child);
            return set(child, rest, value);
        }
        value.ifPresentOrElse(
                text -> object.eSet(feature, value((EAttribute) feature, text)), () -> object.eUnset(feature));
        return rest.isEmpty();
    }

    private static boolean setEntry(EObject object, EStructuralFeature map, List<String> path, Optional<String> value) {
        EMap<String, Object> entries = entries(object, map);
        String key = path.getFirst();
        EStructuralFeature type = entryValue(map);
        if (type instanceof EReference child) return setChild(entries, key, child, path, value);
        value.ifPresentOrElse(text -> entries.put(key, value((EAttribute) type, text)), () -> entries.removeKey(key));
        return path.size() == 1;
    }

    /** A child that has nothing left is taken out. */
    private static boolean setChild(
            EMap<String, Object> entries, String key, EReference type, List<String> path, Optional<String> value) {
        EObject child = entries.get(key) instanceof EObject known ? known : EcoreUtil.create(type.getEReferenceType());
        boolean known = set(child, path.subList(1, path.size()), value);
        Map<SettingKey, String> left = new LinkedHashMap<>();
        read(child, List.of(), left);
        if (left.isEmpty()) entries.removeKey(key);
        else entries.put(key, child);
        return known;
    }

    private static Object value(EAttribute attribute, String text) {
        return Objects.requireNonNull(EcoreUtil.createFromString(attribute.getEAttributeType(), text));
    }

    private static boolean isMap(EStructuralFeature feature) {
        return Map.Entry.class.getName().equals(feature.getEType().getInstanceClassName());
    }

    private static EStructuralFeature entryValue(EStructuralFeature map) {
        return Objects.requireNonNull(((EClass) map.getEType()).getEStructuralFeature("value"));
    }

    @SuppressWarnings("unchecked")
    private static EMap<String, Object> entries(EObject object, EStructuralFeature map) {
        return (EMap<String, Object>) object.eGet(map);
    }

    private static List<String> with(List<String> path, String name) {
        List<String> longer = new ArrayList<>(path);
        longer.add(name);
        return longer;
    }
}
