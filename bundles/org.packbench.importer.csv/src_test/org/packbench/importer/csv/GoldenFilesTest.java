package org.packbench.importer.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.packbench.core.importer.ColumnMapping;
import org.packbench.core.importer.ColumnMapping.Source;
import org.packbench.core.importer.Field;
import org.packbench.core.importer.Importer.Request;
import org.packbench.core.importer.Importer.Result;
import org.packbench.core.importer.Importer.Result.Read;

/** Files as programs and marketplaces write them, made by hand, each with the packing list that it is. */
class GoldenFilesTest {
    @TempDir
    Path folder;

    private static byte[] golden(String name) throws IOException {
        try (InputStream in = GoldenFilesTest.class.getResourceAsStream("golden/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "amazon-unshipped-orders.txt",
                "ebay-orders.csv",
                "woocommerce-orders.csv",
                "semicolons-cp1251.csv",
                "unicode-text-of-excel.txt"
            })
    void aFileIsThePackingListBesideIt(String name) throws IOException {
        Path file = Files.write(folder.resolve(name), golden(name));
        Read read = assertInstanceOf(Read.class, Texts.read(file));
        String expected = name.substring(0, name.lastIndexOf('.')) + ".expected";
        assertEquals(new String(golden(expected), StandardCharsets.UTF_8), told(read));
    }

    private static String told(Read read) {
        Stream<String> orders = Texts.orders(read).stream();
        Stream<String> doubts = Texts.doubts(read).stream().map(doubt -> "doubt " + doubt);
        Stream<String> leftOut = read.leftOut().rows().stream()
                .flatMap(row -> row.problems().stream()
                        .map(problem -> "left out " + row.order() + ": " + problem.kind() + " " + problem.row() + " "
                                + problem.column()));
        return Stream.of(orders, doubts, leftOut)
                .flatMap(lines -> lines)
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    /** Of a report that is known the person may still know better: parcels by what was bought, for instance. */
    @Test
    void aMappingOfTheClientCountsMoreThanAReportThatIsKnown() throws IOException {
        Path file = Files.write(folder.resolve("orders.txt"), golden("amazon-unshipped-orders.txt"));
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
