/** Tables that leave the program as files. */
@org.eclipse.jdt.annotation.NonNullByDefault
@org.osgi.annotation.versioning.Version("1.0.0")
package org.packbench.core.export;
