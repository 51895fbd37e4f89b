/** The applications: the workbench and the headless commands. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.packbench.app;
