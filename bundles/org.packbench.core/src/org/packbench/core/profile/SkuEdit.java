package org.packbench.core.profile;

import java.util.Optional;
import org.packbench.core.Sku;

/**
 * What a person wants of one barcode, and what they saw when they said so.
 *
 * @param seen the SKU it was mapped to; empty when it was not mapped
 * @param wanted the SKU it is to be mapped to; empty when it is to be removed
 */
public record SkuEdit(String barcode, Optional<Sku> seen, Optional<Sku> wanted) {
    /** What has to be decided when the mapping says {@code now}: nothing while it is as seen, or as wanted already. */
    public boolean clashes(Optional<Sku> now) {
        return !now.equals(seen) && !now.equals(wanted);
    }
}
