package org.packbench.importer.shopify.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.packbench.contracts.network.ShopServer;
import org.packbench.core.shop.ShopException;
import org.packbench.model.PackingList;

/** Pages, and how many of them a shop grants. */
class ShopPagesTest extends ShopCase {
    ShopPagesTest() throws IOException {}

    @Test
    void allPagesAreReadAndAllLinesOfLongOrders() throws ShopException {
        for (int i = 1; i <= 47; i++) order("#" + i, ShopServer.line("A", 1));
        server.order(
                "#long",
                new ArrayList<>(IntStream.rangeClosed(1, 500)
                        .mapToObj(i -> ShopServer.line("S" + i, 1))
                        .toList()));
        PackingList list = read().list();
        assertEquals(48, list.getTotalOrders());
        assertEquals(547, list.getTotalItems());
        assertEquals("S500", list.getOrders().get(47).getItems().get(499).getSku());
        assertEquals(5 + 3, server.asked.size(), "five pages of orders, three more of lines");
    }

    @Test
    void anOrderThatMovesToALaterPageMeanwhileIsReadOnce() throws ShopException {
        for (int i = 1; i <= 10; i++) order("#" + i, ShopServer.line("A", 1));
        Map<String, Object> moved = server.orders.get(9);
        server.orders.add(moved);
        assertEquals(10, read().list().getTotalOrders());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"data\": {\"fulfillmentOrders\": null}}",
                "{\"data\": {\"fulfillmentOrders\": {\"nodes\": {}, \"pageInfo\": {\"hasNextPage\": false}}}}",
                "{\"data\": {\"fulfillmentOrders\": {\"nodes\": []}}}",
                "{\"data\": {\"fulfillmentOrders\": {\"nodes\": [], \"pageInfo\": {\"hasNextPage\": true, \"endCursor\": \"x\"}}}}",
                "{\"data\": {\"fulfillmentOrders\": {\"nodes\": [7], \"pageInfo\": {\"hasNextPage\": false}}}}",
                "{\"data\": {\"fulfillmentOrders\": {\"nodes\": [{}], \"pageInfo\": {\"hasNextPage\": false}}}}",
                "{\"data\": {\"fulfillmentOrders\": {\"nodes\": [{\"id\": \"1\"}], \"pageInfo\": {\"hasNextPage\": false}}}}",
                "{\"errors\": [{\"message\": \"Field 'x' doesn't exist\"}]}",
                "{\"errors\": \"odd\"}"
            })
    void anAnswerThatIsNoPageIsNeverTakenForAnEmptyOne(String body) {
        server.once(200, body);
        assertEquals(ShopException.Kind.NOT_UNDERSTOOD, fault().kind());
    }

    @Test
    void pagesThatLeadInAWideCircleEnd() {
        for (int i = 0; i < 9; i++)
            server.once(
                    200,
                    "{\"data\": {\"fulfillmentOrders\": {\"nodes\": [{\"id\": \"" + i % 3
                            + "\", \"lineItems\": {\"nodes\": [], \"pageInfo\": {\"hasNextPage\": false}}}],"
                            + " \"pageInfo\": {\"hasNextPage\": true, \"endCursor\": \"" + i % 3 + "\"}}}}");
        ShopException fault = fault();
        assertEquals(ShopException.Kind.NOT_UNDERSTOOD, fault.kind());
        assertEquals(4, fault.page());
    }

    @Test
    void pagesThatLeadInACircleEnd() {
        for (int i = 0; i < 3; i++)
            server.once(
                    200,
                    "{\"data\": {\"fulfillmentOrders\": {\"nodes\": [{\"id\": \"" + i
                            + "\", \"lineItems\": {\"nodes\": [], \"pageInfo\": {\"hasNextPage\": false}}}],"
                            + " \"pageInfo\": {\"hasNextPage\": true, \"endCursor\": \"x\"}}}}");
        ShopException fault = fault();
        assertEquals(ShopException.Kind.NOT_UNDERSTOOD, fault.kind());
        assertEquals(2, fault.page());
    }

    @Test
    void aFaultOnALaterPageNamesItAndGivesNothing() {
        for (int i = 1; i <= 25; i++) order("#" + i, ShopServer.line("A", 1));
        server.tricks.add(server::answerPlainly);
        server.tricks.add(server::answerPlainly);
        server.once(403, "{\"errors\": \"[API] This action requires merchant approval for read_orders scope.\"}");
        ShopException fault = fault();
        assertEquals(ShopException.Kind.NOT_ALLOWED, fault.kind());
        assertEquals(3, fault.page());
        assertEquals(20, fault.orders());
        assertTrue(fault.detail().contains("read_orders"), fault.detail());
    }

    @Test
    void aShopThatAsksToBeSparedIsSparedForAsLongAsItsPointsNeed() throws ShopException {
        for (int i = 1; i <= 30; i++) order("#" + i, ShopServer.line("A", 1));
        server.most = 1000;
        server.available = 82;
        server.perSecond = 50;
        assertEquals(30, read().list().getTotalOrders());
        // 582 points a page: the first was refused with 500 missing, and before each further one there was nothing
        assertEquals(Duration.ofSeconds(10), pauses.get(0));
        assertTrue(
                server.asked.size() <= 4, "refused once only, then it waits of its own accord: " + server.asked.size());
    }

    @Test
    void aSmallBucketIsAskedForSmallerPages() throws ShopException {
        for (int i = 1; i <= 6; i++) order("#" + i, ShopServer.line("A", 1));
        server.most = 200;
        server.available = 200;
        assertEquals(6, read().list().getTotalOrders());
    }

    @ParameterizedTest
    @CsvSource({"2, 2000", "2.5, 2500", "0, 1000", "86400, 60000", "soon, 2000", ", 2000"})
    void tooManyRequestsAreRepeatedAfterTheTimeThatIsAsked(String retryAfter, long millis) throws ShopException {
        order("#1", ShopServer.line("A", 1));
        server.tricks.add(exchange -> {
            if (retryAfter != null) exchange.getResponseHeaders().set("Retry-After", retryAfter);
            ShopServer.send(exchange, 429, "");
        });
        assertEquals(1, read().list().getTotalOrders());
        assertEquals(List.of(Duration.ofMillis(millis)), pauses);
    }

    @Test
    void aShopThatNeverLetsUsInIsGivenUp() {
        order("#1", ShopServer.line("A", 1));
        for (int i = 0; i < 100; i++)
            server.once(
                    200,
                    "{\"errors\": [{\"message\": \"Throttled\"}], \"extensions\": {\"cost\": {\"requestedQueryCost\":"
                            + " 500, \"throttleStatus\": {\"maximumAvailable\": 1000, \"currentlyAvailable\": 0, \"restoreRate\": 50}}}}");
        assertEquals(ShopException.Kind.BUSY, fault().kind());
        assertEquals(12, pauses.size(), "ten seconds each, two minutes in all");
    }
}
