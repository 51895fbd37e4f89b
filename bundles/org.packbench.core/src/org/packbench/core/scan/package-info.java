/** What a scanner sends, and what is in it: symbology identifiers, GS1 element strings. Pure, no I/O. */
@org.eclipse.jdt.annotation.NonNullByDefault
@org.osgi.annotation.versioning.Version("1.0.0")
package org.packbench.core.scan;
