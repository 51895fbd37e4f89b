/** The wiring of the components in a running Equinox. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.packbench.tests;
