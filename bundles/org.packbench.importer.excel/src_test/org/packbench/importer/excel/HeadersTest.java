package org.packbench.importer.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.packbench.core.importer.Importer;
import org.packbench.core.importer.Importer.Kind;
import org.packbench.core.importer.Importer.Problem;
import org.packbench.core.importer.Importer.Result;
import org.packbench.model.ClientProfile;
import org.packbench.model.OrderLine;

/** Finding the list in a workbook: its sheet, its header, its columns. */
class HeadersTest {
    private static final Object[] LINE = {"1001", "A", "Mug", 2, "DHL"};

    private final Path folder;

    HeadersTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private List<String> skus(byte[] content) throws IOException {
        return Lists.accepted(folder, content).getOrders().stream()
                .flatMap(order -> order.getItems().stream())
                .map(OrderLine::getSku)
                .toList();
    }

    private static byte[] oneSheet(@Nullable Object[]... rows) {
        return Lists.workbook(book -> fill(book, "Orders", rows));
    }

    private static void fill(Workbook book, String name, @Nullable Object[]... rows) {
        Sheet sheet = book.createSheet(name);
        for (int i = 0; i < rows.length; i++) Lists.row(book, sheet, i, rows[i]);
    }

    @Test
    void columnsMayStandInAnyOrderBetweenOthers() throws IOException {
        byte[] content = oneSheet(
                Lists.line("Notes", "Courier", "Quantity", "Product_Name", "SKU", "Order_Number"),
                Lists.line("fragile", "DHL", 2, "Mug", "A", "1001"));
        assertEquals(List.of("A"), skus(content));
    }

    @Test
    void theHeadersAreTheClientsOwn() throws IOException {
        ClientProfile client = Lists.client();
        client.getRequiredColumns().setOrderNumber("Bestellung");
        client.getRequiredColumns().setProductName("OrdersFulfillment_2025-09-19_1");
        client.getRequiredColumns().setCourier("2025-09-19 14:30:00");
        Path file = Lists.file(
                folder,
                oneSheet(
                        Lists.line(
                                "Bestellung",
                                "SKU",
                                "OrdersFulfillment_2025-09-19_1",
                                "Quantity",
                                "2025-09-19 14:30:00"),
                        LINE));
        Result result = new ExcelImporter().read(file, new Importer.Request(client), new NullProgressMonitor());
        assertEquals(
                "DHL",
                assertInstanceOf(Result.Read.class, result)
                        .list()
                        .getOrders()
                        .get(0)
                        .getCourier());
    }

    @Test
    void aClientWithoutHeadersOfItsOwnHasTheUsualOnes() throws IOException {
        ClientProfile client = Lists.client();
        client.setRequiredColumns(null);
        Path file = Lists.file(folder, oneSheet(Lists.HEADERS, LINE));
        assertInstanceOf(
                Result.Read.class,
                new ExcelImporter().read(file, new Importer.Request(client), new NullProgressMonitor()));
    }

    @Test
    void blanksAndCaseDoNotMatterWhereOneColumnIsMeant() throws IOException {
        assertEquals(
                List.of("A"),
                skus(oneSheet(
                        Lists.line(" order_number ", "sku", "PRODUCT_NAME\u00A0", "Quantity", "\uFEFFCourier"), LINE)));
    }

    @Test
    void theExactHeaderWinsOverOneThatIsNearlyTheSame() throws IOException {
        assertEquals(
                List.of("A"),
                skus(oneSheet(
                        Lists.line("Order_Number", "SKU", "Product_Name", "Quantity", "Courier", "sku", "quantity"),
                        Lists.line("1001", "A", "Mug", 2, "DHL", "wrong", 7))));
    }

    @Test
    void missingColumnsListWhatWasFound() throws IOException {
        byte[] content = oneSheet(Lists.line("Order_Number", "SKU", " Name ", "Qty"), LINE);
        String found = "Order_Number, SKU, Name, Qty";
        assertEquals(
                List.of(
                        new Problem(Kind.COLUMN_MISSING, "today.xlsx", "Orders", 1, "Product_Name", found),
                        new Problem(Kind.COLUMN_MISSING, "today.xlsx", "Orders", 1, "Quantity", found),
                        new Problem(Kind.COLUMN_MISSING, "today.xlsx", "Orders", 1, "Courier", found)),
                Lists.rejected(folder, content));
    }

    @Test
    void aColumnThatIsThereTwiceIsAProblemThatNamesBoth() throws IOException {
        byte[] content =
                oneSheet(Lists.line("Order_Number", "SKU", "Product_Name", "Quantity", "Courier", "SKU"), LINE);
        assertEquals(
                List.of(new Problem(Kind.COLUMN_TWICE, "today.xlsx", "Orders", 1, "SKU", "B (SKU), F (SKU)")),
                Lists.rejected(folder, content));
    }

    @Test
    void twoNearlyRightColumnsAreNotGuessedBetween() throws IOException {
        byte[] content =
                oneSheet(Lists.line("Order_Number", "sku", "Product_Name", "Quantity", "Courier", "Sku"), LINE);
        assertEquals(
                List.of(new Problem(Kind.COLUMN_TWICE, "today.xlsx", "Orders", 1, "SKU", "B (sku), F (Sku)")),
                Lists.rejected(folder, content));
    }

    @Test
    void titlesAboveTheHeaderDoNoHarm() throws IOException {
        byte[] content = oneSheet(
                Lists.line("Packing list of 19 September"),
                Lists.line(),
                Lists.line("SKU", "in stock"),
                Lists.HEADERS,
                LINE);
        assertEquals(List.of("A"), skus(content));
    }

    @Test
    void theListIsTheFirstVisibleSheetThatHasTheHeaders() throws IOException {
        byte[] content = Lists.workbook(book -> {
            fill(book, "Cover", Lists.line("Hello"));
            fill(book, "Old", Lists.HEADERS, Lists.line("1000", "hidden", "Mug", 1, "DHL"));
            fill(book, "Older", Lists.HEADERS, Lists.line("1000", "very hidden", "Mug", 1, "DHL"));
            fill(book, "Today", Lists.HEADERS, LINE);
            fill(book, "Tomorrow", Lists.HEADERS, Lists.line("1002", "later", "Mug", 1, "DHL"));
            book.setSheetVisibility(1, SheetVisibility.HIDDEN);
            book.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);
        });
        assertEquals(List.of("A"), skus(content));
    }

    @Test
    void whereNoSheetHasAllHeadersTheNearestIsReported() throws IOException {
        byte[] content = Lists.workbook(book -> {
            fill(book, "Cover", Lists.line("SKU"));
            fill(book, "Today", Lists.line("Order_Number", "SKU", "Product_Name", "Quantity"));
        });
        assertEquals(
                List.of(new Problem(
                        Kind.COLUMN_MISSING,
                        "today.xlsx",
                        "Today",
                        1,
                        "Courier",
                        "Order_Number, SKU, Product_Name, Quantity")),
                Lists.rejected(folder, content));
    }

    @Test
    void aWorkbookWhoseVisibleSheetsAreEmptyNamesTheHiddenOnes() throws IOException {
        byte[] content = Lists.workbook(book -> {
            book.createSheet("Today");
            fill(book, "Old", Lists.HEADERS, LINE);
            book.setSheetVisibility(1, SheetVisibility.HIDDEN);
        });
        assertEquals(
                List.of(new Problem(Kind.NO_SHEET, "today.xlsx", "", 0, "", "Old")), Lists.rejected(folder, content));
    }
}
