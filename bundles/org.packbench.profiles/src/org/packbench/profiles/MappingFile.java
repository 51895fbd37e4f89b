package org.packbench.profiles;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.packbench.core.Sku;
import org.packbench.core.profile.ProfileException;
import org.packbench.core.storage.SharePath;
import org.packbench.documents.ProfileDocuments;
import org.packbench.model.SkuMapping;

/**
 * A document with a SKU mapping in it.
 *
 * @param inConfig whether it is a client's config, where older tools keep the mapping among the settings
 */
record MappingFile(SharePath path, boolean inConfig) {
    Map<String, Sku> read(Optional<byte[]> content) throws ProfileException {
        var mappings = new LinkedHashMap<String, Sku>();
        if (content.isPresent()) {
            for (var entry : mapping(content.get()).getMappings()) {
                mappings.put(Objects.requireNonNull(entry.getKey()), new Sku(Objects.requireNonNull(entry.getValue())));
            }
        }
        return mappings;
    }

    private SkuMapping mapping(byte[] content) throws ProfileException {
        String file = path.toString();
        return inConfig
                ? ProfileDocuments.readSkuMappingOfConfig(content, file)
                : ProfileDocuments.readSkuMapping(content, file);
    }

    /** The content with these changes; empty when it is so already. */
    Optional<byte[]> change(Optional<byte[]> now, Map<String, Sku> put, Set<String> remove, Author author)
            throws ProfileException {
        Map<String, Sku> mappings = read(now);
        boolean same =
                put.entrySet().stream().allMatch(entry -> entry.getValue().equals(mappings.get(entry.getKey())))
                        && remove.stream().noneMatch(code -> mappings.containsKey(code) && !put.containsKey(code));
        if (same) return Optional.empty();
        String file = path.toString();
        return Optional.of(
                inConfig && now.isPresent()
                        ? ProfileDocuments.changeSkuMappingOfConfig(now.get(), put, remove, file)
                        : ProfileDocuments.changeSkuMapping(now, put, remove, author.now(), author.pc(), file));
    }
}
