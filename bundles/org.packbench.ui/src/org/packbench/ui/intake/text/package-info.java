/** What is doubtful about a list, in words: the same in the window and on the command line. No widgets. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.packbench.ui.intake.text;
