package org.packbench.documents;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.packbench.documents.OrderRecord.Item;

/** The order record of a 1.3.0 state or summary. */
final class OrderRecordJson {
    private static final String FORCED = "force_confirmed";
    private static final String SCANNED = "scanned";

    private OrderRecordJson() {}

    static ObjectNode write(OrderRecord from, ZoneId zone) {
        ObjectNode node = Json.object().put("order_number", from.orderNumber());
        put(node, "started_at", from.startedAt(), zone);
        put(node, "completed_at", from.completedAt(), zone);
        node.set("duration_seconds", Json.seconds(from.duration()));
        node.put("items_count", from.itemsCount());
        node.set("items", items(from.items(), zone));
        node.put("corrections", from.corrections()).put("extra_scans_count", from.extraScans());
        return node.put("unknown_scans_count", from.unknownScans());
    }

    static ArrayNode items(List<Item> items, ZoneId zone) {
        ArrayNode array = Json.object().arrayNode();
        for (Item item : items) {
            ObjectNode node = array.addObject().put("sku", item.sku()).put("title", item.title());
            node.put("quantity", item.quantity()).put("row", item.row());
            put(node, "scanned_at", item.scannedAt(), zone);
            node.set("time_from_order_start_seconds", Json.seconds(item.fromStart()));
            node.put("confirmation_method", item.forced() ? FORCED : SCANNED);
        }
        return array;
    }

    private static void put(ObjectNode node, String key, Optional<Instant> at, ZoneId zone) {
        at.ifPresentOrElse(instant -> node.put(key, Times.precise(instant, zone)), () -> node.putNull(key));
    }

    /** Empty when it names no order. */
    static Optional<OrderRecord> read(JsonNode node, ZoneId zone) {
        List<Item> items = items(node.path("items"), zone);
        int units = items.stream().mapToInt(Item::quantity).sum();
        return Json.text(node, "order_number")
                .map(number -> new OrderRecord(
                        number,
                        Times.read(node, "started_at", zone),
                        Times.read(node, "completed_at", zone),
                        Json.seconds(node.path("duration_seconds")),
                        Json.count(node.path("items_count")).orElse(units),
                        items,
                        count(node, "corrections"),
                        count(node, "extra_scans_count"),
                        count(node, "unknown_scans_count")));
    }

    static List<Item> items(JsonNode array, ZoneId zone) {
        List<Item> items = new ArrayList<>();
        for (JsonNode node : array) {
            if (!node.isObject()) continue;
            items.add(new Item(
                    Json.text(node, "sku").orElse(""),
                    Json.text(node, "title").orElse(""),
                    Json.count(node.path("quantity")).orElse(1),
                    Json.count(node.path("row")).orElse(-1),
                    Times.read(node, "scanned_at", zone),
                    Json.seconds(node.path("time_from_order_start_seconds")),
                    FORCED.equals(Json.text(node, "confirmation_method").orElse(SCANNED))));
        }
        return items;
    }

    private static int count(JsonNode node, String key) {
        return Json.count(node.path(key)).orElse(0);
    }
}
