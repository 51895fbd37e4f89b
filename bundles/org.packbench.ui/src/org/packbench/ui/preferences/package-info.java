/** What a person has set: the share, the theme, the size of type, the sound. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.packbench.ui.preferences;
