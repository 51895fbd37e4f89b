package org.packbench.core.profile;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.packbench.core.Sku;

/**
 * What came of edits.
 *
 * @param mapping as it stands on the share after them
 * @param clashes edits that were not made, since another station changed the same barcode to something else meanwhile
 */
public record SkuMerge(Map<String, Sku> mapping, List<SkuEdit> clashes) {
    public SkuMerge {
        mapping = Collections.unmodifiableMap(new LinkedHashMap<>(mapping));
        clashes = List.copyOf(clashes);
    }
}
