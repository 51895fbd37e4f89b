/** Leases kept as files beside the work they protect. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.packbench.lease.file;
