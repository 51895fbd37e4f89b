/** The first minute: a share is chosen, or a sample one is made. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.packbench.ui.firstrun;
