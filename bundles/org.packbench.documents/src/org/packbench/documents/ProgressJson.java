package org.packbench.documents;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.packbench.core.OrderNumber;
import org.packbench.core.Sku;
import org.packbench.core.packing.OrderProgress;
import org.packbench.core.packing.OrderProgress.ItemScan;
import org.packbench.core.packing.PackingState;
import org.packbench.documents.Fields.Malformed;

/** An order's progress in a checkpoint; a scan is {@code [row, quantity, at, ms from start, 1 if forced]}. */
final class ProgressJson {
    private ProgressJson() {}

    static ObjectNode write(OrderNumber order, OrderProgress from) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("order", order.value()).put("status", word(from.status()));
        ArrayNode packed = node.putArray("packed");
        from.packed().forEach(packed::add);
        ArrayNode extras = node.putArray("extras");
        new TreeMap<>(from.extras())
                .forEach((sku, count) ->
                        extras.addObject().put("sku", sku.value()).put("count", count));
        from.startedAt().ifPresent(at -> node.put("started_at", at.toEpochMilli()));
        from.completedAt().ifPresent(at -> node.put("completed_at", at.toEpochMilli()));
        from.skippedAt().ifPresent(at -> node.put("skipped_at", at.toEpochMilli()));
        node.put("active_ms", from.active().toMillis());
        ArrayNode scans = node.putArray("scans");
        from.scans().forEach(scan -> write(scans.addArray(), scan));
        node.put("corrections", from.corrections()).put("extra_scans", from.extraScans());
        return node.put("unknown_scans", from.unknownScans());
    }

    private static void write(ArrayNode array, ItemScan scan) {
        array.add(scan.row()).add(scan.quantity()).add(scan.at().toEpochMilli());
        array.add(scan.fromStart().toMillis()).add(scan.forced() ? 1 : 0);
    }

    static OrderProgress read(Fields fields) throws Malformed {
        return new OrderProgress(
                status(fields),
                packed(fields),
                extras(fields),
                fields.optionalInstant("started_at"),
                fields.optionalInstant("completed_at"),
                fields.optionalInstant("skipped_at"),
                fields.millis("active_ms"),
                scans(fields),
                fields.count("corrections"),
                fields.count("extra_scans"),
                fields.count("unknown_scans"));
    }

    private static PackingState.Status status(Fields fields) throws Malformed {
        String word = fields.text("status");
        for (PackingState.Status status : PackingState.Status.values()) {
            if (word(status).equals(word)) return status;
        }
        throw new Malformed("status", "an order's status");
    }

    private static String word(PackingState.Status status) {
        return status.name().toLowerCase(Locale.ROOT);
    }

    private static List<Integer> packed(Fields fields) throws Malformed {
        List<Integer> packed = new ArrayList<>();
        for (JsonNode units : fields.array("packed")) packed.add((int) number(units, "packed"));
        return packed;
    }

    private static Map<Sku, Integer> extras(Fields fields) throws Malformed {
        Map<Sku, Integer> extras = new HashMap<>();
        for (Fields extra : fields.objects("extras")) extras.put(new Sku(extra.text("sku")), extra.count("count"));
        return extras;
    }

    private static List<ItemScan> scans(Fields fields) throws Malformed {
        List<ItemScan> scans = new ArrayList<>();
        for (JsonNode scan : fields.array("scans")) {
            long[] values = new long[5];
            for (int i = 0; i < values.length; i++) values[i] = number(scan.path(i), "scans");
            scans.add(new ItemScan(
                    (int) values[0],
                    (int) values[1],
                    Instant.ofEpochMilli(values[2]),
                    Duration.ofMillis(values[3]),
                    values[4] != 0));
        }
        return scans;
    }

    private static long number(JsonNode value, String key) throws Malformed {
        if (!value.isIntegralNumber()) throw new Malformed(key, "whole numbers");
        return value.longValue();
    }
}
