package org.packbench.core.profile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.packbench.core.Sku;

/**
 * What a list of products says of barcodes, in its order; nothing is decided and nothing changed yet. A SKU may have
 * several barcodes. A barcode that stands with several SKUs keeps them all: which is right only a person knows.
 *
 * @param skus by barcode, each with one SKU or more
 */
public record SkuProposals(Map<String, Set<Sku>> skus) {
    public SkuProposals {
        Map<String, Set<Sku>> copy = new LinkedHashMap<>();
        skus.forEach((barcode, of) -> copy.put(barcode, Collections.unmodifiableSet(new LinkedHashSet<>(of))));
        skus = Collections.unmodifiableMap(copy);
    }

    /** Collects barcodes with their SKUs. Confined to the thread that reads. */
    public static final class Draft {
        private final Map<String, Set<Sku>> skus = new LinkedHashMap<>();

        /** @throws IllegalArgumentException for a blank barcode or SKU */
        public void add(String barcode, Sku sku) {
            if (barcode.isBlank() || sku.value().isBlank())
                throw new IllegalArgumentException("a barcode and a SKU are never blank: " + barcode + ", " + sku);
            skus.computeIfAbsent(barcode, none -> new LinkedHashSet<>()).add(sku);
        }

        public SkuProposals proposals() {
            return new SkuProposals(skus);
        }
    }

    /** What they would change in a mapping as it stands, and what they contradict. */
    public SkuChanges against(Map<String, Sku> now) {
        Map<String, Sku> put = new LinkedHashMap<>();
        int same = 0;
        List<SkuChanges.Conflict> conflicts = new ArrayList<>();
        for (var proposal : skus.entrySet()) {
            Optional<Sku> mapped = Optional.ofNullable(now.get(proposal.getKey()));
            Set<Sku> proposed = proposal.getValue();
            boolean agreed = mapped.isEmpty() || proposed.equals(Set.of(mapped.get()));
            if (proposed.size() > 1 || !agreed)
                conflicts.add(new SkuChanges.Conflict(proposal.getKey(), mapped, List.copyOf(proposed)));
            else if (mapped.isPresent()) same++;
            else put.put(proposal.getKey(), proposed.iterator().next());
        }
        return new SkuChanges(put, same, conflicts);
    }
}
