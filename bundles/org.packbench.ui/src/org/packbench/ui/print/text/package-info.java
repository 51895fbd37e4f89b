/** What is printed, and what is said of printing, in words: the same on every screen and on the command line. No widgets. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.packbench.ui.print.text;
