/** The files on the share as JSON: reading every generation of them, writing today's. Knows bytes, not places. */
@org.eclipse.jdt.annotation.NonNullByDefault
@org.osgi.annotation.versioning.Version("1.0.0")
package org.packbench.documents;
