/** The product's logs: what the bundles say, where people find it. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.packbench.app.logging;
