package org.packbench.importer.shopify.live;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.packbench.documents.JsonText;

/**
 * What is asked of the Admin API.
 *
 * @param first how many it answers with at most
 */
record Query(String text, int first, Map<String, Object> variables) {
    /** Of a page of orders; with their lines it costs some 600 of the 1,000 points that one request may cost. */
    static final int ORDERS = 10;

    private static final int LINES = 25;
    private static final int MORE_LINES = 200;

    private static final String LINES_OF = """
            { nodes { sku productTitle variantTitle remainingQuantity requiresShipping variant { barcode } }
              pageInfo { hasNextPage endCursor } }""";

    // without a filter of the shop's: what one left out by mistake nobody would miss, and the answer says the status
    // anyway
    private static final String ALL = """
            query PackbenchOrders($first: Int!, $after: String) {
              fulfillmentOrders(first: $first, after: $after, sortKey: ID) {
                nodes {
                  id status orderName
                  order { note tags cancelledAt shippingLine { title } }
                  deliveryMethod { methodType presentedName }
                  destination { countryCode }
                  assignedLocation { name }
                  lineItems(first: %d) %s
                }
                pageInfo { hasNextPage endCursor }
              }
            }""".formatted(LINES, LINES_OF);

    private static final String MORE = """
            query PackbenchLines($id: ID!, $first: Int!, $after: String) {
              fulfillmentOrder(id: $id) { lineItems(first: $first, after: $after) %s }
            }""".formatted(LINES_OF);

    // with an order, which takes a permission of its own
    private static final String NAME = """
            query PackbenchShop($first: Int!) {
              shop { name }
              fulfillmentOrders(first: $first) { nodes { id order { id } } }
            }""";

    /** What the shop is called, and whether its orders may be read. */
    static Query name() {
        return new Query(NAME, 1, Map.of("first", 1));
    }

    /** A page of fulfillment orders. */
    static Query orders(int first, Optional<String> after) {
        return new Query(ALL, first, variables(first, after));
    }

    /** A further page of the lines of one fulfillment order. */
    static Query lines(String id, String after) {
        Map<String, Object> variables = variables(MORE_LINES, Optional.of(after));
        variables.put("id", id);
        return new Query(MORE, MORE_LINES, variables);
    }

    private static Map<String, Object> variables(int first, Optional<String> after) {
        Map<String, Object> variables = new LinkedHashMap<>();
        variables.put("first", first);
        after.ifPresent(cursor -> variables.put("after", cursor));
        return variables;
    }

    /** Whether there is no less to ask for. */
    boolean isSmallest() {
        return first == 1 || variables.containsKey("id");
    }

    String body() {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("query", text);
        body.put("variables", variables);
        return JsonText.line(body);
    }
}
