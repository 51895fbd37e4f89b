package org.packbench.importer.shopify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.packbench.importer.shopify.Lists.all;
import static org.packbench.importer.shopify.Lists.item;
import static org.packbench.importer.shopify.Lists.list;
import static org.packbench.importer.shopify.Lists.order;
import static org.packbench.importer.shopify.Lists.orders;
import static org.packbench.importer.shopify.Lists.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.packbench.core.importer.Importer.Kind;
import org.packbench.core.importer.Importer.Problem;
import org.packbench.core.importer.Importer.Result;
import org.packbench.core.importer.SourceException;
import org.packbench.core.importer.SourceException.Reason;

/** Shopify's lists and analyses as they should not be: what is wrong is said, and where it stands. */
class ShopifyListProblemsTest {
    private final Lists lists;

    ShopifyListProblemsTest(@TempDir Path folder) {
        lists = new Lists(folder);
    }

    @Test
    void anOrderOfAnAnalysisThatDoesNotSayWhetherItCanBeFulfilledIsAProblem() throws IOException {
        assertEquals(
                List.of("WRONG_TYPE orders 1 order_fulfillment_status "),
                lists.problems("{\"analyzed_at\": \"x\", \"orders\": [" + order("\"1\"", item("\"A\"", "1")) + "]}"));
    }

    @Test
    void anAnalysisWithoutFulfillableOrdersHasNone() throws IOException {
        assertEquals(
                List.of("NO_ORDERS orders 0  "),
                lists.problems("{\"analyzed_at\": \"x\", \"orders\": [{\"status\": \"Not Fulfillable\"}]}"));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "|\"\"|, ORDER_NUMBER_MISSING, SKU_MISSING",
                "|\" \"|, ORDER_NUMBER_MISSING, SKU_MISSING",
                "null, ORDER_NUMBER_MISSING, SKU_MISSING",
                "NaN, ORDER_NUMBER_MISSING, SKU_MISSING",
                "true, WRONG_TYPE, WRONG_TYPE",
                "[], WRONG_TYPE, WRONG_TYPE",
                "{}, WRONG_TYPE, WRONG_TYPE",
                "|\"%%01\"|, COMMAND_CODE, COMMAND_CODE",
                "1.2345678901234568E18, NUMBER_TOO_LONG, NUMBER_TOO_LONG",
                "1E999, NUMBER_TOO_LONG, NUMBER_TOO_LONG",
                "1E-999, NUMBER_TOO_LONG, NUMBER_TOO_LONG"
            })
    void codesThatAreNoneAreProblems(String json, Kind ofOrder, Kind ofSku) throws IOException {
        List<Problem> found = all(read(lists.file(list(order(json, item(json, "1"))))));
        assertEquals(List.of(ofOrder, ofSku), found.stream().map(Problem::kind).toList());
        assertEquals(
                List.of("orders", "orders[0].items"),
                found.stream().map(Problem::sheet).toList());
        assertEquals(
                List.of("order_number", "sku"),
                found.stream().map(Problem::column).toList());
    }

    /** Scenario 19. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "null, QUANTITY_MISSING, ||",
                "NaN, QUANTITY_MISSING, ||",
                "|\"\"|, QUANTITY_MISSING, ||",
                "|\"N/A\"|, QUANTITY_NOT_A_NUMBER, N/A",
                "2.9, QUANTITY_NOT_WHOLE, 2.9",
                "0, QUANTITY_NOT_POSITIVE, 0",
                "-1, QUANTITY_NOT_POSITIVE, -1",
                "10000, QUANTITY_TOO_LARGE, 10000",
                "1E999, QUANTITY_TOO_LARGE, 1E+999",
                "true, QUANTITY_NOT_A_NUMBER, true",
                "[1], QUANTITY_NOT_A_NUMBER, […]",
                "Infinity, QUANTITY_NOT_A_NUMBER, Infinity"
            })
    void aQuantityThatIsNoneNamesFileArrayItemKeyAndWhatIsThere(String json, Kind kind, String found)
            throws IOException {
        String content = list(order("1", item("\"A\"", "1")), order("2", item("\"A\"", "1"), item("\"B\"", json)));
        assertEquals(
                List.of(new Problem(kind, "DHL_Orders.json", "orders[1].items", 2, "quantity", found)),
                all(read(lists.file(content))));
    }

    @Test
    void whatIsWrongWithTheFormOfOrdersIsReportedAllOfIt() throws IOException {
        assertEquals(
                List.of(
                        "WRONG_TYPE  0 total_items many",
                        "WRONG_TYPE orders 1  7",
                        "ORDER_WITHOUT_LINES orders 2 items ",
                        "ORDER_WITHOUT_LINES orders 3 items ",
                        "WRONG_TYPE orders 4 items {…}",
                        "WRONG_TYPE orders[4].items 1  x",
                        "ORDER_TWICE orders 6 order_number 5"),
                lists.problems("{\"total_items\": \"many\", \"orders\": [7, {\"order_number\": \"2\"}, "
                        + order("\"3\"") + ", {\"order_number\": \"4\", \"items\": {}}, " + order("\"5\"", "\"x\"")
                        + ", "
                        + order("\"5 \"", item("\"A\"", "1")) + "]}"));
    }

    @Test
    void anOrderWithAProblemIsLeftOutAsAWholeAndTheOthersAreRead() throws IOException {
        Result.Read read = assertInstanceOf(
                Result.Read.class,
                read(lists.file(list(
                        order("\"1\"", item("\"A\"", "1")),
                        order("\"2\"", item("\"A\"", "2"), item("\"B\"", "2.5")),
                        order("\"3\"", item("\"A\"", "1")),
                        order("\"3\"", item("\"C\"", "1"))))));
        assertEquals(List.of("1 by N/A: [1 A]"), orders(read.list()));
        assertEquals(List.of("2", "3"), read.leftOut().orders());
        assertEquals(
                List.of(
                        "orders 2 [2, , , ] []",
                        "orders[1].items 1 [2, A, Mug, 2] []",
                        "orders[1].items 2 [2, B, Mug, 2.5] [QUANTITY_NOT_WHOLE]",
                        "orders 3 [3, , , ] []",
                        "orders[2].items 1 [3, A, Mug, 1] []",
                        "orders 4 [3, , , ] [ORDER_TWICE]",
                        "orders[3].items 1 [3, C, Mug, 1] []"),
                read.leftOut().rows().stream()
                        .map(row -> row.sheet() + " " + row.row() + " " + row.cells() + " "
                                + row.problems().stream().map(Problem::kind).toList())
                        .toList());
    }

    @Test
    void numbersThatCollideAndLinesThereTwiceAreDoubts() throws IOException {
        Result.Read read = assertInstanceOf(
                Result.Read.class,
                read(lists.file(list(
                        order("\"#1\"", item("\"A\"", "1"), item("\"A\"", "2")), order("\"1\"", item("\"A\"", "1"))))));
        assertEquals(
                List.of(
                        "LineTwice[order=#1, sku=A, firstRow=1] orders[0].items 2",
                        "NumbersCollide[order=1, other=#1, otherRow=1] orders 2"),
                read.doubts().stream()
                        .map(doubt -> doubt.what() + " " + doubt.sheet() + " " + doubt.row())
                        .toList());
    }

    @Test
    void aListWithoutOrdersIsAProblem() throws IOException {
        assertEquals(List.of("NO_ORDERS orders 0  "), lists.problems(list()));
    }

    @Test
    void textThatIsNoJsonIsNamedWithItsLineItsColumnAndWhatStandsThere() throws IOException {
        assertEquals(
                List.of("NOT_READABLE  3 12 \"orders\": }"),
                lists.problems("{\n  \"session_id\": \"a\",\n \"orders\": }\n"));
        assertEquals(List.of("NOT_READABLE  1 2 {"), lists.problems("{"));
    }

    @Test
    void aDocumentOfAnotherKindSaysWhatItHas() throws IOException {
        assertEquals(
                List.of("WRONG_TYPE  0 orders mappings, updated_by"),
                lists.problems("{\"mappings\": {}, \"updated_by\": 1}"));
        assertEquals(List.of("WRONG_TYPE  0 orders […]"), lists.problems("[]"));
        assertEquals(List.of("WRONG_TYPE  0 orders "), lists.problems("null"));
    }

    @Test
    void filesThatCannotBeReadAreRefused() throws IOException {
        assertReason(Reason.EMPTY, lists.file(""));
        assertReason(Reason.MISSING, lists.folder.resolve("none.json"));
        assertReason(Reason.FOLDER, lists.folder);
    }

    private static void assertReason(Reason reason, Path source) {
        SourceException thrown = assertThrows(SourceException.class, () -> read(source));
        assertEquals(reason, thrown.reason());
    }

    @Test
    void aListWhoseNameNoFolderMayHaveIsAProblem() throws IOException {
        Path file = Files.writeString(lists.folder.resolve("aux.json"), list(order("1", item("\"A\"", "1"))));
        assertEquals(List.of(new Problem(Kind.DEVICE_OR_PATH_NAME, "aux.json", "", 0, "", "aux")), all(read(file)));
    }
}
