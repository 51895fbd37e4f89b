package org.packbench.importer.excel;

import java.io.IOException;
import org.packbench.core.importer.table.Table;
import org.packbench.core.importer.table.TableRows;

/** A sheet of an open workbook. What a person sees in its cells counts, hidden rows and columns included. */
record SheetTable(String sheet, Opening opening) implements Table {
    /** Begins to read a sheet from its first row. */
    interface Opening {
        TableRows open() throws IOException;
    }

    @Override
    public TableRows open() throws IOException {
        return opening.open();
    }
}
