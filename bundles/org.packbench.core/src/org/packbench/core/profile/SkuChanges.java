package org.packbench.core.profile;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.packbench.core.ClientId;
import org.packbench.core.Sku;
import org.packbench.core.storage.StorageException;

/**
 * What a list of products would change in a client's SKU mapping, to be looked at before it is applied.
 *
 * @param put barcodes that are not mapped yet, in the order of the list
 * @param same how many are mapped so already
 * @param conflicts barcodes that are not put, because it is not known which SKU is right
 */
public record SkuChanges(Map<String, Sku> put, int same, List<Conflict> conflicts) {
    /**
     * One barcode and more than one SKU.
     *
     * @param now the SKU that it is mapped to
     * @param proposed those that the list has it with, one or more
     */
    public record Conflict(String barcode, Optional<Sku> now, List<Sku> proposed) {
        public Conflict {
            proposed = List.copyOf(proposed);
        }
    }

    public SkuChanges {
        put = Collections.unmodifiableMap(new LinkedHashMap<>(put));
        conflicts = List.copyOf(conflicts);
    }

    public boolean isEmpty() {
        return put.isEmpty();
    }

    /** With a person's answers: the barcodes of the conflicts they decided, and the SKU that is right. */
    public SkuChanges decided(Map<String, Sku> answers) {
        Map<String, Sku> all = new LinkedHashMap<>(put);
        for (Conflict conflict : conflicts) {
            Sku right = answers.get(conflict.barcode());
            if (right != null) all.put(conflict.barcode(), right);
        }
        List<Conflict> open = conflicts.stream()
                .filter(conflict -> !answers.containsKey(conflict.barcode()))
                .toList();
        return new SkuChanges(all, same, open);
    }

    /**
     * Merges what is put into the mapping on the share; the conflicts stay as they are there.
     *
     * @return the mapping after it
     * @throws ProfileException as {@link Profiles#changeSkuMapping} does
     */
    public Map<String, Sku> apply(Profiles profiles, ClientId client) throws StorageException, ProfileException {
        return put.isEmpty() ? profiles.skuMappings(client) : profiles.changeSkuMapping(client, put, Set.of());
    }
}
