package org.packbench.importer.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterTry;
import org.packbench.contracts.Mutations;
import org.packbench.core.importer.Importer.Result;
import org.packbench.core.importer.SourceException;
import org.packbench.core.packing.PackingPlan;

/** Parts that were changed before they were packed, so that what is in them is reached: they are read or refused. */
class FuzzedPartsTest {
    private static final byte[] GOOD = Lists.list(
            Lists.line("1001", "A", "Mug & <saucer>", 2, "DHL"),
            Lists.line("1002", 4006381333931.0, Lists.formatted(45_000.5, "dd.mm.yyyy"), Lists.computed("1+2"), "DHL"),
            Lists.line("1003", Lists.formatted(42, "00000"), true, Lists.computed("1/0"), null));

    private final Path file;

    FuzzedPartsTest() throws IOException {
        file = Files.createTempFile("parts", ".xlsx");
    }

    @AfterTry
    void delete() throws IOException {
        Files.deleteIfExists(file);
    }

    @Property(tries = 500)
    void aPartIsReadOrRefusedWhateverHappenedToIt(@ForAll long seed) throws IOException {
        Files.write(file, Mutations.inArchive(GOOD, new Random(seed)));
        try {
            if (!(Lists.read(file) instanceof Result.Read read)) return;
            assertEquals(
                    read.list().getTotalItems(), PackingPlan.of(read.list()).totalUnits());
        } catch (SourceException e) {
            assertTrue(e.file().endsWith(".xlsx"), e::file);
        }
    }
}
