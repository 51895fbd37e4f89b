package org.packbench.importer.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.packbench.importer.excel.Lists.computed;
import static org.packbench.importer.excel.Lists.formatted;
import static org.packbench.importer.excel.Lists.line;
import static org.packbench.importer.excel.Lists.list;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.poi.ss.usermodel.DateUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.packbench.core.importer.Importer.Kind;
import org.packbench.core.importer.Importer.Problem;

/** Cells arrive as a person sees them, on a German PC in Kyiv as anywhere. */
class CellsTest {
    private final Path folder;

    CellsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @BeforeEach
    void becomeAGermanPcInKyiv() {
        Locale.setDefault(Locale.GERMANY);
        TimeZone.setDefault(TimeZone.getTimeZone("Europe/Kyiv"));
    }

    @AfterEach
    void becomeThisPcAgain() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    private String sku(Object cell) throws IOException {
        return Lists.accepted(folder, list(line("1001", cell, "Mug", 1, "DHL")))
                .getOrders()
                .get(0)
                .getItems()
                .get(0)
                .getSku();
    }

    private Problem problem(Object cell) throws IOException {
        List<Problem> problems = Lists.rejected(folder, list(line("1001", cell, "Mug", 1, "DHL")));
        assertEquals(1, problems.size(), problems::toString);
        return problems.get(0);
    }

    @Test
    void leadingZerosOfTextAreKept() throws IOException {
        assertEquals("000123", sku("000123"));
    }

    @Test
    void leadingZerosOfAZeroFormatAreKept() throws IOException {
        assertEquals("00042", sku(formatted(42, "00000")));
    }

    @ParameterizedTest
    @CsvSource({
        "4006381333931, General, 4006381333931",
        "4006381333931, 0.00E+00, 4006381333931",
        "4006381333931, @, 4006381333931",
        "4006381333931, 0, 4006381333931",
        "4006381333931, '0;[Red]-0', 4006381333931",
        "4006381333931, 'General;-General', 4006381333931",
        "999999999999999, General, 999999999999999",
        "12.5, General, 12.5",
        "-7, General, -7",
        "0, General, 0",
        "1200, '#,##0', '1,200'",
        "1200.5, '#,##0.00', '1,200.50'",
        "3, '0 \"pcs\"', 3 pcs",
        "123456, 00-00-00, 12-34-56",
        "42, 00-00-00, 00-00-42",
        "1234567, 00-00-00, 123-45-67",
        "123456789, '(000) 000-000', (123) 456-789",
        "123456, '000\\-000', 123-456",
        "12345, '\"A-\"000\"/\"00', A-123/45",
        "42, 00-000, 00-042",
        "78051120, 000-00-0000, 078-05-1120",
        "0.000012, General, 0.000012",
    })
    void numbersAreSeenInTheirFormatAndNeverAsPowersOfTen(double number, String format, String seen)
            throws IOException {
        assertEquals(seen, sku(formatted(number, format)));
    }

    @Test
    void noiseOfBinaryFractionsIsNotSeen() throws IOException {
        assertEquals("0.3", sku(0.1 + 0.2));
    }

    @ParameterizedTest
    @CsvSource({"1234567890123456, General", "1e15, General", "1e300, 0", "12345678901234567890, 0.00E+00"})
    void aNumberOfMoreThanFifteenDigitsIsAProblemSinceExcelHasLostTheRest(double number, String format)
            throws IOException {
        assertEquals(Kind.NUMBER_TOO_LONG, problem(formatted(number, format)).kind());
    }

    @ParameterizedTest
    @CsvSource({
        "dd.mm.yyyy, 30.03.2025",
        "yyyy-mm-dd, 2025-03-30",
        "m/d/yy, 3/30/25",
        "d-mmm-yy, 30-Mar-25",
        "'[$-407]d. mmmm yyyy', 30. March 2025",
        // the hour that Kyiv leaves out on this night
        "yyyy-mm-dd hh:mm, 2025-03-30 03:30",
    })
    void datesAreSeenByTheFormatOfTheFileNotOfThePc(String format, String seen) throws IOException {
        double date = DateUtil.getExcelDate(LocalDateTime.of(2025, 3, 30, 3, 30));
        assertEquals(seen, sku(formatted(date, format)));
    }

    @Test
    void aWorkbookThatCountsFrom1904ShowsItsOwnDates() throws IOException {
        byte[] book = Lists.workbook(workbook -> {
            workbook.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
            var sheet = workbook.createSheet();
            Lists.row(workbook, sheet, 0, Lists.HEADERS);
            Lists.row(workbook, sheet, 1, "1001", formatted(0, "yyyy-mm-dd"), "Mug", 1, "DHL");
        });
        assertEquals(
                "1904-01-01",
                Lists.accepted(folder, book)
                        .getOrders()
                        .get(0)
                        .getItems()
                        .get(0)
                        .getSku());
    }

    @Test
    void truthIsSeenAsExcelWritesIt() throws IOException {
        assertEquals("TRUE", sku(true));
    }

    @Test
    void aFormulaIsSeenByItsValue() throws IOException {
        assertEquals("AB-7", sku(computed("\"AB-\"&(3+4)")));
        assertEquals("12", sku(computed("3*4")));
    }

    @Test
    void aFormulaWithAnErrorIsAProblem() throws IOException {
        assertEquals(
                new Problem(Kind.FORMULA_ERROR, "today.xlsx", "Orders", 2, "B (SKU)", "#DIV/0!"),
                problem(computed("1/0")));
    }

    @Test
    void aFormulaThatNothingHasComputedIsAProblemNotABlank() throws IOException {
        Lists.Content formula = (book, cell) -> cell.setCellFormula("A1&\"x\"");
        assertEquals("=A1&\"x\"", problem(formula).found());
        assertEquals(Kind.FORMULA_ERROR, problem(formula).kind());
    }

    @Test
    void aTextInSeveralFontsIsOneText() throws IOException {
        Lists.Content rich = (book, cell) -> {
            var text = book.getCreationHelper().createRichTextString("AB-1001");
            var bold = book.createFont();
            bold.setBold(true);
            text.applyFont(1, 4, bold);
            cell.setCellValue(text);
        };
        assertEquals("AB-1001", sku(rich));
    }
}
