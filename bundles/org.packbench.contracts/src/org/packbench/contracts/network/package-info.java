/** A real file server and a bad network, for the tests of stores that work over one. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.packbench.contracts.network;
