package org.packbench.importer.shopify.live;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.packbench.core.shop.ShopException;
import org.packbench.core.shop.ShopException.Kind;
import org.packbench.importer.shopify.live.AdminApi.Place;
import org.packbench.importer.shopify.live.AdminApi.TooMuch;

/** Follows the pages of a shop's fulfillment orders, and those of their lines, to the end. Confined to its thread. */
final class FulfillmentPages {
    /** How far the API pages; beyond it there would be orders that nobody sees. */
    static final int MOST = 25_000;

    private final AdminApi api;
    private final SubMonitor progress;
    private final Set<String> seen = new HashSet<>();
    private final Set<String> cursors = new HashSet<>();
    private int size = Query.ORDERS;
    private int page = 1;

    FulfillmentPages(AdminApi api, SubMonitor progress) {
        this.api = api;
        this.progress = progress;
    }

    /**
     * A fulfillment order as the shop has it, with all of its lines.
     *
     * @param page where it stood, from 1
     */
    record Node(Map<?, ?> values, List<?> lines, int page) {}

    /** One page of anything. */
    private record Connection(List<?> nodes, Optional<String> next) {}

    /** All of them, each once: one that moved to a later page meanwhile is there as it was seen first. */
    List<Node> all() throws ShopException {
        List<Node> all = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            Connection connection = orders(after, all.size());
            for (Object node : connection.nodes()) add(node, all);
            after = connection.next();
            if (after.isPresent() && !cursors.add(after.get()))
                throw api.failed(Kind.NOT_UNDERSTOOD, new Place(page, all.size()), "a page that leads back");
            progress.setWorkRemaining(100).worked(10);
            page++;
        } while (after.isPresent());
        return all;
    }

    private void add(@Nullable Object node, List<Node> all) throws ShopException {
        Place place = new Place(page, all.size());
        if (!(node instanceof Map<?, ?> values)) throw api.failed(Kind.NOT_UNDERSTOOD, place, "an order is no object");
        String id = Values.text(values.get("id"));
        if (id.isEmpty()) throw api.failed(Kind.NOT_UNDERSTOOD, place, "an order without an id");
        if (all.size() == MOST) throw api.failed(Kind.TOO_LARGE, place, "more than " + MOST + " orders");
        if (seen.add(id)) all.add(new Node(values, lines(id, values, place), page));
    }

    private Connection orders(Optional<String> after, int orders) throws ShopException {
        Place place = new Place(page, orders);
        while (true) {
            try {
                Map<String, @Nullable Object> data = api.ask(Query.orders(size, after), place, progress);
                return connection(data.get("fulfillmentOrders"), after, place);
            } catch (TooMuch e) {
                size /= 2;
            }
        }
    }

    private List<?> lines(String id, Map<?, ?> order, Place place) throws ShopException {
        Connection connection = connection(order.get("lineItems"), Optional.empty(), place);
        List<@Nullable Object> lines = new ArrayList<>(connection.nodes());
        while (connection.next().isPresent()) {
            connection = moreLines(id, connection.next().get(), place);
            lines.addAll(connection.nodes());
            if (lines.size() > MOST) throw api.failed(Kind.TOO_LARGE, place, "more than " + MOST + " lines");
        }
        return lines;
    }

    private Connection moreLines(String id, String after, Place place) throws ShopException {
        try {
            Map<String, @Nullable Object> data = api.ask(Query.lines(id, after), place, progress);
            Map<?, ?> order = Values.map(data.get("fulfillmentOrder"));
            return connection(order.get("lineItems"), Optional.of(after), place);
        } catch (TooMuch e) {
            throw new IllegalStateException("there is no smaller question", e);
        }
    }

    /** A connection that is not one, or that leads back to where it came from, would lose orders or never end. */
    private Connection connection(@Nullable Object value, Optional<String> from, Place place) throws ShopException {
        Map<?, ?> connection = Values.map(value);
        Map<?, ?> info = Values.map(connection.get("pageInfo"));
        if (!(connection.get("nodes") instanceof List<?> nodes) || !(info.get("hasNextPage") instanceof Boolean more))
            throw api.failed(Kind.NOT_UNDERSTOOD, place, "no page");
        if (!more) return new Connection(nodes, Optional.empty());
        Optional<String> next = Optional.of(Values.text(info.get("endCursor"))).filter(cursor -> !cursor.isEmpty());
        if (next.isEmpty() || next.equals(from) || nodes.isEmpty())
            throw api.failed(Kind.NOT_UNDERSTOOD, place, "a page that leads nowhere");
        return new Connection(nodes, next);
    }
}
