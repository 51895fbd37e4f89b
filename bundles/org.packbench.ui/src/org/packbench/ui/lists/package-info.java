/** Choosing a packing list among those that lie in the folders of a client's sessions. */
@NonNullByDefault({FIELD, RETURN_TYPE, TYPE_ARGUMENT, TYPE_BOUND})
package org.packbench.ui.lists;

// parameters stay open: the methods of SWT and JFace that are overridden here say nothing of theirs
import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;
import static org.eclipse.jdt.annotation.DefaultLocation.TYPE_ARGUMENT;
import static org.eclipse.jdt.annotation.DefaultLocation.TYPE_BOUND;

import org.eclipse.jdt.annotation.NonNullByDefault;
