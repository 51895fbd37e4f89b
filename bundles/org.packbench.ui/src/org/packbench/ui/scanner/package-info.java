/** Setting up a PC's scanner: one scan of a known code tells how it types. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.packbench.ui.scanner;
