package org.packbench.races;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.packbench.contracts.samples.Format;
import org.packbench.contracts.samples.Sample;
import org.packbench.contracts.samples.Told;
import org.packbench.core.importer.Importer;
import org.packbench.core.importer.Importers;
import org.packbench.importer.csv.CsvImporter;
import org.packbench.importer.excel.ExcelImporter;
import org.packbench.importer.shopify.ShopifyListImporter;
import org.packbench.importer.shopify.export.ShopifyOrdersImporter;

/** With all importers installed, each sample goes to its own: whatever it is called, and in whichever order they started. */
class ChosenImporterTest {
    private static final List<Importer> ALL =
            List.of(new CsvImporter(), new ExcelImporter(), new ShopifyListImporter(), new ShopifyOrdersImporter());

    private static final List<String> NAMES =
            List.of("", "list", "list.xlsx", "list.XLS", "list.json", "list.csv", "list.txt", "list.zip", "list.pdf");

    @TempDir
    Path folder;

    private static Optional<Class<?>> owner(Format format) {
        return switch (format) {
            case EXCEL -> Optional.of(ExcelImporter.class);
            // a table of products is no list, and whoever takes it for one is shown its headings
            case CSV, SHOPIFY_PRODUCTS -> Optional.of(CsvImporter.class);
            case SHOPIFY_LIST -> Optional.of(ShopifyListImporter.class);
            case SHOPIFY_ORDERS -> Optional.of(ShopifyOrdersImporter.class);
            case FOREIGN -> Optional.empty();
        };
    }

    @Test
    void everySampleIsReadByItsOwnImporterWhateverItIsCalled() throws IOException {
        List<Importer> reversed = new ArrayList<>(ALL);
        Collections.reverse(reversed);
        for (Sample sample : Sample.all()) {
            if (sample.format() == Format.FOREIGN) continue;
            for (String name : NAMES) {
                Path file = Files.write(folder.resolve(name.isEmpty() ? sample.name() : name), sample.content());
                assertEquals(owner(sample.format()), chosen(ALL, file), sample + " as " + file.getFileName());
                assertEquals(owner(sample.format()), chosen(reversed, file), sample + " as " + file.getFileName());
                Files.delete(file);
            }
        }
    }

    private static Optional<Class<?>> chosen(List<Importer> importers, Path file) throws IOException {
        return Importers.choose(importers, file).map(Object::getClass);
    }

    /** By a name somebody may be asked to say what is wrong with a file; nothing ever comes of it. */
    @Test
    void whatIsNobodysIsReadByNobody() throws IOException {
        for (Sample sample : Sample.of(Format.FOREIGN)) {
            for (String name : List.of("list", "list.zip", sample.name(), "list.xlsx", "list.json", "list.csv")) {
                Path file = Files.write(folder.resolve(name), sample.content());
                Optional<Importer> chosen = Importers.choose(ALL, file);
                boolean named =
                        List.of(".xlsx", ".xls", ".json", ".csv").stream().anyMatch(name::endsWith);
                if (!named) assertEquals(Optional.empty(), chosen.map(Importer::label), sample + " as " + name);
                if (chosen.isPresent()) {
                    String told = Told.of(chosen.get(), file);
                    assertEquals("", told.replaceAll("(refused|rejected) .*\n", ""), sample + " as " + name);
                }
                Files.delete(file);
            }
        }
    }
}
