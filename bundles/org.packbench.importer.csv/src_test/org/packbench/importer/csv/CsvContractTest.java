package org.packbench.importer.csv;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.packbench.contracts.TableImporterContract;
import org.packbench.contracts.samples.Format;
import org.packbench.core.importer.Importer;

class CsvContractTest extends TableImporterContract {
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
    protected Path table(Path folder, String name, List<List<String>> rows) throws IOException {
        String text = rows.stream().map(CsvContractTest::row).collect(Collectors.joining());
        return Files.writeString(folder.resolve(name + ".csv"), text);
    }

    private static String row(List<String> values) {
        return values.stream()
                        .map(value -> '"' + value.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(","))
                + "\n";
    }
}
