/** A Shopify shop, asked live by its Admin GraphQL API. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.packbench.importer.shopify.live;
