package org.packbench.importer.shopify.orders;

/** Where a line stands, as in {@link org.packbench.core.importer.Importer.Problem}. */
public record Place(String sheet, int row) {}
