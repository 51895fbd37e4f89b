/** Clients, workers and SKU mappings as they stand on the share. */
@org.eclipse.jdt.annotation.NonNullByDefault
@org.osgi.annotation.versioning.Version("1.0.0")
package org.packbench.core.profile;
