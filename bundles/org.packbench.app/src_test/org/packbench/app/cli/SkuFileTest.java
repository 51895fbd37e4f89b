package org.packbench.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.packbench.core.Sku;

/** Mapping files as people write them, and tables as they read them. */
class SkuFileTest {
    @TempDir
    Path folder;

    private Map<String, Sku> read(String text) throws IOException, Exit {
        return SkuCommand.read(
                Files.writeString(folder.resolve("map.csv"), text).toString());
    }

    @Test
    void separatorsQuotesHeadAndByteOrderMark() throws Exception {
        Map<String, Sku> mapping = read("\uFEFFBarcode;SKU\r\n7290018664100;SKU-A\n\"0042\",\"SKU B\"\n\n A \tSKU-C\n");
        assertEquals(
                Map.of("7290018664100", new Sku("SKU-A"), "0042", new Sku("SKU B"), "A", new Sku("SKU-C")), mapping);
    }

    @Test
    void aLineThatIsNoMappingIsNamedAndNothingIsRead() {
        for (String bad : List.of("123", "123;", ";SKU", "1;2;3"))
            assertTrue(
                    assertThrows(Exit.class, () -> read("1;A\n" + bad + "\n"))
                            .text()
                            .contains("line 2"),
                    bad);
    }

    @Test
    void oneBarcodeWithTwoSkusIsNoGuess() {
        assertTrue(
                assertThrows(Exit.class, () -> read("1;A\n2;B\n1;C\n")).text().contains("line 3"));
    }

    @Test
    void aFileThatIsNotThereIsBadInput() {
        assertEquals(
                2,
                assertThrows(
                                Exit.class,
                                () -> SkuCommand.read(folder.resolve("none.csv").toString()))
                        .code());
    }

    @Test
    void whatIsExportedCanBeImportedAgain() throws Exception {
        Map<String, Sku> mapping = Map.of("7290018664100", new Sku("SKU-A"), "0042", new Sku("SKU B"));
        Path file = folder.resolve("out.csv");
        var said = new ByteArrayOutputStream();
        SkuCommand.export(mapping, file.toString(), new PrintStream(said, true, StandardCharsets.UTF_8));
        assertEquals(
                "2 barcodes are in " + file + ".",
                said.toString(StandardCharsets.UTF_8).strip());
        assertEquals(mapping, SkuCommand.read(file.toString()));
        var piped = new ByteArrayOutputStream();
        SkuCommand.export(mapping, "", new PrintStream(piped));
        assertEquals(Files.readString(file), piped.toString(StandardCharsets.UTF_8));
    }

    @Test
    void nothingIsExportedOverAFileThatIsThere() throws Exception {
        Path file = Files.writeString(folder.resolve("mine.csv"), "mine");
        PrintStream out = new PrintStream(new ByteArrayOutputStream());
        for (String target :
                List.of(file.toString(), folder.resolve("none/such.csv").toString())) {
            Exit exit = assertThrows(Exit.class, () -> SkuCommand.export(Map.of(), target, out));
            assertTrue(exit.text().contains(target), exit::text);
        }
        assertEquals("mine", Files.readString(file));
    }

    @Test
    void aTableIsAsWideAsItsWidestCells() {
        var out = new ByteArrayOutputStream();
        new TextTable("Barcode|SKU")
                .print(
                        List.of(List.of("7290018664100", "A"), List.of("1", "BB")),
                        new PrintStream(out, true, StandardCharsets.UTF_8));
        assertEquals(
                List.of("Barcode        SKU", "7290018664100  A", "1              BB"),
                out.toString(StandardCharsets.UTF_8).lines().toList());
    }
}
