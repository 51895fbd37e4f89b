package org.packbench.importer.shopify.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.packbench.contracts.network.ShopServer;
import org.packbench.core.Sku;
import org.packbench.core.importer.Importer.Kind;
import org.packbench.core.importer.Importer.Problem;
import org.packbench.core.importer.Importer.Result;
import org.packbench.core.shop.Shop;
import org.packbench.core.shop.ShopException;
import org.packbench.core.shop.ShopSource.Fetched;
import org.packbench.model.Order;
import org.packbench.model.PackingList;

/** What is read of the orders of a shop. */
class ShopOrdersTest extends ShopCase {
    ShopOrdersTest() throws IOException {}

    @Test
    void anOrderIsReadWithAllThatPackersNeed() throws ShopException {
        Map<String, Object> line = with(ShopServer.line(" MUG-1 ", 2), "variantTitle", "Blue / L");
        Map<String, Object> order = order("#1001", with(line, "variant", Map.of("barcode", "4006381333931")));
        of(order).put("note", "ring twice");
        of(order).put("tags", List.of("gift", "VIP"));
        Fetched fetched = fetched(SHOP);
        PackingList list = ((Result.Read) fetched.result()).list();
        assertEquals("m_2026-11-21_14-05", list.getListName());
        assertEquals("https://m.myshopify.com", list.getSourcePath());
        assertEquals(1, list.getTotalOrders());
        assertEquals(2, list.getTotalItems());
        Order read = list.getOrders().get(0);
        assertEquals(List.of("#1001 by DHL: [2 MUG-1]"), texts(list));
        assertEquals("Mug - Blue / L", read.getItems().get(0).getProductName());
        assertEquals("BG", read.getDestinationCountry());
        assertEquals("ring twice", read.getNotes());
        assertEquals(List.of("gift", "VIP"), read.getTags());
        assertEquals(
                Map.of("4006381333931", Set.of(new Sku("MUG-1"))),
                fetched.barcodes().skus());
    }

    @Test
    void theApiIsAskedAsItIsDocumented() throws ShopException {
        order("#1", ShopServer.line("A", 1));
        read();
        Map<?, ?> request = server.asked.get(0);
        String query = String.valueOf(request.get("query"));
        for (String field : List.of(
                "fulfillmentOrders(first: $first",
                "remainingQuantity",
                "requiresShipping",
                "barcode",
                "presentedName",
                "shippingLine { title }",
                "countryCode",
                "hasNextPage endCursor")) assertTrue(query.contains(field), field);
    }

    @Test
    void onlyWhatRemainsToBePackedIsRead() throws ShopException {
        order("#1", ShopServer.line("A", 1), ShopServer.line("B", 0));
        order("#2", with(ShopServer.line("GIFT-CARD", 1), "requiresShipping", false));
        for (String status : List.of("CLOSED", "CANCELLED", "ON_HOLD", "SCHEDULED", "INCOMPLETE"))
            order("#" + status, ShopServer.line("A", 1)).put("status", status);
        order("#3", ShopServer.line("A", 3)).put("status", "IN_PROGRESS");
        of(order("#4", ShopServer.line("A", 1))).put("cancelledAt", "2026-11-01T00:00:00Z");
        order("#5", ShopServer.line("A", 1)).put("deliveryMethod", ShopServer.method("RETAIL", null));
        order("#6", ShopServer.line("A", 1)).put("deliveryMethod", ShopServer.method("PICK_UP", "Shop"));
        assertEquals(List.of("#1 by DHL: [1 A]", "#3 by DHL: [3 A]", "#6 by Shop: [1 A]"), texts(read().list()));
    }

    @Test
    void theCourierIsWhatTheBuyerChoseElseTheShippingLineElseNotAvailable() throws ShopException {
        order("#1", ShopServer.line("A", 1)).put("deliveryMethod", null);
        order("#2", ShopServer.line("A", 1)).put("deliveryMethod", ShopServer.method("SHIPPING", null));
        of(order("#3", ShopServer.line("A", 1))).put("shippingLine", null);
        Map<String, Object> none = order("#4", ShopServer.line("A", 1));
        none.put("deliveryMethod", null);
        of(none).put("shippingLine", null);
        assertEquals(
                List.of("#1 by Standard: [1 A]", "#2 by Standard: [1 A]", "#3 by DHL: [1 A]", "#4 by N/A: [1 A]"),
                texts(read().list()));
    }

    @Test
    void ofSeveralLocationsOnlyTheClientsIsPacked() throws ShopException {
        order("#1", ShopServer.line("A", 1));
        order("#1", ShopServer.line("B", 1)).put("assignedLocation", Map.of("name", "Store"));
        Shop here = new Shop("shopify", "m.myshopify.com", Optional.of("warehouse"));
        assertEquals(
                List.of("#1 by DHL: [1 A]"), texts(((Result.Read) fetched(here).result()).list()));
        assertEquals(List.of("#1 by DHL: [1 A, 1 B]"), texts(read().list()));
    }

    @Test
    void partsOfAnOrderThatGoByDifferentCouriersAreADoubt() throws ShopException {
        order("#1", ShopServer.line("A", 1));
        order("#1", ShopServer.line("B", 1)).put("deliveryMethod", ShopServer.method("SHIPPING", "Speedy"));
        Result.Read read = read();
        assertEquals(List.of("#1 by DHL: [1 A, 1 B]"), texts(read.list()));
        assertEquals(List.of("OrderDiffers[order=#1, field=COURIER, first=DHL, found=Speedy] at #1 2"), doubts(read));
    }

    private static List<String> doubts(Result.Read read) {
        return read.doubts().stream()
                .map(doubt -> doubt.what() + " at " + doubt.sheet() + " " + doubt.row())
                .toList();
    }

    @Test
    void oneSkuOnTwoLinesAndNumbersThatCollideAreDoubts() throws ShopException {
        order("#1", ShopServer.line("A", 1), ShopServer.line("A", 2));
        order("1", ShopServer.line("A", 1));
        assertEquals(
                List.of(
                        "LineTwice[order=#1, sku=A, firstRow=1] at #1 2",
                        "NumbersCollide[order=1, other=#1, otherRow=1] at 1 1"),
                doubts(read()));
    }

    @Test
    void anOrderWithALineThatCannotBePackedIsLeftOutAsAWhole() throws ShopException {
        order("#1", ShopServer.line("A", 1), ShopServer.line(null, 2), ShopServer.line("C", 10_000));
        order("#2", ShopServer.line("A", 1));
        Result.Read read = read();
        assertEquals(List.of("#2 by DHL: [1 A]"), texts(read.list()));
        assertEquals(List.of("#1"), read.leftOut().orders());
        assertEquals(
                List.of(
                        new Problem(Kind.SKU_MISSING, "m.myshopify.com", "#1", 2, "sku", ""),
                        new Problem(Kind.QUANTITY_TOO_LARGE, "m.myshopify.com", "#1", 3, "remainingQuantity", "10000")),
                read.leftOut().problems());
        assertEquals(
                List.of("#1", "A", "Mug", "1", "true"),
                read.leftOut().rows().get(0).cells());
    }

    @Test
    void whatSaysNothingOfItselfIsAProblemAndNotPassedOver() throws ShopException {
        order("#1", with(ShopServer.line("A", 1), "remainingQuantity", null));
        order("", ShopServer.line("A", 1));
        Result.Rejected rejected =
                assertInstanceOf(Result.Rejected.class, fetched(SHOP).result());
        assertEquals(
                List.of(Kind.QUANTITY_MISSING, Kind.ORDER_NUMBER_MISSING),
                rejected.problems().stream().map(Problem::kind).toList());
    }

    @Test
    void aShopWithNothingToPackHasNoOrders() throws ShopException {
        Result.Rejected rejected =
                assertInstanceOf(Result.Rejected.class, fetched(SHOP).result());
        assertEquals(
                List.of(Kind.NO_ORDERS),
                rejected.problems().stream().map(Problem::kind).toList());
    }

    @Test
    void barcodesAreOfferedWithTheirConflictsAndWithoutCommands() throws ShopException {
        order(
                "#1",
                with(ShopServer.line("A", 1), "variant", Map.of("barcode", "1")),
                with(ShopServer.line("B", 1), "variant", Map.of("barcode", "1")),
                with(ShopServer.line("C", 1), "variant", Map.of("barcode", "%%13")),
                with(ShopServer.line("D", 1), "variant", Map.of("barcode", "")));
        Map<String, Set<Sku>> expected = new LinkedHashMap<>();
        expected.put("1", Set.of(new Sku("A"), new Sku("B")));
        assertEquals(expected, fetched(SHOP).barcodes().skus());
    }
}
