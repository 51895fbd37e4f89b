package org.packbench.importer.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.packbench.core.importer.Importer;
import org.packbench.core.importer.Importer.Problem;
import org.packbench.core.importer.Importer.Result;
import org.packbench.core.importer.Importer.Result.Rejected;
import org.packbench.core.importer.SourceException;
import org.packbench.core.importer.SourceException.Reason;
import org.packbench.model.ClientProfile;
import org.packbench.model.ModelFactory;
import org.packbench.model.PackingList;

/** Writes workbooks as the tests need them, and imports them. */
final class Lists {
    static final Object[] HEADERS = {"Order_Number", "SKU", "Product_Name", "Quantity", "Courier"};

    private Lists() {}

    /** A client with the usual headers. */
    static ClientProfile client() {
        ClientProfile client = ModelFactory.eINSTANCE.createClientProfile();
        client.setClientId("M");
        client.setRequiredColumns(ModelFactory.eINSTANCE.createRequiredColumns());
        return client;
    }

    static Importer.Request request() {
        return new Importer.Request(client());
    }

    /** A workbook with the usual headers in its first sheet, {@code Orders}, and these rows below them. */
    static byte[] list(@Nullable Object[]... rows) {
        return workbook(book -> {
            Sheet sheet = book.createSheet("Orders");
            row(book, sheet, 0, HEADERS);
            for (int i = 0; i < rows.length; i++) row(book, sheet, i + 1, rows[i]);
        });
    }

    /** A sheet of texts. */
    static void rows(Workbook book, String name, List<List<String>> rows) {
        Sheet sheet = book.createSheet(name);
        for (int i = 0; i < rows.size(); i++) row(book, sheet, i, rows.get(i).toArray());
    }

    static @Nullable Object[] line(@Nullable Object... cells) {
        return cells;
    }

    /** The same as a workbook of Excel 97 to 2003. */
    static byte[] binary(@Nullable Object[]... rows) {
        return binary(book -> {
            Sheet sheet = book.createSheet("Orders");
            row(book, sheet, 0, HEADERS);
            for (int i = 0; i < rows.length; i++) row(book, sheet, i + 1, rows[i]);
        });
    }

    static byte[] binary(Consumer<HSSFWorkbook> content) {
        try (HSSFWorkbook book = new HSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            content.accept(book);
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static byte[] workbook(Consumer<XSSFWorkbook> content) {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            content.accept(book);
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Fills a row: texts, numbers, truths, blanks for null, and what else a {@link Content} puts there. */
    static void row(Workbook book, Sheet sheet, int index, @Nullable Object... cells) {
        Row row = sheet.createRow(index);
        for (int i = 0; i < cells.length; i++) fill(book, row.createCell(i), cells[i]);
    }

    /** What is no plain value. */
    interface Content {
        void fill(Workbook book, Cell cell);
    }

    private static void fill(Workbook book, Cell cell, @Nullable Object value) {
        switch (value) {
            case null -> cell.setBlank();
            case String text -> cell.setCellValue(text);
            case Number number -> cell.setCellValue(number.doubleValue());
            case Boolean truth -> cell.setCellValue(truth);
            case Content content -> content.fill(book, cell);
            default -> throw new IllegalArgumentException(value.toString());
        }
    }

    /** A number in a format. */
    static Content formatted(double number, String format) {
        return (book, cell) -> {
            var style = book.createCellStyle();
            style.setDataFormat(book.createDataFormat().getFormat(format));
            cell.setCellStyle(style);
            cell.setCellValue(number);
        };
    }

    /** A formula with the value that Excel left in the file. */
    static Content computed(String formula) {
        return (book, cell) -> {
            cell.setCellFormula(formula);
            book.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(cell);
        };
    }

    static Path file(Path folder, byte[] content) throws IOException {
        return Files.write(folder.resolve("today.xlsx"), content);
    }

    static Result read(Path source) throws IOException {
        return new ExcelImporter().read(source, request(), new NullProgressMonitor());
    }

    static Result read(Path folder, byte[] content) throws IOException {
        return read(file(folder, content));
    }

    static PackingList accepted(Path folder, byte[] content) throws IOException {
        Result result = read(folder, content);
        return assertInstanceOf(Result.Read.class, result, result::toString).list();
    }

    static List<Problem> rejected(Path folder, byte[] content) throws IOException {
        return assertInstanceOf(Rejected.class, read(folder, content).whole()).problems();
    }

    static void refuses(Reason reason, Path folder, byte[] content) throws IOException {
        Path file = file(folder, content);
        SourceException thrown = assertThrows(SourceException.class, () -> read(file));
        assertEquals(reason, thrown.reason(), thrown::toString);
        assertEquals("today.xlsx", thrown.file());
    }
}
