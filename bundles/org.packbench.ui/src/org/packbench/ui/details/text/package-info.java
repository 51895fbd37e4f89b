/** What the details of a session say, in every language that is shipped. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.packbench.ui.details.text;
