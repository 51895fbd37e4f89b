/** Which share the product works on: chosen, opened, switched. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.packbench.app.share;
