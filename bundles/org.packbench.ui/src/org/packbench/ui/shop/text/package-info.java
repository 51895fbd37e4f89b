/** What is said of clients' shops, in words, by the window and by the command line. No widgets. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.packbench.ui.shop.text;
