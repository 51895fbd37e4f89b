/** Who did what outside of packing, and whether what was written still stands. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.packbench.sessions.audit;
