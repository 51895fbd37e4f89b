/** Clients, workers and SKU mappings: caching, merging, backups. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.packbench.profiles;
