/** What is said of the board, in words. No widgets. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.packbench.ui.monitor.text;
