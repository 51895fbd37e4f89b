package org.packbench.races;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** A workbook as a shop system exports it: ten columns of texts, numbers, prices and dates, texts shared as Excel does. */
final class WideList {
    static final int COLUMNS = 10;

    private static final String[] HEADINGS = {
        "Order_Number",
        "SKU",
        "Product_Name",
        "Quantity",
        "Courier",
        "Country",
        "Price",
        "Ordered",
        "Customer",
        "Weight"
    };
    private static final String[] COURIERS = {"DHL", "Speedy", "PostOne", "DPD"};
    private static final String[] COUNTRIES = {"BG", "DE", "UA", "GR", "RO"};
    private static final double FIRST_DAY = 45_900;

    private WideList() {}

    static Path write(Path file, int rows) throws IOException {
        try (SXSSFWorkbook book = new SXSSFWorkbook(null, 100, false, true);
                OutputStream out = Files.newOutputStream(file)) {
            CellStyle price = style(book, "0.00");
            CellStyle date = style(book, "dd.mm.yyyy hh:mm");
            Sheet sheet = book.createSheet("Orders");
            Row head = sheet.createRow(0);
            for (int i = 0; i < COLUMNS; i++) head.createCell(i).setCellValue(HEADINGS[i]);
            for (int i = 1; i <= rows; i++) fill(sheet.createRow(i), i, price, date);
            book.write(out);
        }
        return file;
    }

    private static CellStyle style(SXSSFWorkbook book, String format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }

    private static void fill(Row row, int i, CellStyle price, CellStyle date) {
        int order = i / 3;
        row.createCell(0).setCellValue("#" + (100_000 + order));
        row.createCell(1).setCellValue("SKU-" + i % 5_000 + "-" + i % 7);
        row.createCell(2).setCellValue("Product " + i % 5_000 + " in size " + i % 7 + ", boxed & labelled");
        row.createCell(3).setCellValue(1 + i % 9);
        row.createCell(4).setCellValue(COURIERS[order % COURIERS.length]);
        row.createCell(5).setCellValue(COUNTRIES[order % COUNTRIES.length]);
        number(row, 6, (i % 9_000) / 100.0, price);
        number(row, 7, FIRST_DAY + order / 1_440.0, date);
        row.createCell(8).setCellValue("Customer " + order);
        row.createCell(9).setCellValue(0.25 + i % 40);
    }

    private static void number(Row row, int column, double value, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellValue(value);
        cell.setCellStyle(style);
    }
}
