/** Packing lists from Excel workbooks. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.packbench.importer.excel;
