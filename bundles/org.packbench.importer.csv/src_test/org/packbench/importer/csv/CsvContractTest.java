package org.packbench.importer.csv;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.packbench.contracts.ImporterContract;
import org.packbench.contracts.samples.Format;
import org.packbench.core.importer.Importer;

class CsvContractTest extends ImporterContract {
    @Override
    protected Importer importer() {
        return new CsvImporter();
    }

    @Override
    protected boolean hasSheets() {
        return false;
    }

    @Override
    protected Set<Format> formats() {
        return Set.of(Format.CSV);
    }

    @Override
    protected Path write(Path folder, List<Line> lines) throws IOException {
        String rows = lines.stream()
                .map(line -> row(line.order(), line.sku(), line.product(), line.quantity(), line.courier()))
                .collect(Collectors.joining());
        return Files.writeString(folder.resolve("today.csv"), Texts.HEAD + rows);
    }

    private static String row(String... values) {
        return Stream.of(values)
                        .map(value -> '"' + value.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(","))
                + "\n";
    }
}
