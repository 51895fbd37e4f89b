/** What is printed at a station: labels of orders, sheets of command barcodes and badges. No I/O, no display. */
@org.eclipse.jdt.annotation.NonNullByDefault
@org.osgi.annotation.versioning.Version("1.0.0")
package org.packbench.core.label;
