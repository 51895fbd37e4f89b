/** The life of a session: start, restore, pack, end, close; the spool between the packer and the share (docs/share.md). */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.packbench.sessions;
