package org.packbench.documents;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.packbench.core.Sku;
import org.packbench.documents.Json.Damaged;
import org.packbench.model.ModelFactory;
import org.packbench.model.SkuMapping;

/**
 * Where a document keeps its mapping.
 *
 * @param tree the whole document
 * @param key under which the mapping stands; empty when the document itself is the mapping
 */
record SkuMappingForm(ObjectNode tree, Optional<String> key) {
    private static final String MAPPINGS = "mappings";
    private static final String IN_CONFIG = "sku_mapping";
    private static final Set<String> SIGNATURE = Set.of("last_updated", "updated_by");

    static ObjectNode empty() {
        ObjectNode tree = Json.object();
        tree.putObject(MAPPINGS);
        return tree;
    }

    /**
     * A document without any mapping gets today's form, unless it has entries of its own: then it is the flat one.
     *
     * @throws Damaged when what stands for the mapping is a list: it must not be taken for an empty one
     */
    static SkuMappingForm of(ObjectNode tree) throws Damaged {
        if (tree.path(MAPPINGS).isArray()) throw new Damaged(MAPPINGS);
        if (tree.path(MAPPINGS).isObject()) return new SkuMappingForm(tree, Optional.of(MAPPINGS));
        if (tree.path(IN_CONFIG).isObject()) return inConfig(tree);
        boolean flat = tree.properties().stream()
                .anyMatch(entry ->
                        !SIGNATURE.contains(entry.getKey()) && entry.getValue().isValueNode());
        return new SkuMappingForm(tree, flat ? Optional.empty() : Optional.of(MAPPINGS));
    }

    static SkuMappingForm inConfig(ObjectNode tree) {
        return new SkuMappingForm(tree, Optional.of(IN_CONFIG));
    }

    private Optional<ObjectNode> entries() {
        if (key.isEmpty()) return Optional.of(tree);
        return tree.get(key.get()) instanceof ObjectNode entries ? Optional.of(entries) : Optional.empty();
    }

    SkuMapping read() {
        SkuMapping mapping = ModelFactory.eINSTANCE.createSkuMapping();
        entries()
                .ifPresent(entries -> entries.properties().forEach(entry -> {
                    if (isEntry(entry.getKey()))
                        Json.text(entries, entry.getKey())
                                .ifPresent(sku -> mapping.getMappings().put(entry.getKey(), sku));
                }));
        Json.text(tree, "last_updated").ifPresent(mapping::setLastUpdated);
        Json.text(tree, "updated_by").ifPresent(mapping::setUpdatedBy);
        return mapping;
    }

    private boolean isEntry(String name) {
        return key.isPresent() || !SIGNATURE.contains(name);
    }

    SkuMappingForm change(Map<String, Sku> put, Set<String> remove) {
        if (put.isEmpty() && entries().isEmpty()) return this;
        ObjectNode entries = entries().orElseGet(() -> tree.putObject(key.orElse(MAPPINGS)));
        remove.stream().filter(this::isEntry).forEach(entries::remove);
        put.forEach((code, sku) -> entries.put(code, sku.value()));
        return this;
    }

    /** The tools that know only the flat form would take a signature for two barcodes. */
    SkuMappingForm sign(String lastUpdated, String updatedBy) {
        boolean signed = SIGNATURE.stream().anyMatch(tree::has);
        if (key.isPresent() || signed) tree.put("last_updated", lastUpdated).put("updated_by", updatedBy);
        return this;
    }
}
