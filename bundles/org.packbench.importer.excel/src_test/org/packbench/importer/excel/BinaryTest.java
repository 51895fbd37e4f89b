package org.packbench.importer.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Sheet;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.packbench.core.importer.Importer.Result;
import org.packbench.core.importer.SourceException;
import org.packbench.core.importer.SourceException.Reason;
import org.packbench.model.Order;
import org.packbench.model.PackingList;

/** Workbooks of Excel 97 to 2003: what stands in their cells reads as it does in today's. */
class BinaryTest {
    private final Path folder;

    BinaryTest(@TempDir Path folder) {
        this.folder = folder;
    }

    /** What of a kind of cell comes out as a product's name, and as a quantity. */
    static Stream<Object> cells() {
        return Stream.of(
                "text",
                "  blanks  ",
                "Чаша 📦",
                "007",
                3,
                2.9,
                0.1 + 0.2,
                4006381333931.0,
                123456789012345678.0,
                -1,
                true,
                false,
                Lists.formatted(42, "000000"),
                Lists.formatted(45_000.5, "dd.mm.yyyy hh:mm"),
                Lists.formatted(0.5, "0%"),
                Lists.formatted(1234567, "000-00-00"),
                Lists.formatted(5.90123e12, "0.00E+00"),
                Lists.formatted(3, "0.00"),
                Lists.computed("1+2"),
                Lists.computed("\"A\"&\"B\""),
                Lists.computed("1/0"),
                Lists.computed("1=1"),
                Lists.computed("NA()"));
    }

    @ParameterizedTest
    @MethodSource("cells")
    void aCellReadsAsItDoesInTodaysWorkbooks(Object content) throws IOException {
        @Nullable Object[] asName = Lists.line("1001", "A", content, 1, "DHL");
        @Nullable Object[] asQuantity = Lists.line("1002", "A", "Mug", content, "DHL");
        @Nullable Object[] asCode = Lists.line("1003", content, "Mug", 1, "DHL");
        @Nullable Object[] sound = Lists.line("1004", "A", "Mug", 1, "DHL");
        assertEquals(
                told(Lists.read(folder, Lists.list(asName, asQuantity, asCode, sound))),
                told(Lists.read(folder, Lists.binary(asName, asQuantity, asCode, sound))));
    }

    private static String told(Result result) {
        Result.Read read = assertInstanceOf(Result.Read.class, result);
        return read.list().getOrders().stream().map(BinaryTest::told).toList() + " " + read.doubts() + " "
                + read.leftOut();
    }

    private static String told(Order order) {
        return order.getItems().stream()
                .map(line -> line.getQuantity() + " " + line.getSku() + " " + line.getProductName())
                .toList()
                .toString();
    }

    @Test
    void hiddenSheetsAreNotReadAndVisibleOnesAsTheirTabsStand() throws IOException {
        PackingList list = Lists.accepted(folder, Lists.binary(book -> {
            for (String name : List.of("Cover", "Old", "Orders")) {
                Sheet sheet = book.createSheet(name);
                Lists.row(book, sheet, 0, name.equals("Cover") ? Lists.line("Hello") : Lists.HEADERS);
                Lists.row(book, sheet, 1, "1001", name, "Mug", 1, "DHL");
            }
            book.setSheetHidden(1, true);
        }));
        assertEquals("Orders", list.getOrders().getFirst().getItems().getFirst().getSku());
    }

    @Test
    void aListAsLongAsSuchASheetCanBeIsRead() throws IOException {
        byte[] content = Lists.binary(IntStream.range(1, 30_000)
                .mapToObj(i -> Lists.line("#" + i / 3, "SKU-" + i, "Product " + i, 1 + i % 9, "DHL"))
                .toArray(Object[][]::new));
        PackingList list = Lists.accepted(folder, content);
        assertEquals(10_000, list.getTotalOrders());
        assertEquals(
                "Product 29999", list.getOrders().getLast().getItems().getLast().getProductName());
    }

    @Test
    void aWorkbookWithAPasswordIsProtected() throws IOException {
        try (HSSFWorkbook book =
                        new HSSFWorkbook(new ByteArrayInputStream(Lists.binary(Lists.line("1", "A", "M", 1, ""))));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Biff8EncryptionKey.setCurrentUserPassword("secret");
            book.write(out);
            Biff8EncryptionKey.setCurrentUserPassword(null);
            Lists.refuses(Reason.PASSWORD_PROTECTED, folder, out.toByteArray());
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    @Test
    void whateverIsDamagedInAFileItIsReadOrRefusedAndNothingElseHappens() throws IOException {
        byte[] good = Lists.binary(Lists.line("1001", "A", "Mug", 1, "DHL"), Lists.line("1002", 7, 1.5, true, ""));
        Random random = new Random(20250919);
        for (int round = 0; round < 400; round++) {
            byte[] damaged = good.clone();
            for (int i = 0; i < 8; i++) damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            readsOrRefuses(damaged);
        }
        for (int length = 0; length < good.length; length += 97) readsOrRefuses(Arrays.copyOf(good, length));
    }

    private void readsOrRefuses(byte[] content) throws IOException {
        try {
            Lists.read(folder, content);
        } catch (SourceException e) {
            assertEquals("today.xlsx", e.file());
        }
    }
}
