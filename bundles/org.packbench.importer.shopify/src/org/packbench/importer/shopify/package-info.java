/** Packing lists from the JSON files a Shopify export leaves on the share. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.packbench.importer.shopify;
