package org.packbench.core.packing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.packbench.core.Sku;

/** The SKU mapping as the rules ask it: barcode to SKU, exactly, else by the normal form where that is unambiguous. Immutable. */
public final class SkuCodes {
    /** Maps nothing. */
    public static final SkuCodes NONE = new SkuCodes(Map.of());

    private final Map<String, Sku> exact;
    private final Map<String, Optional<Sku>> normal = new HashMap<>();

    public SkuCodes(Map<String, Sku> mappings) {
        exact = Map.copyOf(mappings);
        exact.forEach((code, sku) -> normal.merge(Sku.normal(code), Optional.of(sku),
                (a, b) -> a.equals(b) ? a : Optional.empty()));
        normal.remove("");
    }

    /** The SKU of a scanned code; empty when the mapping does not know it, or by its normal form knows two. */
    public Optional<Sku> find(String code) {
        Sku sku = exact.get(code);
        return sku != null ? Optional.of(sku) : normal.getOrDefault(Sku.normal(code), Optional.empty());
    }
}
