/** The sounds of the packing screen, made in code. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.packbench.ui.sound;
