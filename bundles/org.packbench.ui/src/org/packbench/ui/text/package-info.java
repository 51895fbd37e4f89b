/** Faults, problems, times and states as people read them. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.packbench.ui.text;
