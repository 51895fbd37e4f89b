/** The packing screen: painted, driven by a presenter without SWT, fed by a scanner that is a keyboard. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.packbench.ui.packing;
