/** What is said of the session browser, in words. No widgets. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.packbench.ui.browser.text;
