/** The live board of who packs, to be read across a room. */
@NonNullByDefault({FIELD, RETURN_TYPE, TYPE_ARGUMENT, TYPE_BOUND})
package org.packbench.ui.monitor;

// parameters stay open: the methods of SWT and JFace that are overridden here say nothing of theirs
import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;
import static org.eclipse.jdt.annotation.DefaultLocation.TYPE_ARGUMENT;
import static org.eclipse.jdt.annotation.DefaultLocation.TYPE_BOUND;

import org.eclipse.jdt.annotation.NonNullByDefault;
