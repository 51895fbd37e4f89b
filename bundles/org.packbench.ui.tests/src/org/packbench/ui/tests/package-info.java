/** Journeys through the real workbench. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.packbench.ui.tests;
