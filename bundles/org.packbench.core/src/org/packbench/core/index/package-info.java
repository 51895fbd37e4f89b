/** What all sessions of a share look like, without reading each of them: an append-only file a station, and what a PC remembers of them. */
@org.eclipse.jdt.annotation.NonNullByDefault
@org.osgi.annotation.versioning.Version("1.0.0")
package org.packbench.core.index;
