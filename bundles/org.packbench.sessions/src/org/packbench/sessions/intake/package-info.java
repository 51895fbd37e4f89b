/** What a share knows of a list before it is packed, and what is kept for the next import. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.packbench.sessions.intake;
