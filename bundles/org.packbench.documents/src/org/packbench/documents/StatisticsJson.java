package org.packbench.documents;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.packbench.documents.StatisticsFile.Opening;
import org.packbench.documents.StatisticsFile.Packing;
import org.packbench.documents.StatisticsFile.Totals;

/** The keys of the statistics; {@code total_items_packed}, {@code items_packed} and {@code packbench} are ours. */
final class StatisticsJson {
    /** Units in all, which the older tools do not count. */
    static final String ITEMS = "total_items_packed";

    private static final String BY_CLIENT = "by_client";
    private static final String CLIENT_ITEMS = "items_packed";
    private static final String HISTORY = "packing_history";
    private static final String OURS = "packbench";
    private static final TypeReference<Map<String, Object>> PLAIN = new TypeReference<>() {};

    /** The other tools keep as many. */
    private static final int HISTORY_LENGTH = 1000;

    private StatisticsJson() {}

    static ObjectNode empty() {
        ObjectNode node = Json.object()
                .put("version", "2.0")
                .put("total_orders_packed", 0)
                .put("total_sessions", 0);
        node.putObject(BY_CLIENT);
        node.putArray(HISTORY);
        return node;
    }

    /** A document of version 2.0 as it is; an older one with what it says under the keys of 2.0. */
    static ObjectNode upgraded(ObjectNode document, ZoneId zone) {
        if (document.has("total_orders_packed") || document.has(BY_CLIENT)) return document;
        ObjectNode node = empty();
        node.setAll(document.deepCopy());
        node.put("version", "2.0");
        Map<String, Totals> byClient = new LinkedHashMap<>();
        document.path("client_stats")
                .properties()
                .forEach(client -> byClient.put(
                        client.getKey(),
                        new Totals(
                                number(client.getValue(), "total_sessions"),
                                number(client.getValue(), "total_orders"),
                                number(client.getValue(), "total_items"))));
        putTotals(node, byClient.values().stream().reduce(Totals.NONE, Totals::plus), byClient);
        ArrayNode history = node.putArray(HISTORY);
        for (JsonNode entry : document.path("session_history"))
            older(entry, zone).ifPresent(one -> history.add(write(one, zone)));
        return node;
    }

    private static Optional<Packing> older(JsonNode entry, ZoneId zone) {
        Optional<Instant> at = Times.read(entry, "end_time", zone).or(() -> Times.read(entry, "start_time", zone));
        Optional<String> session = Json.text(entry, "session_id");
        if (at.isEmpty() || session.isEmpty()) return Optional.empty();
        Map<String, Object> metadata = new HashMap<>();
        for (String key : List.of("start_time", "end_time"))
            Json.text(entry, key).ifPresent(text -> metadata.put(key, text));
        Json.whole(entry.path("duration_seconds")).ifPresent(seconds -> metadata.put("duration_seconds", seconds));
        return Optional.of(new Packing(
                at.get(),
                Json.text(entry, "client_id").orElse(""),
                session.get(),
                Optional.empty(),
                count(entry, "orders_completed"),
                count(entry, CLIENT_ITEMS),
                metadata));
    }

    static long number(JsonNode node, String key) {
        return Math.max(0, Json.whole(node.path(key)).orElse(0L));
    }

    private static int count(JsonNode node, String key) {
        return Json.count(node.path(key)).orElse(0);
    }

    static Map<String, Totals> byClient(ObjectNode node, List<Packing> history) {
        Map<String, Long> items = new HashMap<>();
        history.forEach(packing -> items.merge(packing.clientId(), (long) packing.items(), Long::sum));
        Map<String, Totals> totals = new LinkedHashMap<>();
        node.path(BY_CLIENT).properties().forEach(client -> {
            JsonNode of = client.getValue();
            long units = of.has(CLIENT_ITEMS) ? number(of, CLIENT_ITEMS) : items.getOrDefault(client.getKey(), 0L);
            totals.put(client.getKey(), new Totals(number(of, "sessions"), number(of, "orders_packed"), units));
        });
        return totals;
    }

    static void putTotals(ObjectNode node, Totals totals, Map<String, Totals> byClient) {
        node.put("total_orders_packed", totals.orders()).put("total_sessions", totals.sessions());
        node.put(ITEMS, totals.items());
        ObjectNode clients = node.get(BY_CLIENT) instanceof ObjectNode object ? object : node.putObject(BY_CLIENT);
        byClient.forEach((client, of) -> {
            ObjectNode entry = clients.get(client) instanceof ObjectNode object ? object : clients.putObject(client);
            entry.put("orders_packed", of.orders())
                    .put("sessions", of.sessions())
                    .put(CLIENT_ITEMS, of.items());
        });
    }

    static List<Packing> history(ObjectNode node, ZoneId zone) {
        List<Packing> history = new ArrayList<>();
        for (JsonNode entry : node.path(HISTORY)) read(entry, zone).ifPresent(history::add);
        return List.copyOf(history);
    }

    private static Optional<Packing> read(JsonNode entry, ZoneId zone) {
        Optional<Instant> at = Times.read(entry, "timestamp", zone);
        Optional<String> session = Json.text(entry, "session_id");
        if (at.isEmpty() || session.isEmpty()) return Optional.empty();
        Map<String, Object> metadata = new LinkedHashMap<>();
        if (entry.path("metadata").isObject())
            metadata.putAll(JournalLine.JSON.convertValue(entry.path("metadata"), PLAIN));
        metadata.values().removeIf(value -> value == null);
        return Optional.of(new Packing(
                at.get(),
                Json.text(entry, "client_id").orElse(""),
                session.get(),
                Json.text(entry, "worker_id"),
                count(entry, "orders_count"),
                count(entry, "items_count"),
                metadata));
    }

    /** Entries of other tools stay, and tell of their sessions; our own entry is replaced, and a new one comes last. */
    static void putHistory(ObjectNode node, Collection<Packing> sessions, ZoneId zone) {
        Map<String, Packing> ours = new LinkedHashMap<>();
        sessions.stream().sorted(Comparator.comparing(Packing::at)).forEach(one -> ours.put(one.sessionId(), one));
        List<JsonNode> entries = new ArrayList<>();
        for (JsonNode entry : node.path(HISTORY)) {
            if (ours.containsKey(Json.text(entry, "session_id").orElse(""))) continue;
            entries.add(entry);
            ours.values().stream()
                    .filter(one -> tells(entry, one))
                    .findFirst()
                    .ifPresent(one -> ours.remove(one.sessionId()));
        }
        ours.values().forEach(one -> entries.add(write(one, zone)));
        int from = Math.max(0, entries.size() - HISTORY_LENGTH);
        node.putArray(HISTORY).addAll(entries.subList(from, entries.size()));
    }

    /** Another tool names a session by its folder alone, which other lists of the same day share. */
    private static boolean tells(JsonNode entry, Packing session) {
        String folder = Json.text(entry, "session_id").orElse("");
        return List.of(session.sessionId().split("/")).contains(folder)
                && Json.text(entry, "client_id").orElse("").equals(session.clientId())
                && count(entry, "orders_count") == session.orders();
    }

    private static ObjectNode write(Packing packing, ZoneId zone) {
        ObjectNode entry = Json.object().put("timestamp", Times.offset(packing.at(), zone));
        entry.put("client_id", packing.clientId()).put("session_id", packing.sessionId());
        entry.put("worker_id", packing.workerId().orElse(null));
        entry.put("orders_count", packing.orders()).put("items_count", packing.items());
        entry.set("metadata", JournalLine.JSON.valueToTree(new TreeMap<>(packing.metadata())));
        return entry;
    }

    static Optional<Opening> opening(ObjectNode node) {
        JsonNode opening = node.path(OURS).path("opening");
        return Times.read(opening, "taken_at", ZoneOffset.UTC).map(at -> {
            Map<String, Totals> byClient = new LinkedHashMap<>();
            opening.path(BY_CLIENT).properties().forEach(of -> byClient.put(of.getKey(), totals(of.getValue())));
            return new Opening(at, Json.text(opening, "sha256").orElse(""), totals(opening), byClient);
        });
    }

    static void putOpening(ObjectNode node, Opening opening) {
        ObjectNode entry = node.withObjectProperty(OURS).putObject("opening");
        entry.put("taken_at", opening.takenAt().truncatedTo(ChronoUnit.MILLIS).toString())
                .put("sha256", opening.sha256());
        put(entry, opening.totals());
        ObjectNode byClient = entry.putObject(BY_CLIENT);
        new TreeMap<>(opening.byClient()).forEach((client, totals) -> put(byClient.putObject(client), totals));
    }

    private static Totals totals(JsonNode node) {
        return new Totals(number(node, "sessions"), number(node, "orders"), number(node, "items"));
    }

    private static void put(ObjectNode node, Totals totals) {
        node.put("sessions", totals.sessions()).put("orders", totals.orders()).put("items", totals.items());
    }
}
