/** The packing rules: from a state and an operation to an outcome and its effects. Pure, no clock, no I/O. */
@org.eclipse.jdt.annotation.NonNullByDefault
@org.osgi.annotation.versioning.Version("1.0.0")
package org.packbench.core.packing;
