/** The files of a share as every store offers them; the facts it rests on stand in docs/share.md. */
@org.eclipse.jdt.annotation.NonNullByDefault
@org.osgi.annotation.versioning.Version("1.0.0")
package org.packbench.core.storage;
