/** The JSON form of every file on the share. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.packbench.documents;
