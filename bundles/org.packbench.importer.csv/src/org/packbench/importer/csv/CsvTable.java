package org.packbench.importer.csv;

import java.io.IOException;
import org.packbench.core.importer.table.Table;
import org.packbench.core.importer.table.TableRows;

/** A text file as a table. */
record CsvTable(SourceFile file, Dialect dialect) implements Table {
    @Override
    public String sheet() {
        return "";
    }

    @Override
    public boolean isSeparated() {
        return true;
    }

    @Override
    public TableRows open() throws IOException {
        return new CsvRows(file, dialect);
    }
}
