package org.packbench.races;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.packbench.contracts.Pairs;
import org.packbench.core.importer.Importer.Request;
import org.packbench.core.importer.Importer.Result.Read;
import org.packbench.importer.excel.ExcelImporter;
import org.packbench.model.ClientProfile;
import org.packbench.model.ModelFactory;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * How long a workbook of a hundred thousand rows takes to become a packing list, beside the least that reading it could
 * take: unpacking its parts, and the JDK's parser that hands their content to nobody.
 */
@Tag("bench")
@Tag("import")
@Timeout(value = 1, unit = TimeUnit.HOURS)
class ImportBench {
    private static final int ROWS = 100_000;
    private static final int WARM_UP = 5;
    private static final int PAIRS = 15;
    private static final int PAIRS_OF_OTHERS = 3;
    private static final double MOST = 2.0;
    private static final long MEGABYTE = 1 << 20;
    private static final long MOST_HEAP = 64 * MEGABYTE;

    @TempDir
    static Path scratch;

    private static Path file;

    @BeforeAll
    static void list() throws Exception {
        file = WideList.write(scratch.resolve("wide.xlsx"), ROWS);
        System.out.printf(
                "%,d rows of %d columns, %.1f MB%n", ROWS, WideList.COLUMNS, (double) Files.size(file) / MEGABYTE);
    }

    private static Request request() {
        ClientProfile client = ModelFactory.eINSTANCE.createClientProfile();
        client.setRequiredColumns(ModelFactory.eINSTANCE.createRequiredColumns());
        return new Request(client);
    }

    private static Read imported() throws Exception {
        return (Read) new ExcelImporter().read(file, request(), new NullProgressMonitor());
    }

    private static void checked() throws Exception {
        assertEquals(ROWS / 3 + 1, imported().list().getTotalOrders());
    }

    /** Every part, as an archive's table of contents names them. */
    private static void parse() throws Exception {
        SAXParser parser = SAXParserFactory.newDefaultInstance().newSAXParser();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (Enumeration<? extends ZipEntry> each = zip.entries(); each.hasMoreElements(); )
                try (InputStream in = zip.getInputStream(each.nextElement())) {
                    parser.parse(in, new DefaultHandler());
                }
        }
    }

    @Test
    void aListOfAHundredThousandRowsIsReadInNoMoreThanTwiceTheTimeOfParsingIt() throws Exception {
        Pairs.take(WARM_UP, PAIRS, Pairs.Timed.of(ImportBench::parse), Pairs.Timed.of(ImportBench::checked))
                .print("a packing list from 100,000 rows x 10, to unzip and SAX", MOST);
    }

    @Test
    void othersReadTheSameRowsWithoutMakingAListOfThem() throws Exception {
        beside("POI's user model", ImportBench::userModel);
        beside("POI's event reader", ImportBench::eventReader);
        beside("fastexcel-reader", ImportBench::fastexcel);
    }

    private static void beside(String name, Pairs.Action other) throws Exception {
        Pairs.take(1, PAIRS_OF_OTHERS, Pairs.Timed.of(ImportBench::parse), Pairs.Timed.of(other))
                .print(name + ", texts of all cells, to unzip and SAX");
    }

    private static void userModel() throws Exception {
        DataFormatter formatter = new DataFormatter();
        long cells = 0;
        try (XSSFWorkbook book = new XSSFWorkbook(file.toFile())) {
            for (Row row : book.getSheetAt(0))
                for (Cell cell : row) cells += formatter.formatCellValue(cell).isEmpty() ? 0 : 1;
        }
        assertEquals((ROWS + 1L) * WideList.COLUMNS, cells);
    }

    private static void eventReader() throws Exception {
        AtomicLong cells = new AtomicLong();
        try (OPCPackage opened = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            XSSFReader reader = new XSSFReader(opened);
            XMLReader parser = XMLHelper.newXMLReader();
            parser.setContentHandler(new XSSFSheetXMLHandler(
                    reader.getStylesTable(),
                    new ReadOnlySharedStringsTable(opened),
                    new Counting(cells),
                    new DataFormatter(),
                    false));
            try (InputStream sheet = reader.getSheetsData().next()) {
                parser.parse(new InputSource(sheet));
            }
        }
        assertEquals((ROWS + 1L) * WideList.COLUMNS, cells.get());
    }

    private record Counting(AtomicLong cells) implements XSSFSheetXMLHandler.SheetContentsHandler {
        @Override
        public void startRow(int row) {}

        @Override
        public void endRow(int row) {}

        @Override
        public void cell(String reference, String text, XSSFComment comment) {
            cells.incrementAndGet();
        }
    }

    private static void fastexcel() throws Exception {
        try (InputStream in = Files.newInputStream(file);
                ReadableWorkbook book = new ReadableWorkbook(in);
                Stream<org.dhatim.fastexcel.reader.Row> rows =
                        book.getFirstSheet().openStream()) {
            long cells = rows.mapToLong(row -> row.stream()
                            .filter(cell -> !cell.getText().isEmpty())
                            .count())
                    .sum();
            assertEquals((ROWS + 1L) * WideList.COLUMNS, cells);
        }
    }

    @Test
    void readingItKeepsNoMoreThan64MegabytesBesideTheList() throws Exception {
        checked();
        long before = live();
        Watch watch = new Watch();
        Read read = (Read) new ExcelImporter().read(file, request(), watch);
        long list = live() - before;
        long most = watch.most - before - list;
        System.out.printf(
                "live heap while reading, above the finished list: %.1f MB, the list itself %.1f MB%n",
                (double) most / MEGABYTE, (double) list / MEGABYTE);
        assertEquals(ROWS / 3 + 1, read.list().getTotalOrders());
        assertTrue(most <= MOST_HEAP, () -> most + " bytes");
    }

    private static long live() {
        // only what survives a full collection is alive
        for (int i = 0; i < 3; i++) System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    /** Looks at what is alive every so many rows; the list is nearly whole at the last of them. */
    private static final class Watch extends NullProgressMonitor {
        private static final int EVERY = 9_999;
        private int asked;
        private long most;

        @Override
        public boolean isCanceled() {
            if (++asked % EVERY == 0) most = Math.max(most, live());
            return false;
        }
    }
}
