package org.packbench.importer.excel;

import org.packbench.contracts.GoldenFilesContract;
import org.packbench.contracts.samples.Format;
import org.packbench.core.importer.Importer;

class ExcelGoldenFilesTest extends GoldenFilesContract {
    @Override
    protected Importer importer() {
        return new ExcelImporter();
    }

    @Override
    protected Format format() {
        return Format.EXCEL;
    }
}
