/** The one state that every view shows: the share in use and the session being packed. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.packbench.ui.desk;
