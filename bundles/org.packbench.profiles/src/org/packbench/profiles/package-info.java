/** Clients, workers and SKU mappings kept as files on the share, and the settings of this PC. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.packbench.profiles;
