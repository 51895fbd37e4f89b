package org.packbench.importer.excel;

import static org.packbench.importer.excel.Lists.computed;
import static org.packbench.importer.excel.Lists.formatted;
import static org.packbench.importer.excel.Lists.line;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.jdt.annotation.Nullable;
import org.packbench.contracts.samples.Format;

/**
 * Writes the workbooks among the samples, by hand: {@code main <folder of the samples>}. They are committed as they are, for
 * the programs that write them change; what is expected of them is written by {@link ExcelGoldenFilesTest}.
 */
final class GoldenWorkbooks {
    private static final Object[] HEADERS = {
        "Order_Number", "SKU", "Product_Name", "Quantity", "Courier", "Destination_Country"
    };

    private static final @Nullable Object[][] PLAIN = {
        line("BG10121", "HC-FC-050", "Hydrating Face Cream SPF 30", 2, "PostOne", "BG"),
        line("BG10121", "LB-SH-010", "Lip Balm Shea & Honey", 1, "PostOne", "BG"),
        line("BG10122", "VC-SR-030", "Серум с витамин C", 1, "PostOne", "BG"),
        line("BG10123", "00042", "Кружка з їжачком «Їжа»", "3", "Нова пошта", "UA"),
        line("BG10124", "NR-CR-050", "Größe M, 50 % off — \"new\" <b>", 12, "", "")
    };

    private GoldenWorkbooks() {}

    public static void main(String[] arguments) throws IOException, GeneralSecurityException {
        Path folder = Path.of(arguments[0], Format.EXCEL.folder());
        for (Map.Entry<String, byte[]> book : all().entrySet())
            Files.write(folder.resolve(book.getKey()), book.getValue());
    }

    private static Map<String, byte[]> all() throws IOException, GeneralSecurityException {
        Map<String, byte[]> all = new LinkedHashMap<>();
        both(all, "plain", GoldenWorkbooks::plain);
        both(all, "odd-headings", GoldenWorkbooks::oddHeadings);
        both(all, "other-headings", GoldenWorkbooks::otherHeadings);
        both(all, "formats", GoldenWorkbooks::formats);
        both(all, "problems", GoldenWorkbooks::problems);
        both(all, "doubts", GoldenWorkbooks::doubts);
        both(all, "several-sheets", GoldenWorkbooks::severalSheets);
        all.put("title-above.xlsx", Lists.workbook(GoldenWorkbooks::titleAbove));
        all.put("rich-text.xlsx", Lists.workbook(GoldenWorkbooks::richText));
        all.put("only-hidden.xlsx", Lists.workbook(GoldenWorkbooks::onlyHidden));
        all.put("from-1904.xlsx", Lists.workbook(book -> {
            book.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
            dates(book);
        }));
        all.put("protected.xlsx", encrypted(Lists.workbook(GoldenWorkbooks::plain)));
        all.putAll(GoldenPackages.all());
        all.put("excel-95.xls", OldExcel.workbook());
        return all;
    }

    private static void both(Map<String, byte[]> all, String name, Consumer<Workbook> content) {
        all.put(name + ".xlsx", Lists.workbook((Consumer<XSSFWorkbook>) content::accept));
        all.put(name + ".xls", Lists.binary((Consumer<HSSFWorkbook>) content::accept));
    }

    private static Sheet sheet(Workbook book, String name, Object[] headings, @Nullable Object[]... rows) {
        Sheet sheet = book.createSheet(name);
        Lists.row(book, sheet, 0, headings);
        for (int i = 0; i < rows.length; i++) Lists.row(book, sheet, i + 1, rows[i]);
        return sheet;
    }

    private static void plain(Workbook book) {
        sheet(book, "Orders", HEADERS, PLAIN);
    }

    /** Products under the file's own name, couriers under the time of the export, the country on an order's first row only. */
    private static void oddHeadings(Workbook book) {
        Object[] headings = {
            "Order_Number", "SKU", "PostOne_2025-11-10.xlsx", "Quantity", "2025-11-10 14:30:22", "Destination_Country"
        };
        sheet(
                book,
                "PostOne_2025-11-10",
                headings,
                line("BG10221", "HC-FC-050", "Hydrating Face Cream SPF 30", 2, "PostOne", "BG"),
                line("BG10221", "LB-SH-010", "Lip Balm Shea & Honey", 1, "PostOne", null),
                line("BG10222", "VC-SR-030", "Vitamin C Serum", 1, "PostOne", "RO"),
                line("BG10222", "RH-CR-075", "Rose Hand Cream", 4, "PostOne", null),
                line("BG10222", "NR-CR-050", "Night Repair Cream", 1, "PostOne", null));
    }

    /** Headings of another program, in another language. */
    private static void otherHeadings(Workbook book) {
        Object[] headings = {"Auftrag Nr", "Pos.", "Artikelnummer", "Bezeichnung", "Stück", "Versandart", "Land"};
        sheet(
                book,
                "Aufträge",
                headings,
                line("2025-4711", 1, "HC-FC-050", "Gesichtscreme", 2, "DHL", "DE"),
                line("2025-4711", 2, "LB-SH-010", "Lippenbalsam", 1, "DHL", "DE"),
                line("2025-4712", 1, 4006381333931.0, "Stift", 10, "Hermes", "AT"));
    }

    /** What Excel makes of codes: numbers in formats, dates, formulas, truths; and counts in formats that hide them. */
    private static void formats(Workbook book) {
        double date = DateUtil.getExcelDate(LocalDateTime.of(2025, 3, 30, 3, 30));
        sheet(
                book,
                "Orders",
                HEADERS,
                line(1001, 4006381333931.0, "General, an EAN", 3.0, "DHL", null),
                line(1002, formatted(42, "00000"), "zeros in front", formatted(2, "0.00"), "DHL", null),
                line(1003, formatted(4006381333931.0, "0.00E+00"), "scientific", formatted(7, "#,##0"), "DHL", null),
                line(1004, formatted(123456, "00-00-00"), "parts", formatted(1, "0 \"pcs\""), "DHL", null),
                line(1005, formatted(date, "dd.mm.yyyy"), "a date", 1, "DHL", null),
                line(1006, formatted(date, "m/d/yy"), "the PC's own date", 1, "DHL", null),
                line(1007, formatted(date, "yyyy-mm-dd hh:mm"), "an hour that Kyiv has not", 1, "DHL", null),
                line(1008, computed("\"AB-\"&(3+4)"), "a formula of text", computed("2*3"), "DHL", null),
                line(1009, true, "a truth", 1, "DHL", null),
                line(1010, 0.1 + 0.2, "a fraction", 1, "DHL", null),
                line(formatted(45, "\"#\"0000"), "000123", "text with zeros", "3.0", "DHL", null),
                line(" \u00A01012 ", " A\u200B", "blanks around", " 2 ", "DHL", null));
    }

    private static void dates(Workbook book) {
        sheet(
                book,
                "Orders",
                HEADERS,
                line("1001", formatted(0, "yyyy-mm-dd"), "the first day", 1, "DHL", null),
                line("1002", formatted(43_912.25, "dd.mm.yyyy hh:mm"), "as any other", 1, "DHL", null));
    }

    /** One order in each row, and something else wrong with each; the last two are sound. */
    private static void problems(Workbook book) {
        Lists.Content error = (any, cell) -> cell.setCellErrorValue(FormulaError.REF.getCode());
        sheet(
                book,
                "Orders",
                HEADERS,
                line("1001", "A", "Mug", null, "DHL", null),
                line("1002", "A", "Mug", "N/A", "DHL", null),
                line("1003", "A", "Mug", 2.9, "DHL", null),
                line("1004", "A", "Mug", 0, "DHL", null),
                line("1005", "A", "Mug", -1, "DHL", null),
                line("1006", "A", "Mug", 10_000, "DHL", null),
                line("1007", "A", "Mug", "1,5", "DHL", null),
                line("1008", "", "Mug", 1, "DHL", null),
                line("1009", "%%13", "Mug", 1, "DHL", null),
                line("1010", 1234567890123456.0, "Mug", 1, "DHL", null),
                line("1011", computed("1/0"), "Mug", 1, "DHL", null),
                line("1012", error, "Mug", 1, "DHL", null),
                line("1013", "A", "Mug", formatted(2, "dd.mm.yyyy"), "DHL", null),
                line("1014", "A", "Mug", formatted(2, "0%"), "DHL", null),
                line("1015", "A", "Mug", true, "DHL", null),
                line("1016", "A", "Mug", 1, "DHL", null),
                line("1016", "", "", 2, "DHL", null),
                line(null, "A", "Mug", 1, "DHL", null),
                line("1018", "A", "the one below a row without an order", 1, "DHL", null),
                line("1019", "A", "Mug", 1, "DHL", null),
                line("1020", "A", "Mug", 2, "DHL", null));
    }

    private static void doubts(Workbook book) {
        sheet(
                book,
                "Orders",
                HEADERS,
                line("#1001", "4006381333931", "Pen", 1, "DHL", "BG"),
                line("1001", "5901234123457", "Mug", 1, "DHL", "BG"),
                line("1002", "A", "Mug", 1, "DHL", "BG"),
                line("1002", "A", "Mug", 2, "DHL", "BG"),
                line("1003", "5.90123E+12", "Cup", 1, "DHL", "BG"),
                line("1004", 12345678905.0, "Plate", 1, "DHL", "BG"),
                line("1005", "B", "Bowl", 1, "DHL", "BG"),
                line("1005", "C", "Spoon", 1, "PostOne", "RO"),
                line("1.00512E+09", "4012345678901", "Fork", 1, "DHL", "BG"));
    }

    /** A cover sheet first, what is hidden, and the list behind them. */
    private static void severalSheets(Workbook book) {
        Sheet cover = book.createSheet("Cover");
        Lists.row(book, cover, 0, "Packing list of 10.11.2025");
        Lists.row(book, cover, 2, "Orders", 4);
        sheet(book, "Old", HEADERS, line("999", "OLD", "Hidden", 1, "DHL", null));
        book.setSheetVisibility(1, SheetVisibility.HIDDEN);
        sheet(book, "List", HEADERS, PLAIN);
        sheet(book, "Next week", HEADERS, line("998", "LATER", "Second list", 1, "DHL", null));
    }

    private static void onlyHidden(Workbook book) {
        book.createSheet("Empty");
        sheet(book, "Orders", HEADERS, PLAIN);
        book.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
    }

    /** A title, a blank row, the head, rows with gaps between them, and a total. */
    private static void titleAbove(Workbook book) {
        Sheet sheet = book.createSheet("Orders");
        Lists.row(book, sheet, 0, "Packing list", null, null, null, "10.11.2025");
        Lists.row(book, sheet, 3, null, "Order_Number", "SKU", "Product_Name", "Quantity", "Courier");
        Lists.row(book, sheet, 4, null, "1001", "A", "Mug", 1, "DHL");
        Lists.row(book, sheet, 9, null, "1002", "B", "Pen", 2, "DHL");
        Lists.row(book, sheet, 12, "total", null, null, null, computed("SUM(E5:E10)"));
    }

    private static void richText(Workbook book) {
        Lists.Content bold = (any, cell) -> {
            var text = any.getCreationHelper().createRichTextString("AB-1001");
            var font = any.createFont();
            font.setBold(true);
            text.applyFont(1, 4, font);
            cell.setCellValue(text);
        };
        sheet(
                book,
                "Orders",
                HEADERS,
                line("1001", bold, "several fonts", 1, "DHL", null),
                line("1002", "A_x005F_x0041_", "a text that looks escaped", 1, "DHL", null),
                line("1003", "B", "line one\nline two\tand a tab", 1, "DHL", null));
    }

    private static byte[] encrypted(byte[] book) throws IOException, GeneralSecurityException {
        try (POIFSFileSystem files = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var encrypted = encryptor.getDataStream(files)) {
                encrypted.write(book);
            }
            files.writeFilesystem(out);
            return out.toByteArray();
        }
    }
}
