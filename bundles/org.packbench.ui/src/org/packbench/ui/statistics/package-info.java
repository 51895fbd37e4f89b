/** Figures of finished work: cards, charts, tables, and the codes that wait to be mapped. */
@NonNullByDefault({FIELD, RETURN_TYPE, TYPE_ARGUMENT, TYPE_BOUND})
package org.packbench.ui.statistics;

// parameters stay open: the methods of SWT and JFace that are overridden here say nothing of theirs
import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;
import static org.eclipse.jdt.annotation.DefaultLocation.TYPE_ARGUMENT;
import static org.eclipse.jdt.annotation.DefaultLocation.TYPE_BOUND;

import org.eclipse.jdt.annotation.NonNullByDefault;
