/** The share doctor in the window: what it found, row by row, and what helps. */
@NonNullByDefault({FIELD, RETURN_TYPE, TYPE_ARGUMENT, TYPE_BOUND})
package org.packbench.ui.doctor;

// parameters stay open: the methods of SWT and JFace that are overridden here say nothing of theirs
import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;
import static org.eclipse.jdt.annotation.DefaultLocation.TYPE_ARGUMENT;
import static org.eclipse.jdt.annotation.DefaultLocation.TYPE_BOUND;

import org.eclipse.jdt.annotation.NonNullByDefault;
