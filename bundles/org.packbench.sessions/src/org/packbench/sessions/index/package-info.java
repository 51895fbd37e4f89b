/** The index of a share's sessions: a file a station on the share, what this PC remembers of all of them, and the archive. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.packbench.sessions.index;
