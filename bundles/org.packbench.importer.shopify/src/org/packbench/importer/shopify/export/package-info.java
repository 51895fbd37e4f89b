/** The files of separated values that Shopify exports: orders, and products. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.packbench.importer.shopify.export;
