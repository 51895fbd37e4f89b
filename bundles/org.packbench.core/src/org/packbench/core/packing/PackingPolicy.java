package org.packbench.core.packing;

/**
 * What a client may have otherwise in the packing rules.
 *
 * @param itemOpensOrder whether an item that one unfinished order alone needs opens that order
 */
public record PackingPolicy(boolean itemOpensOrder) {
    /** Orders are opened by their own barcodes only. */
    public static final PackingPolicy DEFAULT = new PackingPolicy(false);
}
