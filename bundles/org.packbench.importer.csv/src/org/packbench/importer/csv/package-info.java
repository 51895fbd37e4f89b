/**
 * Separated values as packing lists: CSV and TSV from wherever they come. Nothing in such a file says how it is written, so
 * its character set, its separator and its quotes are found out first, and what was only believed is said.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.packbench.importer.csv;
