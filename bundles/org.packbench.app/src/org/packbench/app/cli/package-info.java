/** Packbench without a display: a station that reads operations from standard input, and commands for whoever sets up a share. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.packbench.app.cli;
