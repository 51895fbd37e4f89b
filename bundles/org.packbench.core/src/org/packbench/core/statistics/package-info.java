/** Figures of finished work, made from the sessions' summaries and never counted on. */
@org.eclipse.jdt.annotation.NonNullByDefault
@org.osgi.annotation.versioning.Version("1.0.0")
package org.packbench.core.statistics;
