/** Leases kept as files beside the work they protect: the protocol of docs/share.md, rules 1 to 5, 8 and 9. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.packbench.lease.file;
