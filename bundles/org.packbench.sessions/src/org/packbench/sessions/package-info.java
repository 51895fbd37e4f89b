/** The life of a session: start, restore, record, end. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.packbench.sessions;
