package org.packbench.importer.shopify.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.packbench.contracts.network.ShopServer;
import org.packbench.core.shop.Shop;
import org.packbench.core.shop.ShopException;

/** What is final, who gets the token, and what ends at once. */
class ShopRefusalsTest extends ShopCase {
    ShopRefusalsTest() throws IOException {}

    @ParameterizedTest
    @CsvSource({
        "401, TOKEN_REFUSED",
        "402, CLOSED",
        "423, CLOSED",
        "403, NOT_ALLOWED",
        "404, NO_SHOP",
        "400, NOT_UNDERSTOOD"
    })
    void aRefusalIsFinal(int status, ShopException.Kind kind) {
        server.once(status, "{\"errors\": \"no\"}");
        ShopException fault = fault();
        assertEquals(kind, fault.kind());
        assertEquals("HTTP " + status + ": no", fault.detail());
        assertEquals(List.of(), pauses);
    }

    @ParameterizedTest
    @CsvSource({"ACCESS_DENIED, NOT_ALLOWED", "SHOP_INACTIVE, CLOSED", "ELSE, NOT_UNDERSTOOD"})
    void aRefusalInAnAnswerIsFinalAndDataBesideItIsNotBelieved(String code, ShopException.Kind kind) {
        server.once(
                200,
                "{\"data\": {\"fulfillmentOrders\": {\"nodes\": [], \"pageInfo\": {\"hasNextPage\": false}}},"
                        + " \"errors\": [{\"message\": \"Access denied for note field.\", \"extensions\": {\"code\": \""
                        + code + "\"}}]}");
        assertEquals(kind, fault().kind());
    }

    @Test
    void theTokenIsSentToNobodyElse() {
        server.tricks.add(exchange -> {
            exchange.getResponseHeaders().set("Location", server.endpoint(ShopifyShop.VERSION) + "?elsewhere");
            ShopServer.send(exchange, 302, "");
        });
        assertEquals(ShopException.Kind.NO_SHOP, fault().kind());
        assertEquals(List.of(), server.asked, "the redirection was not followed");
        Shop other = new Shop("shopify", "example.com", Optional.empty());
        assertEquals(
                ShopException.Kind.NO_SHOP,
                assertThrows(ShopException.class, () -> fetched(other)).kind());
    }

    @Test
    void theTokenIsInNoMessageEvenWhereTheShopRepeatsIt() {
        server.once(401, "{\"errors\": \"wrong token " + ShopServer.TOKEN + "\"}");
        ShopException fault = fault();
        assertFalse(fault.toString().contains(ShopServer.TOKEN), fault::toString);
        assertFalse(fault.detail().contains(ShopServer.TOKEN));
    }

    @Test
    void cancellingEndsARequestThatNobodyAnswersWithinASecond() throws Exception {
        NullProgressMonitor monitor = new NullProgressMonitor();
        CountDownLatch asked = new CountDownLatch(1);
        server.tricks.add(exchange -> {
            asked.countDown();
            begunAndNeverEnded(exchange);
        });
        long[] took = {Long.MAX_VALUE};
        Thread job = Thread.ofVirtual().start(() -> {
            assertThrows(
                    OperationCanceledException.class,
                    () -> shop(server.endpoint(ShopifyShop.VERSION), Duration.ofMinutes(1))
                            .fetch(SHOP, TOKEN, monitor));
            took[0] = System.nanoTime();
        });
        assertTrue(asked.await(10, TimeUnit.SECONDS));
        long cancelled = System.nanoTime();
        monitor.setCanceled(true);
        job.join();
        assertTrue(took[0] - cancelled < TimeUnit.SECONDS.toNanos(1));
    }

    @Test
    void cancellingEndsAPause() {
        IProgressMonitor monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        assertThrows(OperationCanceledException.class, () -> Waiting.REAL.pause(Duration.ofMinutes(1), monitor));
    }

    @Test
    void cancellingBetweenPagesIsHeeded() {
        for (int i = 1; i <= 25; i++) order("#" + i, ShopServer.line("A", 1));
        NullProgressMonitor monitor = new NullProgressMonitor();
        server.once(503, "");
        meanwhile = pause -> monitor.setCanceled(true);
        assertThrows(
                OperationCanceledException.class,
                () -> shop(server.endpoint(ShopifyShop.VERSION), Duration.ofSeconds(5))
                        .fetch(SHOP, TOKEN, monitor));
    }
}
