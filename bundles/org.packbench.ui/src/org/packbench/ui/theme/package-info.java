/** The look that all painted parts share: colours, type, icons. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.packbench.ui.theme;
