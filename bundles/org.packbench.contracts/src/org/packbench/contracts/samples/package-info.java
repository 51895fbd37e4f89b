/** Files of every format that Packbench reads, and of some that nobody reads, made by us: the conformance set of the importers. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.packbench.contracts.samples;
