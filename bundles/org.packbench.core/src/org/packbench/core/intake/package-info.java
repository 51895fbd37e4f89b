/** What is looked at before a file becomes a session: what it holds, and what the share knows of it. */
@org.eclipse.jdt.annotation.NonNullByDefault
@org.osgi.annotation.versioning.Version("1.0.0")
package org.packbench.core.intake;
