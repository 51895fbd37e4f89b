/** Drives the workbench as a person does, in SWTBot's style, and tells what it saw when it could not. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.packbench.ui.tests.bot;
