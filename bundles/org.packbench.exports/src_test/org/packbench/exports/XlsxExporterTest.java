package org.packbench.exports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.packbench.core.export.ExportTable;

/** Workbooks, as another library reads them. */
class XlsxExporterTest {
    @TempDir
    Path folder;

    private XSSFWorkbook written(ExportTable... tables) throws IOException {
        List<Path> files = new XlsxExporter(Samples.delivery(), Samples.KYIV)
                .write(List.of(tables), folder.resolve("a.xlsx"), new NullProgressMonitor());
        assertEquals(List.of(folder.resolve("a.xlsx")), files);
        return new XSSFWorkbook(Files.newInputStream(files.getFirst()));
    }

    @Test
    void everyKindOfCellHasItsType() throws IOException {
        try (XSSFWorkbook book = written(Samples.all())) {
            Row row = book.getSheet("Sessions").getRow(1);
            assertEquals("Ранкова зміна", row.getCell(0).getStringCellValue());
            assertEquals(12, row.getCell(1).getNumericCellValue());
            assertEquals(23.456, row.getCell(2).getNumericCellValue());
            assertEquals(
                    LocalDateTime.of(2026, 2, 3, 12, 15, 30), row.getCell(3).getLocalDateTimeCellValue());
            assertTrue(DateUtil.isCellDateFormatted(row.getCell(3)));
            assertEquals(LocalDateTime.of(2026, 2, 3, 0, 0), row.getCell(4).getLocalDateTimeCellValue());
            assertTrue(DateUtil.isCellDateFormatted(row.getCell(4)));
            assertEquals(93_784 / 86_400.0, row.getCell(5).getNumericCellValue(), 1e-9);
            assertEquals("[h]:mm:ss", row.getCell(5).getCellStyle().getDataFormatString());
        }
    }

    @Test
    void whatIsNotThereIsAnEmptyCell() throws IOException {
        try (XSSFWorkbook book = written(Samples.all())) {
            Row row = book.getSheet("Sessions").getRow(2);
            assertEquals("empty", row.getCell(0).getStringCellValue());
            for (int i = 1; i < 6; i++) {
                Cell cell = row.getCell(i);
                assertTrue(cell == null || cell.getCellType() == CellType.BLANK, "column " + i);
            }
        }
    }

    @Test
    void theHeadStaysInSightAndFilters() throws IOException {
        try (XSSFWorkbook book = written(Samples.all())) {
            XSSFSheet sheet = book.getSheet("Sessions");
            assertEquals("Orders/h", sheet.getRow(0).getCell(2).getStringCellValue());
            assertEquals(1, sheet.getPaneInformation().getHorizontalSplitPosition());
            assertTrue(sheet.getPaneInformation().isFreezePane());
            assertEquals("A1:F3", sheet.getCTWorksheet().getAutoFilter().getRef());
            assertTrue(sheet.getColumnWidth(0) > sheet.getColumnWidth(1));
        }
    }

    @Test
    void noTextIsEverAFormula() throws IOException {
        try (XSSFWorkbook book = written(Samples.texts("=1+1", Injections.TEXTS))) {
            XSSFSheet sheet = book.getSheetAt(0);
            for (int i = 0; i < Injections.TEXTS.size(); i++) {
                Cell cell = sheet.getRow(i + 1).getCell(0);
                assertEquals(CellType.STRING, cell.getCellType());
                assertEquals(Injections.TEXTS.get(i), cell.getStringCellValue());
                assertEquals("@", cell.getCellStyle().getDataFormatString());
            }
        }
    }

    @Test
    void everyTableIsASheetOfItsOwnName() throws IOException {
        try (XSSFWorkbook book = written(
                Samples.texts("Orders", List.of("a")),
                Samples.texts("orders", List.of("b")),
                Samples.texts("a/b:c[d]*?", List.of()),
                Samples.texts("x".repeat(40), List.of()),
                Samples.texts("History", List.of()))) {
            assertEquals(
                    List.of("Orders", "orders (2)", "a_b_c_d___", "x".repeat(31), "History_"),
                    List.of(
                            book.getSheetName(0),
                            book.getSheetName(1),
                            book.getSheetName(2),
                            book.getSheetName(3),
                            book.getSheetName(4)));
            assertNotNull(book.getSheetAt(2).getRow(0));
        }
    }

    @Test
    void aTextThatIsLongerThanACellIsCut() throws IOException {
        try (XSSFWorkbook book = written(Samples.texts("long", List.of("x".repeat(40_000))))) {
            String text = book.getSheetAt(0).getRow(1).getCell(0).getStringCellValue();
            assertEquals(32_767, text.length());
            assertTrue(text.endsWith("x…"));
        }
    }

    @Test
    void whatXmlCannotHoldDoesNotBreakTheBook() throws IOException {
        try (XSSFWorkbook book = written(
                Samples.texts("odd", List.of("a\u0001b", "<&>\"", "\uD83D\uDE00", "\uD83D", "_x0041_", "a\r\nb")))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertEquals("<&>\"", sheet.getRow(2).getCell(0).getStringCellValue());
            assertEquals("\uD83D\uDE00", sheet.getRow(3).getCell(0).getStringCellValue());
            assertEquals("_x0041_", sheet.getRow(5).getCell(0).getStringCellValue());
            assertEquals(6, sheet.getLastRowNum());
        }
    }

    @Test
    void moreRowsThanASheetHoldsGoOnInAnother() throws IOException {
        Path file = new XlsxExporter(Samples.delivery(), Samples.KYIV)
                .write(List.of(Samples.ofNumbers(1_048_576)), folder.resolve("b.xlsx"), new NullProgressMonitor())
                .getFirst();
        assertEquals(List.of("Numbers 1048575", "Numbers (2) 1"), SheetCounts.of(file));
    }
}
