package org.packbench.core.packing;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.packbench.core.Sku;
import org.packbench.core.scan.ScannedCode;

/**
 * The SKU mapping as the rules ask it: barcode to SKU, exactly, else by the normal form where that is unambiguous. A
 * barcode may stand for several units, as a carton's does. Immutable.
 */
public final class SkuCodes {
    /** Maps nothing. */
    public static final SkuCodes NONE = new SkuCodes(Map.of());

    /**
     * What a barcode stands for.
     *
     * @param units of the SKU, at least 1
     */
    public record Meaning(Sku sku, int units) {
        /** @throws IllegalArgumentException for less than one unit */
        public Meaning {
            if (units < 1) throw new IllegalArgumentException(units + " units of " + sku);
        }
    }

    private final CodeIndex<Meaning> codes;

    /** Every barcode stands for one unit. */
    public SkuCodes(Map<String, Sku> mappings) {
        this(mappings, Map.of());
    }

    /** @param units of the barcodes that stand for more than one unit; of what the mapping does not know, it says nothing */
    public SkuCodes(Map<String, Sku> mappings, Map<String, Integer> units) {
        codes = new CodeIndex<>(
                mappings.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                entry -> new Meaning(entry.getValue(), units.getOrDefault(entry.getKey(), 1)))),
                Sku::normal);
    }

    /** The SKU of a scanned code; empty when the mapping does not know it, or by its normal form knows two. */
    public Optional<Sku> find(String code) {
        return meaning(code).map(Meaning::sku);
    }

    /** How many units a scan of this code stands for, whichever of its readings is known; 1 of what is not. */
    public int units(String raw) {
        return ScannedCode.of(raw).readings().stream()
                .flatMap(reading -> meaning(reading).stream())
                .findFirst()
                .map(Meaning::units)
                .orElse(1);
    }

    /** What a scanned code stands for; empty when the mapping does not know it, or its normal form may mean two things. */
    public Optional<Meaning> meaning(String code) {
        return codes.find(code);
    }
}
