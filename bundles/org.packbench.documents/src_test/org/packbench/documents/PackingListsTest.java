package org.packbench.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.packbench.core.OrderNumber;
import org.packbench.core.journal.JournalException;
import org.packbench.core.packing.PackingPlan;
import org.packbench.model.ModelFactory;
import org.packbench.model.Order;
import org.packbench.model.OrderLine;
import org.packbench.model.PackingList;

class PackingListsTest {
    @Test
    void everyKeyOfAnOrderIsRead() throws JournalException {
        PackingList list = read("packing_list.shopify.json");
        assertEquals("2025-11-10_1", list.getSessionId());
        assertEquals("2025-11-10T09:12:44+02:00", list.getCreatedAt());
        Order order = list.getOrders().get(0);
        assertEquals("#1001", order.getOrderNumber());
        assertEquals("Multi", order.getOrderType());
        assertEquals("DHL", order.getCourier());
        assertEquals("Fulfillable", order.getStatus());
        assertEquals("BG", order.getDestinationCountry());
        assertEquals(List.of("Priority", "Gift"), order.getTags());
        assertEquals("Ring twice", order.getNotes());
        assertEquals("Repeat", order.getSystemNote());
        assertEquals(List.of("BOX+SAMPLE"), order.getInternalTags());
        assertEquals("B2", order.getOrderMinBox());
        assertEquals(2, order.getItems().get(0).getQuantity());
        assertEquals("Чаша", order.getItems().get(1).getProductName());
    }

    @Test
    void numbersThatStandForTextAndTextThatStandsForNumbersAreUnderstood() throws JournalException {
        PackingList list = read("packing_list.shopify.json");
        assertEquals(3, list.getOrders().get(1).getItems().get(0).getQuantity());
        Order third = list.getOrders().get(2);
        assertEquals("1002", third.getOrderNumber());
        assertEquals("4006381333931", third.getItems().get(0).getSku());
        assertEquals(1, third.getItems().get(0).getQuantity());
        assertNull(third.getCourier());
        assertNull(list.getOrders().get(1).getOrderMinBox());
        assertNull(list.getOrders().get(1).getNotes());
    }

    @Test
    void theOlderKeysOfAnOrderAreReadUnderTheirNewNames() throws JournalException {
        PackingList list = read("packing_list.older.json");
        assertEquals("DHL_Orders", list.getListName());
        Order order = list.getOrders().get(0);
        assertEquals("DHL", order.getCourier());
        assertEquals("Fulfillable", order.getStatus());
        assertEquals("RO", order.getDestinationCountry());
    }

    @Test
    void anAnalysisHasOrdersOfTheSameForm() throws JournalException {
        PackingList list =
                PackingLists.read(Samples.read("analysis_data.json"), "analysis_data.json", place -> place != 1);
        assertEquals(
                List.of("ORDER-001", "ORDER-003", "ORDER-004"),
                list.getOrders().stream().map(Order::getOrderNumber).toList());
        assertEquals(
                List.of("Fulfillable", "fulfillable", "Fulfillable"),
                list.getOrders().stream().map(Order::getStatus).toList());
        assertEquals("Speedy", list.getOrders().get(2).getCourier());
    }

    @Test
    void anOddTotalIsNoReasonToRefuseAList() throws JournalException {
        PackingList list =
                PackingLists.read("{\"total_orders\":\"many\",\"orders\":[]}".getBytes(StandardCharsets.UTF_8), "a");
        assertEquals(0, list.getTotalOrders());
    }

    @Test
    void aByteOrderMarkIsPassedOver() throws JournalException {
        PackingList list =
                PackingLists.read("\uFEFF{\"orders\":[],\"list_name\":\"Ж\"}".getBytes(StandardCharsets.UTF_8), "a");
        assertEquals("Ж", list.getListName());
    }

    @Test
    void scenario20AHashSignMakesAnotherOrder() throws JournalException {
        PackingPlan plan = PackingPlan.of(read("packing_list.shopify.json"));
        assertEquals(
                3,
                plan.order(new OrderNumber("#1001")).orElseThrow().lines().stream()
                        .mapToInt(l -> l.required())
                        .sum());
        assertEquals(
                1, plan.order(new OrderNumber("1001")).orElseThrow().lines().size());
    }

    @Test
    void aListThatIsNotChangedIsWrittenAsItWasByteForByte() throws JournalException {
        for (String sample : List.of("packing_list.shopify.json", "packing_list.older.json"))
            assertEquals(text(Samples.read(sample)).strip(), text(PackingLists.write(read(sample))), sample);
    }

    @Test
    void aChangeTouchesItsOwnKeyOnlyAndUnknownKeysSurvive() throws JournalException {
        PackingList list = read("packing_list.older.json");
        list.setSourcePath("C:\\Lists\\a.json");
        list.getOrders().get(0).setCourier("Speedy");
        list.getOrders().get(1).getItems().get(0).setQuantity(4);
        list.getOrders().move(0, 1);
        PackingList read = PackingLists.read(PackingLists.write(list), "a");
        assertEquals("ORDER-002", read.getOrders().get(0).getOrderNumber());
        String expected = text(Samples.read("packing_list.older.json")).strip();
        String first = expected.substring(
                expected.indexOf("    {\n      \"order_number\": \"ORDER-001\""),
                expected.indexOf(",\n    {\n      \"order_number\": \"ORDER-002\""));
        String second = expected.substring(
                expected.indexOf("    {\n      \"order_number\": \"ORDER-002\""),
                expected.indexOf("\n  ]\n}", expected.indexOf("ORDER-002")));
        expected = expected.replace(first, "@1")
                .replace(second, "@2")
                .replace("@1", second.replace("\"quantity\": 1", "\"quantity\": 4"))
                .replace("@2", first.replace("\"courier\": \"DHL\"", "\"courier\": \"Speedy\""))
                .replace("\n  ]\n}", "\n  ],\n  \"source_path\": \"C:\\\\Lists\\\\a.json\"\n}");
        assertEquals(expected, text(PackingLists.write(list)));
    }

    @Test
    void aListOfOurOwnIsWrittenInShopifysForm() throws JournalException {
        PackingList list = ModelFactory.eINSTANCE.createPackingList();
        list.setListName("DHL Orders");
        Order order = ModelFactory.eINSTANCE.createOrder();
        order.setOrderNumber("#7");
        order.setCourier("DHL");
        OrderLine line = ModelFactory.eINSTANCE.createOrderLine();
        line.setSku("A");
        line.setQuantity(2);
        order.getItems().add(line);
        list.getOrders().add(order);
        list.setTotalOrders(1);
        list.setTotalItems(2);
        assertEquals("""
                {
                  "list_name": "DHL Orders",
                  "total_orders": 1,
                  "total_items": 2,
                  "orders": [
                    {
                      "order_number": "#7",
                      "courier": "DHL",
                      "tags": [],
                      "internal_tags": [],
                      "items": [
                        {
                          "sku": "A",
                          "quantity": 2
                        }
                      ]
                    }
                  ]
                }\
                """, text(PackingLists.write(list)));
        assertEquals(
                text(PackingLists.write(list)),
                text(PackingLists.write(PackingLists.read(PackingLists.write(list), "a"))));
        assertEquals(text(PackingLists.write(list)), text(PackingLists.write(EcoreUtil.copy(list))));
    }

    @Test
    void ordersThatAreNotWantedAreLeftOutWhateverIsWrongWithThem() throws JournalException {
        byte[] bytes =
                "{\"orders\":[{\"order_number\":\"1\"},{\"items\":[{\"quantity\":2.5}]},{\"order_number\":\"3\"}]}"
                        .getBytes(StandardCharsets.UTF_8);
        PackingList list = PackingLists.read(bytes, "a", place -> place != 1);
        assertEquals(
                List.of("1", "3"),
                list.getOrders().stream().map(Order::getOrderNumber).toList());
        assertEquals(
                2, PackingLists.read(PackingLists.write(list), "a").getOrders().size());
    }

    @Test
    void theContentHashIsOfWhatIsToBePacked() throws JournalException {
        String hash = PackingLists.contentHash(read("packing_list.older.json"));
        assertEquals(hash, hashOf(list -> {
            list.setSessionId("another");
            list.setCreatedAt("2026-01-01T00:00:00");
            list.setSourcePath("D:\\copy.json");
            list.setListName("DHL_Orders (1)");
        }));
        assertNotEquals(
                hash, hashOf(list -> list.getOrders().get(0).getItems().get(0).setQuantity(3)));
        assertNotEquals(
                hash, hashOf(list -> list.getOrders().get(0).getItems().get(0).setSku("SKU-12")));
        assertNotEquals(hash, hashOf(list -> list.getOrders().get(0).setOrderNumber("#ORDER-001")));
        assertNotEquals(hash, hashOf(list -> list.getOrders().remove(1)));
        assertNotEquals(
                hash,
                hashOf(list -> list.getOrders()
                        .get(0)
                        .getItems()
                        .addAll(list.getOrders().get(1).getItems())));
    }

    private static String hashOf(Consumer<PackingList> change) throws JournalException {
        PackingList list = read("packing_list.older.json");
        change.accept(list);
        return PackingLists.contentHash(list);
    }

    @Test
    void theFilesHashIsOfItsBytes() {
        assertEquals(
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                PackingLists.sha256("abc".getBytes(StandardCharsets.US_ASCII)));
    }

    @Test
    void whatIsDamagedIsNamedWithItsPlace() {
        assertDamaged("", "the file is empty");
        assertDamaged("{\n  \"orders\": [}", "line 2, column 14: ");
        assertDamaged("[]", "no object");
        assertDamaged("{}", "orders: an array expected");
        assertDamaged("{\"orders\":[{},3]}", "orders[1]: an object expected");
        assertDamaged(
                "{\"orders\":[{\"items\":[{},{\"quantity\":2.5}]}]}",
                "orders[0].items[1].quantity: a whole number expected, found 2.5");
    }

    private static void assertDamaged(String text, String place) {
        var thrown = assertThrows(
                JournalException.class,
                () -> PackingLists.read(text.getBytes(StandardCharsets.UTF_8), "SESSIONS/a/packing_list.json"));
        assertEquals(JournalException.Kind.DAMAGED, thrown.kind());
        assertEquals("SESSIONS/a/packing_list.json", thrown.file());
        assertEquals(
                place,
                thrown.place()
                        .substring(0, Math.min(place.length(), thrown.place().length())));
    }

    private static PackingList read(String sample) throws JournalException {
        return PackingLists.read(Samples.read(sample), sample);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
