/** What the statistics say, in every language that is shipped. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.packbench.ui.statistics.text;
