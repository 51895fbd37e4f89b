package org.packbench.contracts.network;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
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
import org.eclipse.jdt.annotation.Nullable;

/**
 * A shop on this machine that speaks the documented Admin API over HTTP: fulfillment orders in pages with cursors, pages of
 * lines, costs and a bucket of points, the errors as they come, and whatever a test puts in their place.
 */
public final class ShopServer implements AutoCloseable {
    public static final String TOKEN = "shpat_0123456789abcdef";

    /** What the shop calls itself. */
    public static final String NAME = "M Cosmetics Online";

    private static final String API = "/admin/api/";

    /** How JSON is read and written; this bundle is used by tests of the one that does it. */
    public interface Json {
        Map<?, ?> read(byte[] text) throws IOException;

        String write(Map<String, @Nullable Object> object);
    }

    /** What a test answers with instead. */
    public interface Trick {
        void play(HttpExchange exchange) throws IOException;
    }

    public final List<Map<String, @Nullable Object>> orders = new ArrayList<>();
    public final List<Map<?, ?>> asked = new CopyOnWriteArrayList<>();
    public final ConcurrentLinkedDeque<Trick> tricks = new ConcurrentLinkedDeque<>();

    /** The bucket; a request must find its requested cost in it and gives back what it did not use. */
    public volatile double most = 2000;

    public volatile double available = 2000;
    public volatile double perSecond = 100;

    private final Json json;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    public ShopServer(Json json) throws IOException {
        this.json = json;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(API, this::answer);
        server.setExecutor(threads);
        server.start();
    }

    /** Where a version of its API is. */
    public URI endpoint(String version) {
        return URI.create("http://localhost:" + server.getAddress().getPort() + API + version + "/graphql.json");
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
    public void answerPlainly(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        List<String> tokens = exchange.getRequestHeaders().get("X-Shopify-Access-Token");
        if (!exchange.getRequestURI().getPath().endsWith("/graphql.json")) send(exchange, 404, "");
        else if (!List.of(TOKEN).equals(tokens))
            send(exchange, 401, "{\"errors\": \"[API] Invalid API key or access token\"}");
        else {
            Map<?, ?> request = json.read(body);
            asked.add(request);
            send(exchange, 200, json.write(reply(request)));
        }
    }

    public static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) exchange.getResponseBody().write(bytes);
    }

    /** An answer of a status, once. */
    public void once(int status, String body) {
        tricks.add(exchange -> send(exchange, status, body));
    }

    private Map<String, @Nullable Object> reply(Map<?, ?> request) {
        Map<?, ?> variables = request.get("variables") instanceof Map<?, ?> given ? given : Map.of();
        int first = variables.get("first") instanceof Number number ? number.intValue() : 1;
        boolean ofLines = variables.containsKey("id");
        double cost = ofLines ? 3 + first * 2.0 : first * 58.0 + 2;
        Map<String, @Nullable Object> throttle = Map.of(
                "maximumAvailable",
                most,
                "currentlyAvailable",
                Math.max(0, available - cost),
                "restoreRate",
                perSecond);
        Map<String, @Nullable Object> costs = new LinkedHashMap<>();
        costs.put("requestedQueryCost", cost);
        costs.put("throttleStatus", throttle);
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
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
            Map<String, @Nullable Object> data =
                    new LinkedHashMap<>(ofLines ? lines(variables, first) : page(variables, first));
            if (text(request.get("query")).contains("shop {")) data.put("shop", Map.of("name", NAME));
            answer.put("data", data);
            answer.put("extensions", Map.of("cost", costs));
        }
        return answer;
    }

    private static Map<String, @Nullable Object> error(String message, String code) {
        return Map.of("message", message, "extensions", Map.of("code", code));
    }

    private Map<String, @Nullable Object> page(Map<?, ?> variables, int first) {
        List<Map<String, @Nullable Object>> shown =
                orders.stream().map(ShopServer::withFirstLines).toList();
        return Map.of("fulfillmentOrders", connection(shown, first, text(variables.get("after"))));
    }

    private static Map<String, @Nullable Object> withFirstLines(Map<String, @Nullable Object> order) {
        Map<String, @Nullable Object> shown = new LinkedHashMap<>(order);
        shown.put("lineItems", connection(linesOf(order), 25, ""));
        shown.remove("lines");
        return shown;
    }

    private Map<String, @Nullable Object> lines(Map<?, ?> variables, int first) {
        Optional<Map<String, @Nullable Object>> order = orders.stream()
                .filter(o -> text(o.get("id")).equals(text(variables.get("id"))))
                .findFirst();
        List<?> lines = linesOf(order.orElseThrow());
        return Map.of("fulfillmentOrder", Map.of("lineItems", connection(lines, first, text(variables.get("after")))));
    }

    private static List<?> linesOf(Map<String, @Nullable Object> order) {
        return order.get("lines") instanceof List<?> lines ? lines : List.of();
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static Map<String, @Nullable Object> connection(List<?> all, int first, String after) {
        int begin = after.isEmpty() ? 0 : Integer.parseInt(after.substring("cursor-".length()));
        int end = Math.min(all.size(), begin + first);
        Map<String, @Nullable Object> info = new LinkedHashMap<>();
        info.put("hasNextPage", end < all.size());
        info.put("endCursor", end > begin ? "cursor-" + end : null);
        return Map.of("nodes", all.subList(begin, end), "pageInfo", info);
    }

    /** An order as the shop has it; a test changes what it is about. */
    public Map<String, @Nullable Object> order(String name, List<Map<String, @Nullable Object>> lines) {
        Map<String, @Nullable Object> order = new LinkedHashMap<>();
        order.put("id", "gid://shopify/FulfillmentOrder/" + (orders.size() + 1));
        order.put("status", "OPEN");
        order.put("orderName", name);
        Map<String, @Nullable Object> of = new LinkedHashMap<>();
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

    public static Map<String, @Nullable Object> method(String type, @Nullable Object name) {
        Map<String, @Nullable Object> method = new LinkedHashMap<>();
        method.put("methodType", type);
        method.put("presentedName", name);
        return method;
    }

    public static Map<String, @Nullable Object> line(@Nullable Object sku, int remaining) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("sku", sku);
        line.put("productTitle", "Mug");
        line.put("variantTitle", "Default Title");
        line.put("remainingQuantity", remaining);
        line.put("requiresShipping", true);
        line.put("variant", null);
        return line;
    }
}
