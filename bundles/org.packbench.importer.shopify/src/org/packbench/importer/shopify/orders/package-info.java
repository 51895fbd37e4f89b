/** Orders as they come in line by line from a shop, live or by an export. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.packbench.importer.shopify.orders;
