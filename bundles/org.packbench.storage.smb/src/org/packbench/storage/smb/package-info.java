/** The store that is a share of a file server, which it speaks SMB2/3 to itself. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.packbench.storage.smb;
