package org.packbench.importer.shopify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.packbench.core.importer.Fit;
import org.packbench.core.importer.Importer;
import org.packbench.core.importer.Importer.Kind;
import org.packbench.core.importer.Importer.Problem;
import org.packbench.core.importer.Importer.Result;
import org.packbench.core.importer.SourceException;
import org.packbench.core.importer.SourceException.Reason;
import org.packbench.core.packing.PackingPlan;
import org.packbench.documents.PackingLists;
import org.packbench.model.ModelFactory;
import org.packbench.model.Order;
import org.packbench.model.PackingList;

/** Shopify's lists and analyses, as they are and as they should not be. */
class ShopifyListsTest {
    private static final Importer.Request REQUEST = new Importer.Request(ModelFactory.eINSTANCE.createClientProfile());

    private final Path folder;

    ShopifyListsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Path file(String json) throws IOException {
        return Files.writeString(folder.resolve("DHL_Orders.json"), json);
    }

    private static Result read(Path source) throws IOException {
        return new ShopifyListImporter().read(source, REQUEST, new NullProgressMonitor());
    }

    private PackingList accepted(String json) throws IOException {
        Result result = read(file(json));
        return assertInstanceOf(Result.Read.class, result, result::toString).list();
    }

    private List<String> problems(String json) throws IOException {
        return all(read(file(json))).stream()
                .map(p -> p.kind() + " " + p.sheet() + " " + p.row() + " " + p.column() + " " + p.found())
                .toList();
    }

    /** What is wrong, whether or not there is something to pack all the same. */
    private static List<Problem> all(Result result) {
        return assertInstanceOf(Result.Rejected.class, result.whole()).problems();
    }

    private static String list(String... orders) {
        return "{\"session_id\": \"2025-11-10_1\", \"orders\": [" + String.join(", ", orders) + "]}";
    }

    private static String order(String number, String... items) {
        return "{\"order_number\": " + number + ", \"items\": [" + String.join(", ", items) + "]}";
    }

    private static String item(String sku, String quantity) {
        return "{\"sku\": " + sku + ", \"product_name\": \"Mug\", \"quantity\": " + quantity + "}";
    }

    private static List<String> orders(PackingList list) {
        return list.getOrders().stream()
                .map(order -> order.getOrderNumber() + " by " + order.getCourier() + ": "
                        + order.getItems().stream()
                                .map(item -> item.getQuantity() + " " + item.getSku())
                                .toList())
                .toList();
    }

    @Test
    void everyFieldOfAnOrderIsKept() throws Exception {
        PackingList list = accepted("""
                {"session_id": "2025-11-10_1", "created_at": "2025-11-10T10:00:00", "total_orders": 7, "total_items": 9,
                 "orders": [{"order_number": "#1001", "order_type": "Multi", "shipping_provider": "DHL",
                   "order_fulfillment_status": "Fulfillable", "destination_country": "BG", "tags": ["Gift"],
                   "notes": "ring twice", "system_note": "Repeat", "internal_tags": ["BOX+ANY"], "order_min_box": "S",
                   "lot": 7, "items": [{"sku": "A", "product_name": "Mug", "quantity": 2, "stock": 5}]}]}""");
        Order order = list.getOrders().get(0);
        assertEquals("DHL_Orders", list.getListName());
        assertEquals(folder.resolve("DHL_Orders.json").toString(), list.getSourcePath());
        assertEquals("2025-11-10_1", list.getSessionId());
        assertEquals(1, list.getTotalOrders());
        assertEquals(2, list.getTotalItems());
        assertEquals("#1001", order.getOrderNumber());
        assertEquals("Multi", order.getOrderType());
        assertEquals("DHL", order.getCourier());
        assertEquals("Fulfillable", order.getStatus());
        assertEquals("BG", order.getDestinationCountry());
        assertEquals(List.of("Gift"), order.getTags());
        assertEquals("ring twice", order.getNotes());
        assertEquals("Repeat", order.getSystemNote());
        assertEquals(List.of("BOX+ANY"), order.getInternalTags());
        assertEquals("S", order.getOrderMinBox());
        assertEquals("Mug", order.getItems().get(0).getProductName());
        String frozen = new String(PackingLists.write(list));
        assertTrue(frozen.contains("\"lot\": 7") && frozen.contains("\"stock\": 5"), frozen);
    }

    @Test
    void theOlderFormIsReadUnderItsOwnKeys() throws IOException {
        PackingList list = accepted("""
                {"list_name": "DHL", "report_name": "r", "courier": "Speedy", "filters_applied": [], "orders": [
                  {"order_number": "1", "courier": "DHL", "status": "Fulfillable", "shipping_country": "RO",
                   "items": [{"sku": "A", "quantity": 2, "product_name": "Mug"}]},
                  {"order_number": "2", "items": [{"sku": "B", "quantity": 1}]}]}""");
        assertEquals(List.of("1 by DHL: [2 A]", "2 by Speedy: [1 B]"), orders(list));
        assertEquals("RO", list.getOrders().get(0).getDestinationCountry());
    }

    @Test
    void aMissingCourierIsNotAvailable() throws IOException {
        assertEquals(List.of("1 by N/A: [1 A]"), orders(accepted(list(order("\"1\"", item("\"A\"", "1"))))));
    }

    @Test
    void ofAnAnalysisTheFulfillableOrdersArePackedWhateverIsWrongWithTheOthers() throws IOException {
        PackingList list = accepted("""
                {"analyzed_at": "2025-11-10T10:00:00", "total_orders": 3, "fulfillable_orders": 2, "orders": [
                  {"order_number": "1", "order_fulfillment_status": "Not Fulfillable", "items": [{"quantity": 2.5}]},
                  {"order_number": "2", "order_fulfillment_status": "Fulfillable", "items": [{"sku": "A", "quantity": 1}]},
                  {"order_number": "3", "status": "fulfillable", "items": [{"sku": "B", "quantity": 1}]}]}""");
        assertEquals(List.of("2 by N/A: [1 A]", "3 by N/A: [1 B]"), orders(list));
        assertEquals(2, list.getTotalOrders());
    }

    @Test
    void anOrderOfAnAnalysisThatDoesNotSayWhetherItCanBeFulfilledIsAProblem() throws IOException {
        assertEquals(
                List.of("WRONG_TYPE orders 1 order_fulfillment_status "),
                problems("{\"analyzed_at\": \"x\", \"orders\": [" + order("\"1\"", item("\"A\"", "1")) + "]}"));
    }

    @Test
    void anAnalysisWithoutFulfillableOrdersHasNone() throws IOException {
        assertEquals(
                List.of("NO_ORDERS orders 0  "),
                problems("{\"analyzed_at\": \"x\", \"orders\": [{\"status\": \"Not Fulfillable\"}]}"));
    }

    /** Scenario 20. */
    @Test
    void anOrderNumberWithAHashAndOneWithoutAreTwoOrders() throws IOException {
        PackingList list =
                accepted(list(order("\"#1001\"", item("\"A\"", "1")), order("\"1001\"", item("\"A\"", "1"))));
        assertEquals(2, PackingPlan.of(list).orders().size());
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "\" 1001 \", 1001", "1001, 1001", "1001.0, 1001", "4.006381333931E12, 4006381333931",
                "12345678901234567890, 12345678901234567890", "0, 0", "\"007\", 007", "12.50, 12.5"
            })
    void codesMayBeTextOrNumbers(String json, String code) throws IOException {
        assertEquals(List.of(code + " by N/A: [1 " + code + "]"), orders(accepted(list(order(json, item(json, "1"))))));
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
        List<Problem> found = all(read(file(list(order(json, item(json, "1"))))));
        assertEquals(List.of(ofOrder, ofSku), found.stream().map(Problem::kind).toList());
        assertEquals(
                List.of("orders", "orders[0].items"),
                found.stream().map(Problem::sheet).toList());
        assertEquals(
                List.of("order_number", "sku"),
                found.stream().map(Problem::column).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "3.0", "\"3\"", "\"3.0\"", "3e0"})
    void quantitiesMayBeTextOrNumbers(String quantity) throws IOException {
        assertEquals(List.of("1 by N/A: [3 A]"), orders(accepted(list(order("1", item("\"A\"", quantity))))));
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
                all(read(file(content))));
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
                problems("{\"total_items\": \"many\", \"orders\": [7, {\"order_number\": \"2\"}, "
                        + order("\"3\"") + ", {\"order_number\": \"4\", \"items\": {}}, " + order("\"5\"", "\"x\"")
                        + ", "
                        + order("\"5 \"", item("\"A\"", "1")) + "]}"));
    }

    @Test
    void anOrderWithAProblemIsLeftOutAsAWholeAndTheOthersAreRead() throws IOException {
        Result.Read read = assertInstanceOf(
                Result.Read.class,
                read(file(list(
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
                read(file(list(
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
        assertEquals(List.of("NO_ORDERS orders 0  "), problems(list()));
    }

    @Test
    void textThatIsNoJsonIsNamedWithItsLineItsColumnAndWhatStandsThere() throws IOException {
        assertEquals(
                List.of("NOT_READABLE  3 12 \"orders\": }"), problems("{\n  \"session_id\": \"a\",\n \"orders\": }\n"));
        assertEquals(List.of("NOT_READABLE  1 2 {"), problems("{"));
    }

    @Test
    void aDocumentOfAnotherKindSaysWhatItHas() throws IOException {
        assertEquals(
                List.of("WRONG_TYPE  0 orders mappings, updated_by"),
                problems("{\"mappings\": {}, \"updated_by\": 1}"));
        assertEquals(List.of("WRONG_TYPE  0 orders […]"), problems("[]"));
        assertEquals(List.of("WRONG_TYPE  0 orders "), problems("null"));
    }

    @Test
    void filesThatCannotBeReadAreRefused() throws IOException {
        assertReason(Reason.EMPTY, file(""));
        assertReason(Reason.MISSING, folder.resolve("none.json"));
        assertReason(Reason.FOLDER, folder);
    }

    private static void assertReason(Reason reason, Path source) {
        SourceException thrown = assertThrows(SourceException.class, () -> read(source));
        assertEquals(reason, thrown.reason());
    }

    @Test
    void aListWhoseNameNoFolderMayHaveIsAProblem() throws IOException {
        Path file = Files.writeString(folder.resolve("aux.json"), list(order("1", item("\"A\"", "1"))));
        assertEquals(List.of(new Problem(Kind.DEVICE_OR_PATH_NAME, "aux.json", "", 0, "", "aux")), all(read(file)));
    }

    @Test
    void listsAndAnalysesAreRecognisedByWhatIsInThem() throws IOException {
        ShopifyListImporter importer = new ShopifyListImporter();
        assertEquals(Fit.CONTENT, importer.recognises(file(list())));
        assertEquals(Fit.CONTENT, importer.recognises(file("{\"analyzed_at\": \"\", \"orders\": []}")));
        assertEquals(Fit.NAME, importer.recognises(file("{\"orders\": [")), "it is a list that breaks off");
        assertEquals(Fit.NONE, importer.recognises(file("{\"mappings\": {}}")));
        assertEquals(
                Fit.NONE,
                importer.recognises(file("{\"session_type\": \"shopify\", \"metrics\": {}, \"orders\": []}")));
        assertEquals(Fit.CONTENT, importer.recognises(Files.writeString(folder.resolve("list.csv"), list())));
    }

    @Test
    void readingCanBeCancelled() throws IOException {
        Path file = file(list(order("1", item("\"A\"", "1"))));
        NullProgressMonitor monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        assertThrows(OperationCanceledException.class, () -> new ShopifyListImporter().read(file, REQUEST, monitor));
    }
}
