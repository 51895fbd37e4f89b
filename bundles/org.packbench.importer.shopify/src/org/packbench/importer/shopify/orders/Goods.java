package org.packbench.importer.shopify.orders;

import org.packbench.core.importer.Quantity;

/**
 * What a line has to be packed.
 *
 * @param stated the quantity as it stands there
 */
public record Goods(String sku, String name, Quantity quantity, String stated) {}
