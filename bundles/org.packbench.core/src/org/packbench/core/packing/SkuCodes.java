package org.packbench.core.packing;

import java.util.Map;
import java.util.Optional;
import org.packbench.core.Sku;

/**
 * The SKU mapping as the rules ask it: barcode to SKU, exactly, else by the normal form where that is unambiguous.
 * Immutable.
 */
public final class SkuCodes {
    /** Maps nothing. */
    public static final SkuCodes NONE = new SkuCodes(Map.of());

    private final CodeIndex<Sku> codes;

    public SkuCodes(Map<String, Sku> mappings) {
        codes = new CodeIndex<>(mappings, Sku::normal);
    }

    /** The SKU of a scanned code; empty when the mapping does not know it, or by its normal form knows two. */
    public Optional<Sku> find(String code) {
        return codes.find(code);
    }
}
