package org.packbench.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.packbench.contracts.samples.Format;
import org.packbench.contracts.samples.Sample;
import org.packbench.contracts.samples.Told;
import org.packbench.core.importer.Importer;

/**
 * The files of a format, each with what it is: the orders, and all that speaks against them. After a change that was meant,
 * {@code -Dpackbench.golden.write=<folder of the samples>} writes what is told now; what git shows is then to be judged.
 */
public abstract class GoldenFilesContract {
    private static final String WRITE = "packbench.golden.write";

    /** The importer of the format; each call a new one. */
    protected abstract Importer importer();

    /** Of which the samples are read. */
    protected abstract Format format();

    @TestFactory
    Stream<DynamicTest> aFileIsThePackingListBesideIt(@TempDir Path folder) throws IOException {
        List<Sample> samples = Sample.of(format());
        assertFalse(samples.isEmpty());
        return samples.stream().map(sample -> DynamicTest.dynamicTest(sample.name(), () -> check(sample, folder)));
    }

    private void check(Sample sample, Path folder) throws IOException {
        Path file = sample.write(folder);
        String told = Told.of(importer(), file);
        Optional<String> target = Optional.ofNullable(System.getProperty(WRITE));
        if (target.isPresent())
            Files.writeString(Path.of(target.get(), sample.format().folder(), sample.name() + Sample.EXPECTED), told);
        else assertEquals(sample.expected().orElse("nothing is expected of it yet"), told);
        assertTrue(importer().recognises(file).compareTo(format().claimed()) >= 0);
    }
}
