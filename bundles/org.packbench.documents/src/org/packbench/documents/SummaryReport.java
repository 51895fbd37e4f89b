package org.packbench.documents;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.packbench.core.export.ExportTable;
import org.packbench.core.export.ExportTable.Column;
import org.packbench.core.export.ExportTable.Kind;
import org.packbench.core.journal.JournalException;

/**
 * A summary as the tables of a report: Summary, Orders, Items. They are made from {@code session_summary.json} alone; their
 * columns have its keys as names, and its figures are not worked out again.
 */
public final class SummaryReport {
    private static final String ORDER = "order_number";
    private static final String METRICS = "metrics";
    private static final String ORDERS = "orders";
    private static final String ITEMS = "items";
    private static final String SKIPPED = "skipped_orders";

    private final ZoneId zone;

    private SummaryReport(ZoneId zone) {
        this.zone = zone;
    }

    /**
     * @param file its name, for faults
     * @throws JournalException {@code DAMAGED} when it is no JSON object
     */
    public static List<ExportTable> tables(byte[] summary, String file) throws JournalException {
        return tables(summary, file, ZoneId.systemDefault());
    }

    /** @param zone of the times that name none */
    static List<ExportTable> tables(byte[] summary, String file, ZoneId zone) throws JournalException {
        try {
            return new SummaryReport(zone).of(Json.read(summary));
        } catch (Json.Damaged e) {
            throw new JournalException(JournalException.Kind.DAMAGED, file, e.place(), e);
        }
    }

    private List<ExportTable> of(ObjectNode summary) {
        Map<String, JsonNode> head = values(summary);
        head.putAll(values(summary.path(METRICS)));
        return List.of(
                table("Summary", List.of(), List.of(head)),
                table("Orders", keysOf(anOrder()), orders(summary)),
                table("Items", itemKeys(), items(summary)));
    }

    /** An order of nothing has all the keys, so that a session without orders has the columns, too. */
    private ObjectNode anOrder() {
        OrderRecord.Item item = new OrderRecord.Item("", "", 0, 0, Optional.empty(), Duration.ZERO, false);
        return OrderRecordJson.write(
                new OrderRecord("", Optional.empty(), Optional.empty(), Duration.ZERO, 0, List.of(item), 0, 0, 0),
                zone);
    }

    private List<String> itemKeys() {
        List<String> keys = new ArrayList<>(List.of(ORDER));
        keys.addAll(keysOf(anOrder().path(ITEMS).path(0)));
        return keys;
    }

    private static List<String> keysOf(JsonNode node) {
        return List.copyOf(values(node).keySet());
    }

    /** The completed ones, and below them those that were skipped. */
    private static List<Map<String, JsonNode>> orders(ObjectNode summary) {
        List<Map<String, JsonNode>> rows = new ArrayList<>();
        for (JsonNode order : summary.path(ORDERS)) rows.add(values(order));
        for (JsonNode order : summary.path(SKIPPED)) rows.add(values(order));
        return rows;
    }

    private static List<Map<String, JsonNode>> items(ObjectNode summary) {
        List<Map<String, JsonNode>> rows = new ArrayList<>();
        for (JsonNode order : summary.path(ORDERS))
            for (JsonNode item : order.path(ITEMS)) {
                Map<String, JsonNode> row = new LinkedHashMap<>();
                row.put(ORDER, order.path(ORDER));
                row.putAll(values(item));
                rows.add(row);
            }
        return rows;
    }

    /** What is neither a list nor an object. */
    private static Map<String, JsonNode> values(JsonNode node) {
        Map<String, JsonNode> values = new LinkedHashMap<>();
        node.properties().forEach(each -> {
            if (each.getValue().isValueNode()) values.put(each.getKey(), each.getValue());
        });
        return values;
    }

    /** Keys that only some rows have stand behind the others. */
    private ExportTable table(String name, List<String> known, List<Map<String, JsonNode>> rows) {
        Map<String, Kind> kinds = new LinkedHashMap<>();
        known.forEach(key -> kinds.put(key, Kind.TEXT));
        for (Map<String, JsonNode> row : rows)
            row.forEach((key, value) -> kinds.merge(key, kind(key, value), (old, now) -> now));
        List<Column> columns = new ArrayList<>();
        kinds.forEach((key, kind) -> columns.add(new Column(key, key, kind)));
        return new ExportTable(
                name, "", columns, rows.size(), () -> rows.stream().map(row -> row(columns, row)));
    }

    private static Kind kind(String key, JsonNode value) {
        if (time(key)) return Kind.TIME;
        if (value.isIntegralNumber()) return Kind.WHOLE;
        return value.isNumber() ? Kind.DECIMAL : Kind.TEXT;
    }

    private static boolean time(String key) {
        return key.endsWith("_at");
    }

    private List<Object> row(List<Column> columns, Map<String, JsonNode> values) {
        List<Object> row = new ArrayList<>();
        for (Column column : columns) {
            JsonNode value = values.get(column.key());
            row.add(value == null ? Optional.empty() : value(column.key(), value));
        }
        return row;
    }

    private Object value(String key, JsonNode value) {
        if (Json.isNothing(value)) return Optional.empty();
        if (value.isIntegralNumber() && value.canConvertToLong()) return value.longValue();
        if (value.isNumber()) return value.doubleValue();
        String text = value.asText();
        if (!time(key)) return text;
        Optional<Instant> at = Times.read(text, zone);
        return at.isPresent() ? at.get() : text;
    }
}
