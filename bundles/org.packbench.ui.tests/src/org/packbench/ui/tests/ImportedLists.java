package org.packbench.ui.tests;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Packing lists as people get them: with gaps, with codes that a spreadsheet has damaged, with headings of another program. */
final class ImportedLists {
    private static final List<Object> HEADINGS = List.of("Order_Number", "SKU", "Product_Name", "Quantity", "Courier");

    private ImportedLists() {}

    /** Eight orders, of which three cannot be packed and two are doubtful. */
    static Path doubtful(Path folder) throws IOException {
        return NewWorkbook.write(
                folder.resolve("PostOne_2025-11-10.xlsx"),
                List.of(
                        HEADINGS,
                        line("BG10221", "HC-FC-050", "Hydrating Face Cream SPF 30", 2),
                        line("BG10221", "LB-SH-010", "Lip Balm Shea & Honey", 1),
                        line("BG10222", "VC-SR-030", "Vitamin C Serum", "N/A"),
                        line("BG10223", "MW-400", "Micellar Water", 1),
                        line("BG10223", "MW-400", "Micellar Water", 1),
                        line("BG10224", "RH-CR-075", "Rose Hand Cream", 1),
                        line("BG10225", "NR-CR-050", "Night Repair Cream", 2.9),
                        line("BG10226", "", "Sheet Mask Aloe", 3),
                        line("BG10227", "CL-GEL-200", "Cleansing Gel", 1),
                        line("BG10228", "5.90123E+12", "Toner", 1)));
    }

    /** Two orders as the list of a supplier has them: its name over the products, the time over the couriers. */
    static Path odd(Path file, String time) throws IOException {
        List<Object> headings =
                List.of("Auftrag Nr", "Artikelnummer", String.valueOf(file.getFileName()), "Stück", time, "Land");
        return NewWorkbook.write(
                file,
                List.of(
                        headings,
                        List.of("BG10231", "HC-FC-050", "Hydrating Face Cream SPF 30", 2, "PostOne", "BG"),
                        List.of("BG10231", "LB-SH-010", "Lip Balm Shea & Honey", 1, "PostOne", "BG"),
                        List.of("BG10232", "RH-CR-075", "Rose Hand Cream", 1, "PostOne", "RO")));
    }

    /**
     * Orders of one unit each.
     *
     * @param numbers what stands after {@code BG}
     */
    static Path plain(Path file, int... numbers) throws IOException {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(HEADINGS);
        for (int number : numbers) rows.add(line("BG" + number, "HC-FC-050", "Hydrating Face Cream SPF 30", 1));
        return NewWorkbook.write(file, rows);
    }

    /** Orders that have a unit of one product and two of another, on two lines. */
    static Path twoLines(Path file, int orders) throws IOException {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(HEADINGS);
        for (int i = 0; i < orders; i++) {
            rows.add(line(number(i), "VC-SR-030", "Vitamin C Serum", 1));
            rows.add(line(number(i), "HC-FC-050", "Hydrating Face Cream SPF 30", 2));
        }
        return NewWorkbook.write(file, rows);
    }

    /**
     * Orders of three lines, with so many units in all.
     *
     * @param first the place from which on its orders are numbered: two lists of other places have none in common
     */
    static Path large(Path file, int first, int orders, int units) throws IOException {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(HEADINGS);
        for (int i = first; i < first + orders; i++) {
            rows.add(line(number(i), "HC-FC-050", "Hydrating Face Cream SPF 30", units / 3));
            rows.add(line(number(i), "VC-SR-030", "Vitamin C Serum", units / 3));
            rows.add(line(number(i), "MW-400", "Micellar Water", units / 3));
        }
        return NewWorkbook.write(file, rows);
    }

    /** The number of the order that stands there in such a list. */
    static String number(int place) {
        return "BG" + (30001 + place);
    }

    /** A workbook with an order of last week, and in its second sheet two orders of this one, of which one has no quantity. */
    static Path weeks(Path file) throws IOException {
        return NewWorkbook.write(
                file,
                new NewWorkbook.Sheet("Last week", List.of(HEADINGS, line("BG10201", "MW-400", "Micellar Water", 1))),
                new NewWorkbook.Sheet(
                        "This week",
                        List.of(
                                HEADINGS,
                                line("BG10261", "HC-FC-050", "Hydrating Face Cream SPF 30", 2),
                                line("BG10262", "VC-SR-030", "Vitamin C Serum", "N/A"))));
    }

    /** Two sheets with headings of another program, an order in each. */
    static Path warehouses(Path file) throws IOException {
        List<Object> headings = List.of("Auftrag Nr", "Artikelnummer", "Bezeichnung", "Stück", "Versand");
        return NewWorkbook.write(
                file,
                new NewWorkbook.Sheet(
                        "Nord", List.of(headings, line("BG10271", "HC-FC-050", "Hydrating Face Cream SPF 30", 1))),
                new NewWorkbook.Sheet("Süd", List.of(headings, line("BG10272", "RH-CR-075", "Rose Hand Cream", 1))));
    }

    private static List<Object> line(String order, String sku, String product, Object quantity) {
        return List.of(order, sku, product, quantity, "PostOne");
    }
}
