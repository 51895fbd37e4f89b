@org.eclipse.jdt.annotation.NonNullByDefault
package org.packbench.labels;
