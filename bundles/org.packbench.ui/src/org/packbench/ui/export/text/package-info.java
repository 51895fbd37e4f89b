/** What is said of exports, in words. No widgets. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.packbench.ui.export.text;
