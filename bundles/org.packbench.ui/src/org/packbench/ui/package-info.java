/** The views, wizards and dialogs of the workbench. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.packbench.ui;
