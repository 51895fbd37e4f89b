/** What happened in a session, step by step, and whether the files still say what was written. */
@org.eclipse.jdt.annotation.NonNullByDefault
@org.osgi.annotation.versioning.Version("1.0.0")
package org.packbench.core.history;
