/** Figures of finished work: made from the summaries of a share, remembered on the PC. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.packbench.sessions.statistics;
