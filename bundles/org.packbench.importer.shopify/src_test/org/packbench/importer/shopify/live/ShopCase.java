package org.packbench.importer.shopify.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.packbench.contracts.network.ShopServer;
import org.packbench.core.importer.Importer.Result;
import org.packbench.core.shop.Shop;
import org.packbench.core.shop.ShopException;
import org.packbench.core.shop.ShopSource.Fetched;
import org.packbench.core.shop.ShopToken;
import org.packbench.documents.JsonText;
import org.packbench.documents.PlainJson;
import org.packbench.model.PackingList;

/** A shop on this machine, a source that asks it, and a clock on which pauses take no time. */
@Timeout(30)
abstract class ShopCase {
    static final Shop SHOP = new Shop("shopify", "m.myshopify.com", Optional.empty());
    static final ShopToken TOKEN = new ShopToken(ShopServer.TOKEN);
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T14:05:00Z"), ZoneOffset.UTC);

    private static final ShopServer.Json JSON = new ShopServer.Json() {
        @Override
        public Map<?, ?> read(byte[] text) throws IOException {
            try {
                return (Map<?, ?>) PlainJson.read(text).orElseThrow();
            } catch (PlainJson.Malformed e) {
                throw new IOException(e);
            }
        }

        @Override
        public String write(Map<String, Object> object) {
            return JsonText.line(object);
        }
    };

    final ShopServer server;
    final List<Duration> pauses = new ArrayList<>();
    Consumer<Duration> meanwhile = pause -> {};

    ShopCase() throws IOException {
        server = new ShopServer(JSON);
    }

    @AfterEach
    void close() {
        server.close();
    }

    ShopifyShop shop(URI endpoint, Duration deadline) {
        Waiting noted = (time, monitor) -> {
            if (monitor.isCanceled()) throw new OperationCanceledException();
            if (time.isZero()) return;
            pauses.add(time);
            server.available = Math.min(server.most, server.available + time.toMillis() / 1000.0 * server.perSecond);
            meanwhile.accept(time);
        };
        return new ShopifyShop(shop -> endpoint, noted, deadline, CLOCK);
    }

    Fetched fetched(Shop shop) throws ShopException {
        return shop(server.endpoint(ShopifyShop.VERSION), Duration.ofSeconds(10))
                .fetch(shop, TOKEN, new NullProgressMonitor());
    }

    Result.Read read() throws ShopException {
        Result result = fetched(SHOP).result();
        return assertInstanceOf(Result.Read.class, result, result::toString);
    }

    String name() throws ShopException {
        return shop(server.endpoint(ShopifyShop.VERSION), Duration.ofSeconds(10))
                .name(SHOP, TOKEN, new NullProgressMonitor());
    }

    ShopException fault() {
        return assertThrows(ShopException.class, () -> fetched(SHOP));
    }

    static List<String> texts(PackingList list) {
        return list.getOrders().stream()
                .map(order -> order.getOrderNumber() + " by " + order.getCourier() + ": "
                        + order.getItems().stream()
                                .map(item -> item.getQuantity() + " " + item.getSku())
                                .toList())
                .toList();
    }

    @SafeVarargs
    final Map<String, Object> order(String name, Map<String, Object>... lines) {
        return server.order(name, new ArrayList<>(Arrays.asList(lines)));
    }

    static Map<String, Object> with(Map<String, Object> line, String key, Object value) {
        line.put(key, value);
        return line;
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> of(Map<String, Object> order) {
        return (Map<String, Object>) order.get("order");
    }

    void assertBackedOff(int times) {
        assertEquals(times, pauses.size());
        for (int i = 0; i < times; i++) {
            long least = 1000L << i;
            assertTrue(pauses.get(i).toMillis() >= least && pauses.get(i).toMillis() < least * 3 / 2, pauses::toString);
        }
    }

    private final CountDownLatch released = new CountDownLatch(1);

    void begunAndNeverEnded(com.sun.net.httpserver.HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        exchange.getResponseBody().write('{');
        exchange.getResponseBody().flush();
        try {
            released.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
