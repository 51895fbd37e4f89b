package org.packbench.documents;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.packbench.core.statistics.SessionFigures.NotInOrder;
import org.packbench.core.statistics.SessionFigures.Part;
import org.packbench.core.statistics.SessionFigures.UnknownCode;
import org.packbench.documents.SessionSummary.Work;

/**
 * What a summary keeps for statistics: {@code unknown_codes} and {@code packbench.parts}. One entry that cannot be read makes
 * all of it unknown, for sums of the others would be wrong.
 */
final class WorkJson {
    private static final String CODES = "unknown_codes";
    private static final String OURS = "packbench";
    private static final String PARTS = "parts";

    private static final List<String> NUMBERS = List.of(
            "worked_ms",
            "orders",
            "items",
            "first_scan_ms",
            "timed",
            "scans",
            "misscans",
            "corrections",
            "forced",
            "unknown");

    private WorkJson() {}

    static void write(Work work, ObjectNode into, ZoneId zone) {
        ArrayNode codes = into.putArray(CODES);
        for (UnknownCode code : work.unknown())
            codes.addObject()
                    .put("code", code.code())
                    .put("seen", code.seen())
                    .put("last", Times.precise(code.last(), zone));
        into.putObject(OURS).set(PARTS, parts(work.parts()));
    }

    static ArrayNode parts(List<Part> parts) {
        ArrayNode array = Json.object().arrayNode();
        for (Part part : parts) {
            ObjectNode node = array.addObject();
            part.courier().ifPresent(courier -> node.put("courier", courier));
            node.put("day", part.day().toString());
            node.put("worked_ms", part.worked().toMillis());
            node.put("orders", part.orders()).put("items", part.items());
            node.put("first_scan_ms", part.firstScan().toMillis()).put("timed", part.timed());
            node.put("scans", part.scans()).put("misscans", part.misscans());
            node.put("corrections", part.corrections()).put("forced", part.forced());
            NotInOrder strange = part.notInOrder();
            node.put("unknown", strange.scans());
            node.put("wrong_items", strange.wrongItems()).put("unknown_codes", strange.unknownCodes());
        }
        return array;
    }

    static Optional<Work> read(ObjectNode document, ZoneId zone) {
        Optional<List<Part>> parts = parts(document.path(OURS).path(PARTS));
        Optional<List<UnknownCode>> codes = codes(document.path(CODES), zone);
        return parts.isPresent() && codes.isPresent()
                ? Optional.of(new Work(parts.get(), codes.get()))
                : Optional.empty();
    }

    static Optional<List<Part>> parts(JsonNode array) {
        if (!array.isArray()) return Optional.empty();
        List<Part> parts = new ArrayList<>();
        for (JsonNode node : array) part(node).ifPresent(parts::add);
        return parts.size() == array.size() ? Optional.of(parts) : Optional.empty();
    }

    private static Optional<Part> part(JsonNode node) {
        Optional<LocalDate> day = Json.text(node, "day").flatMap(WorkJson::day);
        boolean counted = NUMBERS.stream()
                .allMatch(key -> Json.whole(node.path(key)).filter(n -> n >= 0).isPresent());
        if (day.isEmpty() || !counted) return Optional.empty();
        return Optional.of(new Part(
                Json.text(node, "courier"),
                day.get(),
                Duration.ofMillis(node.path("worked_ms").asLong()),
                node.path("orders").asInt(),
                node.path("items").asInt(),
                Duration.ofMillis(node.path("first_scan_ms").asLong()),
                node.path("timed").asInt(),
                node.path("scans").asInt(),
                node.path("misscans").asInt(),
                node.path("corrections").asInt(),
                node.path("forced").asInt(),
                notInOrder(node)));
    }

    /** Older summaries do not tell wrong items from unknown codes. */
    private static NotInOrder notInOrder(JsonNode node) {
        return new NotInOrder(
                node.path("unknown").asInt(),
                Json.count(node.path("wrong_items")).orElse(0),
                Json.count(node.path("unknown_codes")).orElse(0));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<List<UnknownCode>> codes(JsonNode array, ZoneId zone) {
        if (!array.isArray()) return Optional.empty();
        List<UnknownCode> codes = new ArrayList<>();
        for (JsonNode node : array) {
            Optional<String> code = Json.text(node, "code");
            Optional<Instant> last = Times.read(node, "last", zone);
            if (code.isEmpty() || last.isEmpty()) return Optional.empty();
            codes.add(new UnknownCode(code.get(), Json.count(node.path("seen")).orElse(1), last.get()));
        }
        return Optional.of(codes);
    }
}
