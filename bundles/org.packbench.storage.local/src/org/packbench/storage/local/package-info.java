/** The store that is a folder on a local disk. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.packbench.storage.local;
