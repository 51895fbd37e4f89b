/** What every implementation of a service must do, as tests to be subclassed. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.packbench.contracts;
