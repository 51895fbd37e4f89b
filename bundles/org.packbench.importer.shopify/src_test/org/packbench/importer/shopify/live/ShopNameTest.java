package org.packbench.importer.shopify.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.lang.annotation.Annotation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.packbench.contracts.network.ShopServer;
import org.packbench.core.shop.ShopException;

/** What a person gets to know who tries an address and a token, and where both may go. */
class ShopNameTest extends ShopCase {
    ShopNameTest() throws IOException {}

    @Test
    void aShopThatCanBeReadSaysItsName() throws ShopException {
        assertEquals(ShopServer.NAME, name());
        order("#1", ShopServer.line("A", 1));
        assertEquals(ShopServer.NAME, name());
    }

    @Test
    void whoWatchesIsToldAtOnceWhatAFetchWouldWaitFor() {
        server.once(503, "");
        assertEquals(
                ShopException.Kind.FAULTY,
                assertThrows(ShopException.class, this::name).kind());
        server.once(429, "");
        assertEquals(
                ShopException.Kind.BUSY,
                assertThrows(ShopException.class, this::name).kind());
        assertEquals(List.of(), pauses);
    }

    @Test
    void aTokenThatMayNotReadOrdersIsNoGoodOne() {
        server.once(
                200,
                "{\"data\": {\"shop\": {\"name\": \"M\"}, \"fulfillmentOrders\": null}, \"errors\": [{\"message\":"
                        + " \"Access denied for fulfillmentOrders field.\", \"extensions\": {\"code\": \"ACCESS_DENIED\"}}]}");
        ShopException fault = assertThrows(ShopException.class, this::name);
        assertEquals(ShopException.Kind.NOT_ALLOWED, fault.kind());
    }

    @Test
    void anAnswerWithoutANameIsNone() {
        server.once(200, "{\"data\": {\"shop\": {\"name\": \"M\"}}}");
        assertEquals(
                ShopException.Kind.NOT_UNDERSTOOD,
                assertThrows(ShopException.class, this::name).kind());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://gate.example/{shop}/{version}", "http://localhost:8080/", "http://127.0.0.1:1/{shop}"})
    void aGatewayMayBeAnywhereWhereTheTokenTravelsUnseen(String endpoint) {
        new ShopifyShop(config(endpoint));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://{shop}/admin", "http://localhost.example/", "ftp://{shop}/", "{shop}"})
    void theTokenNeverTravelsInTheOpen(String endpoint) {
        assertThrows(IllegalArgumentException.class, () -> new ShopifyShop(config(endpoint)));
    }

    static ShopifyShop.Config config(String endpoint) {
        return new ShopifyShop.Config() {
            @Override
            public String endpoint() {
                return endpoint;
            }

            @Override
            public Class<? extends Annotation> annotationType() {
                return ShopifyShop.Config.class;
            }
        };
    }
}
