package org.packbench.races;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.packbench.contracts.Fuzzing;
import org.packbench.contracts.Fuzzing.Outcome;
import org.packbench.core.importer.Importer;
import org.packbench.importer.csv.CsvImporter;
import org.packbench.importer.excel.ExcelImporter;
import org.packbench.importer.shopify.ShopifyListImporter;
import org.packbench.importer.shopify.export.ShopifyOrdersImporter;

/**
 * Files that something happened to are lists, or are refused; nothing else ever comes of one, within a second and 64 MB. A
 * build goes the same way each time; {@code ./packbench chaos} another and a longer one, whose seed it prints and
 * {@code -Dpackbench.seed} repeats.
 */
@Tag("chaos")
@Timeout(value = 6, unit = TimeUnit.HOURS)
class ImporterFuzzTest {
    private static final int IN_A_BUILD = 1_500;
    private static final int IN_CHAOS = 200_000;
    private static final long SEED_OF_BUILDS = 20_250_919;

    private static final List<Class<? extends Importer>> ALL =
            List.of(CsvImporter.class, ExcelImporter.class, ShopifyListImporter.class, ShopifyOrdersImporter.class);

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path folder;

    @Test
    void whateverHappensToAFileIsReadOrRefused() throws Exception {
        int count = Rounds.of(IN_A_BUILD, IN_CHAOS);
        long seed = Long.getLong("packbench.seed", count == IN_A_BUILD ? SEED_OF_BUILDS : System.nanoTime());
        Outcome outcome = Fuzzing.run(ALL, folder, seed, count);
        System.out.printf(
                "%,d files from seed %d, %,d readings, %,d lists, %d escapes%n",
                outcome.inputs(),
                seed,
                outcome.readings(),
                outcome.lists(),
                outcome.escapes().size());
        assertEquals(List.of(), outcome.escapes());
        assertEquals(count, outcome.inputs());
    }
}
