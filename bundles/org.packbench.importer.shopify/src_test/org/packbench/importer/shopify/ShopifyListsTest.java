package org.packbench.importer.shopify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.packbench.importer.shopify.Lists.item;
import static org.packbench.importer.shopify.Lists.list;
import static org.packbench.importer.shopify.Lists.order;
import static org.packbench.importer.shopify.Lists.orders;

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
import org.packbench.core.packing.PackingPlan;
import org.packbench.documents.PackingLists;
import org.packbench.model.Order;
import org.packbench.model.PackingList;

/** Shopify's lists and analyses as they are. */
class ShopifyListsTest {
    private final Lists lists;

    ShopifyListsTest(@TempDir Path folder) {
        lists = new Lists(folder);
    }

    @Test
    void everyFieldOfAnOrderIsKept() throws Exception {
        PackingList list = lists.accepted("""
                {"session_id": "2025-11-10_1", "created_at": "2025-11-10T10:00:00", "total_orders": 7, "total_items": 9,
                 "orders": [{"order_number": "#1001", "order_type": "Multi", "shipping_provider": "DHL",
                   "order_fulfillment_status": "Fulfillable", "destination_country": "BG", "tags": ["Gift"],
                   "notes": "ring twice", "system_note": "Repeat", "internal_tags": ["BOX+ANY"], "order_min_box": "S",
                   "lot": 7, "items": [{"sku": "A", "product_name": "Mug", "quantity": 2, "stock": 5}]}]}""");
        Order order = list.getOrders().get(0);
        assertEquals("DHL_Orders", list.getListName());
        assertEquals(lists.folder.resolve("DHL_Orders.json").toString(), list.getSourcePath());
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
        PackingList list = lists.accepted("""
                {"list_name": "DHL", "report_name": "r", "courier": "Speedy", "filters_applied": [], "orders": [
                  {"order_number": "1", "courier": "DHL", "status": "Fulfillable", "shipping_country": "RO",
                   "items": [{"sku": "A", "quantity": 2, "product_name": "Mug"}]},
                  {"order_number": "2", "items": [{"sku": "B", "quantity": 1}]}]}""");
        assertEquals(List.of("1 by DHL: [2 A]", "2 by Speedy: [1 B]"), orders(list));
        assertEquals("RO", list.getOrders().get(0).getDestinationCountry());
    }

    @Test
    void aMissingCourierIsNotAvailable() throws IOException {
        assertEquals(List.of("1 by N/A: [1 A]"), orders(lists.accepted(list(order("\"1\"", item("\"A\"", "1"))))));
    }

    @Test
    void ofAnAnalysisTheFulfillableOrdersArePackedWhateverIsWrongWithTheOthers() throws IOException {
        PackingList list = lists.accepted("""
                {"analyzed_at": "2025-11-10T10:00:00", "total_orders": 3, "fulfillable_orders": 2, "orders": [
                  {"order_number": "1", "order_fulfillment_status": "Not Fulfillable", "items": [{"quantity": 2.5}]},
                  {"order_number": "2", "order_fulfillment_status": "Fulfillable", "items": [{"sku": "A", "quantity": 1}]},
                  {"order_number": "3", "status": "fulfillable", "items": [{"sku": "B", "quantity": 1}]}]}""");
        assertEquals(List.of("2 by N/A: [1 A]", "3 by N/A: [1 B]"), orders(list));
        assertEquals(2, list.getTotalOrders());
    }

    /** Scenario 20. */
    @Test
    void anOrderNumberWithAHashAndOneWithoutAreTwoOrders() throws IOException {
        PackingList list =
                lists.accepted(list(order("\"#1001\"", item("\"A\"", "1")), order("\"1001\"", item("\"A\"", "1"))));
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
        assertEquals(
                List.of(code + " by N/A: [1 " + code + "]"),
                orders(lists.accepted(list(order(json, item(json, "1"))))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "3.0", "\"3\"", "\"3.0\"", "3e0"})
    void quantitiesMayBeTextOrNumbers(String quantity) throws IOException {
        assertEquals(List.of("1 by N/A: [3 A]"), orders(lists.accepted(list(order("1", item("\"A\"", quantity))))));
    }

    @Test
    void listsAndAnalysesAreRecognisedByWhatIsInThem() throws IOException {
        ShopifyListImporter importer = new ShopifyListImporter();
        assertEquals(Fit.CONTENT, importer.recognises(lists.file(list())));
        assertEquals(Fit.CONTENT, importer.recognises(lists.file("{\"analyzed_at\": \"\", \"orders\": []}")));
        assertEquals(Fit.NAME, importer.recognises(lists.file("{\"orders\": [")), "it is a list that breaks off");
        assertEquals(Fit.NONE, importer.recognises(lists.file("{\"mappings\": {}}")));
        assertEquals(
                Fit.NONE,
                importer.recognises(lists.file("{\"session_type\": \"shopify\", \"metrics\": {}, \"orders\": []}")));
        assertEquals(Fit.CONTENT, importer.recognises(Files.writeString(lists.folder.resolve("list.csv"), list())));
    }

    @Test
    void readingCanBeCancelled() throws IOException {
        Path file = lists.file(list(order("1", item("\"A\"", "1"))));
        NullProgressMonitor monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        assertThrows(
                OperationCanceledException.class, () -> new ShopifyListImporter().read(file, Lists.REQUEST, monitor));
    }
}
