/**
 * From the rows of a table to a packing list, the same for every importer whose source is a table: which row is the head,
 * which column holds what, which orders can be packed, and what is doubtful about them. An importer brings the rows. Pure.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
@org.osgi.annotation.versioning.Version("1.0.0")
package org.packbench.core.importer.table;
