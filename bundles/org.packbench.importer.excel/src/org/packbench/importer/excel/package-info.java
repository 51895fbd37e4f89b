/**
 * Excel workbooks as packing lists. A workbook is read in one pass over its packed bytes: neither the file nor a sheet is
 * ever unpacked as a whole, so that a list of many thousand rows, or a hostile file, costs little memory.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.packbench.importer.excel;
