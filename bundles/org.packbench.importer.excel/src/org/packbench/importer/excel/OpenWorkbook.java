package org.packbench.importer.excel;

import java.io.Closeable;
import java.util.List;

/** A workbook of either generation, open and read-only. Not thread-safe. */
interface OpenWorkbook extends Closeable {
    /** The visible sheets, as their tabs stand. */
    List<SheetTable> tables();

    /** The names of the sheets that are hidden. */
    List<String> hidden();
}
