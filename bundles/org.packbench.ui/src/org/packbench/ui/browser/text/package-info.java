/** What is said of a SKU mapping, in words. No widgets. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.packbench.ui.browser.text;
