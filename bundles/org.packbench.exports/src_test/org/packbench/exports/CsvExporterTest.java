package org.packbench.exports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.packbench.core.export.ExportTable;

/** Separated values, to the byte and as another program reads them. */
class CsvExporterTest {
    @TempDir
    Path folder;

    private List<Path> written(ExportTable... tables) throws IOException {
        return new CsvExporter(Samples.delivery(), Samples.KYIV)
                .write(List.of(tables), folder.resolve("a.csv"), new NullProgressMonitor());
    }

    @Test
    void theFileHasItsMarkItsHeadAndFiguresThatSpreadsheetsOfEveryLanguageKnow() throws IOException {
        assertEquals(
                "\uFEFFSession,Orders,Orders/h,Started,Day,Worked\r\n"
                        + "Ранкова зміна,12,23.456,2026-02-03 12:15:30,2026-02-03,26:03:04\r\n"
                        + "empty,,,,,\r\n",
                Files.readString(written(Samples.all()).getFirst()));
    }

    @Test
    void textsWithSignsOfTheFormatAreQuoted() throws IOException {
        List<String> texts = List.of("a,b", "a\"b", "a\nb", "a\r\nb", " a ");
        Path file = written(Samples.texts("t", texts)).getFirst();
        assertEquals(
                "\uFEFFText\r\n\"a,b\"\r\n\"a\"\"b\"\r\n\"a\nb\"\r\n\"a\r\nb\"\r\n a \r\n", Files.readString(file));
        assertEquals(texts, read(file));
    }

    @Test
    void noCellIsAFormulaAndTheTextComesBackAsItWas() throws IOException {
        List<String> cells = read(written(Samples.texts("t", Injections.TEXTS)).getFirst());
        assertEquals(Injections.TEXTS, cells.stream().map(Tamed::back).toList());
        assertEquals(List.of("'=1+1", "'+1+1", "'-1+1", "'@SUM(1,1)", "'\t'=1+1", "'\r'=1+1"), cells.subList(0, 6));
        for (String cell : cells) assertTrue("=+-@\t\r\n".indexOf(cell.charAt(0)) < 0, cell);
    }

    /** A spreadsheet whose list separator is a semicolon cuts the file elsewhere, and knows no quotes within a cell. */
    @Test
    void noCellIsAFormulaWhereTheFileIsCutAtSemicolons() throws IOException {
        String file =
                Files.readString(written(Samples.texts("t", Injections.TEXTS)).getFirst());
        for (String cell : file.substring(1).split("[;\\r\\n\\t]"))
            assertTrue(cell.isEmpty() || "=+-@".indexOf(cell.charAt(0)) < 0, cell);
    }

    @Property
    void everyTextComesBackAsItWas(
            @ForAll @Chars({'=', '+', '-', '@', '\t', '\r', '\n', '\'', ';', '"', ','}) @CharRange(from = 'a', to = 'c')
                    String text) {
        String tamed = Tamed.text(text);
        assertEquals(text, Tamed.back(tamed));
        for (String cell : tamed.split("[;\\r\\n\\t]"))
            assertTrue(cell.isEmpty() || "=+-@".indexOf(cell.charAt(0)) < 0, cell);
    }

    @Test
    void severalTablesAreAFileEach() throws IOException {
        List<Path> files = written(
                Samples.texts("Orders", List.of("a")),
                Samples.texts("orders", List.of("b")),
                Samples.texts("a/b", List.of("c")));
        assertEquals(
                List.of("a-Orders.csv", "a-orders-2.csv", "a-a_b.csv"),
                files.stream().map(file -> file.getFileName().toString()).toList());
        assertEquals(List.of("b"), read(files.get(1)));
    }

    @Test
    void theFilesAreKnownBeforeTheyAreWritten() throws IOException {
        ExportTable[] tables = {Samples.texts("Orders", List.of("a")), Samples.texts("orders", List.of("b"))};
        var exporter = new CsvExporter(Samples.delivery(), Samples.KYIV);
        Path target = folder.resolve("a.csv");
        assertEquals(written(tables), exporter.targets(List.of(tables), target));
        assertEquals(List.of(target), exporter.targets(List.of(tables[0]), target));
    }

    private static List<String> read(Path file) throws IOException {
        try (CsvReader<CsvRecord> rows =
                CsvReader.builder().detectBomHeader(true).ofCsvRecord(file)) {
            return rows.stream().skip(1).map(row -> row.getField(0)).toList();
        }
    }
}
