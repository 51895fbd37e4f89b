package org.packbench.importer.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.packbench.contracts.GoldenFilesContract;
import org.packbench.contracts.samples.Format;
import org.packbench.contracts.samples.Sample;
import org.packbench.core.importer.ColumnMapping;
import org.packbench.core.importer.ColumnMapping.Source;
import org.packbench.core.importer.Field;
import org.packbench.core.importer.Importer;
import org.packbench.core.importer.Importer.Request;
import org.packbench.core.importer.Importer.Result;
import org.packbench.core.importer.Importer.Result.Read;

class CsvGoldenFilesTest extends GoldenFilesContract {
    @Override
    protected Importer importer() {
        return new CsvImporter();
    }

    @Override
    protected Format format() {
        return Format.CSV;
    }

    /** Of a report that is known the person may still know better: parcels by what was bought, for instance. */
    @Test
    void aMappingOfTheClientCountsMoreThanAReportThatIsKnown(@TempDir Path folder) throws IOException {
        Path file = Sample.of(Format.CSV, "amazon-unshipped-orders.txt").write(folder);
        Read known = assertInstanceOf(Read.class, Texts.read(file));
        ColumnMapping bought = known.head().orElseThrow().mapping().with(Field.QUANTITY, new Source.Column(13));
        Request how = Texts.request().with(known.head().orElseThrow().signature(), bought);
        Result result = new CsvImporter().read(file, how, new NullProgressMonitor());
        assertEquals(
                3,
                assertInstanceOf(Read.class, result)
                        .list()
                        .getOrders()
                        .getFirst()
                        .getItems()
                        .getLast()
                        .getQuantity());
    }
}
