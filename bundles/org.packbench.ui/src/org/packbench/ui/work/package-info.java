/** Blocking work outside the user interface's thread, and its results back in it. */
@NonNullByDefault({FIELD, RETURN_TYPE, TYPE_ARGUMENT, TYPE_BOUND})
package org.packbench.ui.work;

// parameters stay open: the methods of the workbench that are overridden here say nothing of theirs
import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;
import static org.eclipse.jdt.annotation.DefaultLocation.TYPE_ARGUMENT;
import static org.eclipse.jdt.annotation.DefaultLocation.TYPE_BOUND;

import org.eclipse.jdt.annotation.NonNullByDefault;
