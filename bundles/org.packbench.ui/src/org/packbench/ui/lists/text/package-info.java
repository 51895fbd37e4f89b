/** What is said of sessions' folders and their lists, in words. No widgets. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.packbench.ui.lists.text;
