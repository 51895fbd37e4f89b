package org.packbench.importer.excel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.packbench.contracts.ImporterContract;
import org.packbench.contracts.samples.Format;
import org.packbench.core.importer.Importer;

class BinaryContractTest extends ImporterContract {
    @Override
    protected Importer importer() {
        return new ExcelImporter();
    }

    @Override
    protected Set<Format> formats() {
        return Set.of(Format.EXCEL);
    }

    @Override
    protected Path write(Path folder, List<Line> lines) throws IOException {
        return Files.write(
                folder.resolve("today.xls"),
                Lists.binary(lines.stream()
                        .map(l -> Lists.line(l.order(), l.sku(), l.product(), l.quantity(), l.courier()))
                        .toArray(Object[][]::new)));
    }
}
