package org.packbench.importer.shopify.live;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.packbench.documents.JsonText;
import org.packbench.documents.PlainJson;

/**
 * A shop on this machine that speaks the documented Admin API over HTTP: fulfillment orders in pages with cursors, pages of
 * lines, costs and a bucket of points, the errors as they come, and whatever a test puts in their place.
 */
final class ShopServer implements AutoCloseable {
    static final String TOKEN = "shpat_0123456789abcdef";

    /** What a test answers with instead. */
    interface Trick {
        void play(HttpExchange exchange) throws IOException;
    }

    final List<Map<String, Object>> orders = new ArrayList<>();
    final List<Map<?, ?>> asked = new CopyOnWriteArrayList<>();
    final ConcurrentLinkedDeque<Trick> tricks = new ConcurrentLinkedDeque<>();

    /** The bucket; a request must find its requested cost in it and gives back what it did not use. */
    double most = 2000;

    double available = 2000;
    double perSecond = 100;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    ShopServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/admin/api/" + ShopifyShop.VERSION + "/graphql.json", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    URI endpoint() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/admin/api/" + ShopifyShop.VERSION
                + "/graphql.json");
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Trick trick = tricks.poll();
            if (trick == null) answerPlainly(exchange);
            else trick.play(exchange);
        }
    }

    /** As it does without tricks. */
    void answerPlainly(HttpExchange exchange) throws IOException {
        try {
            byte[] body = exchange.getRequestBody().readAllBytes();
            List<String> tokens = exchange.getRequestHeaders().get("X-Shopify-Access-Token");
            if (!List.of(TOKEN).equals(tokens)) {
                send(exchange, 401, "{\"errors\": \"[API] Invalid API key or access token\"}");
                return;
            }
            Map<?, ?> request = (Map<?, ?>) PlainJson.read(body).orElseThrow();
            asked.add(request);
            send(exchange, 200, JsonText.line(reply(Values.map(request.get("variables")))));
        } catch (PlainJson.Malformed e) {
            throw new IOException(e);
        }
    }

    static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) exchange.getResponseBody().write(bytes);
    }

    /** An answer of a status, once. */
    void once(int status, String body) {
        tricks.add(exchange -> send(exchange, status, body));
    }

    private Map<String, Object> reply(Map<?, ?> variables) {
        int first = ((BigDecimal) variables.get("first")).intValue();
        boolean ofLines = variables.containsKey("id");
        double cost = ofLines ? 3 + first * 2.0 : first * 58.0 + 2;
        Map<String, Object> throttle = Map.of(
                "maximumAvailable",
                most,
                "currentlyAvailable",
                Math.max(0, available - cost),
                "restoreRate",
                perSecond);
        Map<String, Object> costs = new LinkedHashMap<>();
        costs.put("requestedQueryCost", cost);
        costs.put("throttleStatus", throttle);
        Map<String, Object> answer = new LinkedHashMap<>();
        if (cost > 1000) {
            answer.put(
                    "errors",
                    List.of(error("Query cost is " + cost + ", which exceeds the limit", "MAX_COST_EXCEEDED")));
        } else if (cost > available) {
            costs.put(
                    "throttleStatus",
                    Map.of("maximumAvailable", most, "currentlyAvailable", available, "restoreRate", perSecond));
            answer.put("errors", List.of(error("Throttled", "THROTTLED")));
            answer.put("extensions", Map.of("cost", costs));
        } else {
            available -= cost;
            answer.put("data", ofLines ? lines(variables, first) : page(variables, first));
            answer.put("extensions", Map.of("cost", costs));
        }
        return answer;
    }

    static Map<String, Object> error(String message, String code) {
        return Map.of("message", message, "extensions", Map.of("code", code));
    }

    private Map<String, Object> page(Map<?, ?> variables, int first) {
        List<Map<String, Object>> shown =
                orders.stream().map(ShopServer::withFirstLines).toList();
        return Map.of("fulfillmentOrders", connection(shown, first, Values.text(variables.get("after"))));
    }

    private static Map<String, Object> withFirstLines(Map<String, Object> order) {
        Map<String, Object> shown = new LinkedHashMap<>(order);
        shown.put("lineItems", connection((List<?>) order.get("lines"), 25, ""));
        shown.remove("lines");
        return shown;
    }

    private Map<String, Object> lines(Map<?, ?> variables, int first) {
        Optional<Map<String, Object>> order = orders.stream()
                .filter(o -> o.get("id").equals(variables.get("id")))
                .findFirst();
        List<?> lines = (List<?>) order.orElseThrow().get("lines");
        return Map.of(
                "fulfillmentOrder", Map.of("lineItems", connection(lines, first, Values.text(variables.get("after")))));
    }

    private static Map<String, Object> connection(List<?> all, int first, String after) {
        int begin = after.isEmpty() ? 0 : Integer.parseInt(after.substring("cursor-".length()));
        int end = Math.min(all.size(), begin + first);
        Map<String, Object> info = new LinkedHashMap<>();
        info.put("hasNextPage", end < all.size());
        info.put("endCursor", end > begin ? "cursor-" + end : null);
        return Map.of("nodes", all.subList(begin, end), "pageInfo", info);
    }

    /** An order as the shop has it; a test changes what it is about. */
    Map<String, Object> order(String name, List<Map<String, Object>> lines) {
        Map<String, Object> order = new LinkedHashMap<>();
        order.put("id", "gid://shopify/FulfillmentOrder/" + (orders.size() + 1));
        order.put("status", "OPEN");
        order.put("orderName", name);
        Map<String, Object> of = new LinkedHashMap<>();
        of.put("note", null);
        of.put("tags", List.of());
        of.put("cancelledAt", null);
        of.put("shippingLine", Map.of("title", "Standard"));
        order.put("order", of);
        order.put("deliveryMethod", method("SHIPPING", "DHL"));
        order.put("destination", Map.of("countryCode", "BG"));
        order.put("assignedLocation", Map.of("name", "Warehouse"));
        order.put("lines", lines);
        orders.add(order);
        return order;
    }

    static Map<String, Object> method(String type, Object name) {
        Map<String, Object> method = new LinkedHashMap<>();
        method.put("methodType", type);
        method.put("presentedName", name);
        return method;
    }

    static Map<String, Object> line(Object sku, int remaining) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("sku", sku);
        line.put("productTitle", "Mug");
        line.put("variantTitle", "Default Title");
        line.put("remainingQuantity", remaining);
        line.put("requiresShipping", true);
        line.put("variant", null);
        return line;
    }
}
