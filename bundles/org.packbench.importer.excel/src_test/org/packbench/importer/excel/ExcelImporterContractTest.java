package org.packbench.importer.excel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.packbench.contracts.TableImporterContract;
import org.packbench.contracts.samples.Format;
import org.packbench.core.importer.Importer;

class ExcelImporterContractTest extends TableImporterContract {
    @Override
    protected Importer importer() {
        return new ExcelImporter();
    }

    @Override
    protected Set<Format> formats() {
        return Set.of(Format.EXCEL);
    }

    @Override
    protected Path table(Path folder, String name, List<List<String>> rows) throws IOException {
        byte[] content = Lists.workbook(book -> Lists.rows(book, "Orders", rows));
        return Files.write(folder.resolve(name + ".xlsx"), content);
    }
}
