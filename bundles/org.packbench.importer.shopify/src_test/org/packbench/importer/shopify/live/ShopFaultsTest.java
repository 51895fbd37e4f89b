package org.packbench.importer.shopify.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.packbench.contracts.network.ShopServer;
import org.packbench.core.shop.ShopException;

/** A shop on bad days. */
class ShopFaultsTest extends ShopCase {
    ShopFaultsTest() throws IOException {}

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503, 504, 408})
    void faultsOfTheShopPass(int status) throws ShopException {
        order("#1", ShopServer.line("A", 1));
        server.once(status, "<html>Bad gateway</html>");
        server.once(
                200,
                "{\"errors\": [{\"message\": \"Internal error\", \"extensions\": {\"code\":"
                        + " \"INTERNAL_SERVER_ERROR\"}}], \"data\": {\"fulfillmentOrders\": null}}");
        assertEquals(1, read().list().getTotalOrders());
        assertBackedOff(2);
    }

    @Test
    void faultsThatDoNotPassEndAfterFiveAttempts() {
        for (int i = 0; i < 9; i++) server.once(503, "");
        assertEquals(ShopException.Kind.FAULTY, fault().kind());
        assertBackedOff(AdminApi.Patience.LONG.attempts() - 1);
    }

    @Test
    void aConnectionThatIsCutIsMadeAnew() throws ShopException {
        order("#1", ShopServer.line("A", 1));
        server.tricks.add(exchange -> exchange.sendResponseHeaders(200, 1000)); // and closes without them
        assertEquals(1, read().list().getTotalOrders());
    }

    @Test
    void anAnswerThatBreaksOffIsAskedForAgain() throws ShopException {
        order("#1", ShopServer.line("A", 1));
        server.once(200, "{\"data\": {\"fulfillmentOrders\": {\"nodes\": [");
        server.once(200, "[]");
        server.once(200, "");
        assertEquals(1, read().list().getTotalOrders());
    }

    @Test
    void aProxysPageInPlaceOfAnswersIsNotUnderstood() {
        for (int i = 0; i < 9; i++) server.once(200, "<html>Please log in to the Wi-Fi</html>");
        assertEquals(ShopException.Kind.NOT_UNDERSTOOD, fault().kind());
    }

    @Test
    void aShopThatIsNotThereIsUnreachable() throws IOException {
        URI nobody;
        try (ServerSocket closed = new ServerSocket(0)) {
            nobody = URI.create("http://localhost:" + closed.getLocalPort() + "/");
        }
        ShopException fault = assertThrows(
                ShopException.class,
                () -> shop(nobody, Duration.ofSeconds(5)).fetch(SHOP, TOKEN, new NullProgressMonitor()));
        assertEquals(ShopException.Kind.UNREACHABLE, fault.kind());
        assertBackedOff(AdminApi.Patience.LONG.attempts() - 1);
    }

    @Test
    void aShopThatStopsInTheMiddleOfAnAnswerIsGivenUpAtTheDeadline() {
        for (int i = 0; i < 9; i++) server.tricks.add(this::begunAndNeverEnded);
        ShopException fault = assertThrows(
                ShopException.class,
                () -> shop(server.endpoint(ShopifyShop.VERSION), Duration.ofMillis(200))
                        .fetch(SHOP, TOKEN, new NullProgressMonitor()));
        assertEquals(ShopException.Kind.UNREACHABLE, fault.kind());
    }

    @Test
    void anAnswerWithoutAnEndIsGivenUpBeforeItFillsTheMemory() {
        long[] sent = {0};
        server.tricks.add(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] much = "{\"data\": \"".concat("x".repeat(1 << 20)).getBytes();
            for (int i = 0; i < 1024; i++) {
                exchange.getResponseBody().write(much);
                sent[0] += much.length;
            }
        });
        assertEquals(ShopException.Kind.TOO_LARGE, fault().kind());
        assertTrue(sent[0] < 64 << 20, () -> sent[0] + " bytes were taken");
    }

    @Test
    void deepJsonIsNotUnderstood() {
        for (int i = 0; i < 9; i++) server.once(200, "[".repeat(1_000_000));
        assertEquals(ShopException.Kind.NOT_UNDERSTOOD, fault().kind());
    }
}
