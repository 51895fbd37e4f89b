package org.packbench.documents;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.packbench.core.history.AuditTrail.Change;
import org.packbench.core.history.AuditTrail.Deed;

/**
 * One line of a station's audit file, {@code AUDIT/<station>.jsonl} (docs/audit.md): a deed, or that the file was found to be
 * other than it was left.
 */
public final class AuditLine {
    /** More changes than these make several lines. */
    private static final int MOST_CHANGES = 200;

    private static final String BROKEN = "broken";

    private AuditLine() {}

    /** Who did it, by the PC they sat at. */
    public record Author(UUID station, String pc, String user) {}

    /** What the lines of a deed say, ready for {@link ChainedLine#encode}; more than one when it changed very much. */
    public static List<Map<String, Object>> of(UUID id, Deed deed, Author author, Instant at) {
        List<Map<String, Object>> lines = new ArrayList<>();
        for (int from = 0; from == 0 || from < deed.changes().size(); from += MOST_CHANGES) {
            Map<String, Object> line = head(deed.kind().name().toLowerCase(Locale.ROOT), author, at);
            line.put("id", id.toString());
            line.put("subject", deed.subject());
            deed.worker()
                    .ifPresent(worker ->
                            line.put("worker", ordered("id", worker.id().value(), "name", worker.name())));
            if (!deed.reason().isEmpty()) line.put("reason", deed.reason());
            int to = Math.min(from + MOST_CHANGES, deed.changes().size());
            line.put(
                    "changes",
                    deed.changes().subList(from, to).stream().map(AuditLine::of).toList());
            if (deed.changes().size() > MOST_CHANGES)
                line.put("changes_in_all", deed.changes().size());
            lines.add(line);
        }
        return lines;
    }

    private static Map<String, Object> of(Change change) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("key", change.key());
        change.before().ifPresent(text -> values.put("from", text));
        change.after().ifPresent(text -> values.put("to", text));
        return values;
    }

    /** Before anything is appended to a file that is not as it was left: what was expected, so that it goes on being told. */
    public static Map<String, Object> broken(FileEnds.End expected, long found, Author author, Instant at) {
        Map<String, Object> line = head(BROKEN, author, at);
        line.put("expected_length", expected.length());
        line.put("expected_hash", expected.hash());
        line.put("found_length", found);
        return line;
    }

    /** What a line of {@link #broken} expected; empty of any other line. */
    public static Optional<FileEnds.End> broken(Map<String, Object> values) {
        if (!BROKEN.equals(values.get("what"))) return Optional.empty();
        long length = values.get("expected_length") instanceof Number number ? number.longValue() : 0;
        return Optional.of(new FileEnds.End(length, String.valueOf(values.get("expected_hash"))));
    }

    /** Whether a file has the lines of a deed. */
    public static boolean has(byte[] file, UUID id) {
        return new String(file, StandardCharsets.ISO_8859_1).contains("\"id\":\"" + id + "\"");
    }

    private static Map<String, Object> head(String what, Author author, Instant at) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("what", what);
        line.put("at", at.toEpochMilli());
        line.put("station", author.station().toString());
        line.put("pc", author.pc());
        line.put("user", author.user());
        return line;
    }

    private static Map<String, Object> ordered(String key, Object value, String second, Object other) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put(key, value);
        values.put(second, other);
        return values;
    }
}
