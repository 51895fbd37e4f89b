package org.packbench.profiles;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.packbench.core.Sku;
import org.packbench.core.profile.SkuEdit;

/**
 * Edits of a mapping, judged by how it stands.
 *
 * @param agreed may be made: their barcodes stand as they were seen, or as they are wanted
 * @param clashes may not
 */
record JudgedEdits(List<SkuEdit> agreed, List<SkuEdit> clashes) {
    static JudgedEdits of(List<SkuEdit> edits, Map<String, Sku> now) {
        Map<Boolean, List<SkuEdit>> parts = edits.stream()
                .collect(Collectors.partitioningBy(edit -> edit.clashes(Optional.ofNullable(now.get(edit.barcode())))));
        return new JudgedEdits(parts.getOrDefault(false, List.of()), parts.getOrDefault(true, List.of()));
    }

    /** What is agreed is judged again, by how the mapping stands at last. */
    JudgedEdits again(Map<String, Sku> now) {
        JudgedEdits later = of(agreed, now);
        var all = new ArrayList<>(clashes);
        all.addAll(later.clashes());
        return new JudgedEdits(later.agreed(), all);
    }

    Map<String, Sku> put() {
        return put(agreed);
    }

    static Map<String, Sku> put(List<SkuEdit> edits) {
        var put = new LinkedHashMap<String, Sku>();
        for (SkuEdit edit : edits) edit.wanted().ifPresent(sku -> put.put(edit.barcode(), sku));
        return put;
    }

    Set<String> remove() {
        return agreed.stream()
                .filter(edit -> edit.wanted().isEmpty())
                .map(SkuEdit::barcode)
                .collect(Collectors.toSet());
    }
}
