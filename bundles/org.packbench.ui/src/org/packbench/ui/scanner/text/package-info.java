/** What is said of a scanner, in words. No widgets. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.packbench.ui.scanner.text;
