package org.packbench.importer.shopify.orders;

/** What people call the places of values that an order cannot be packed without. */
public record Columns(String number, String sku, String quantity) {}
