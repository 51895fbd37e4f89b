package org.packbench.documents;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.packbench.core.SessionId;
import org.packbench.core.WorkerName;
import org.packbench.core.statistics.SessionFigures;
import org.packbench.core.statistics.SessionFigures.Part;
import org.packbench.core.statistics.SessionFigures.UnknownCode;

/**
 * What a PC remembers of the summaries of a share: a first line that names format, share and hash of the rest, then a line a
 * session. It can be made again at any time, so that one which is not whole is taken for none. Stateless and thread-safe.
 */
public final class FiguresFile {
    private static final int FORMAT = 1;

    private FiguresFile() {}

    /**
     * The figures of one session, and what they were read from.
     *
     * @param key the session's id, wherever it was moved to
     * @param mark what the index said of it then; empty when it was not asked
     * @param stamp of the summary's file: its name, size and time
     */
    public record Remembered(String key, String mark, String stamp, SessionFigures figures) {}

    /** Empty when it is damaged, of another share or of another version. */
    public static Optional<List<Remembered>> read(byte[] bytes, String root) {
        int head = head(bytes);
        Optional<ObjectNode> first = Json.find(Arrays.copyOf(bytes, head));
        byte[] rest = Arrays.copyOfRange(bytes, head, bytes.length);
        boolean ours = first.filter(node -> node.path("format").asInt() == FORMAT
                        && node.path("share").asText().equals(root)
                        && node.path("sha256").asText().equals(PackingLists.sha256(rest)))
                .isPresent();
        return ours ? lines(rest) : Optional.empty();
    }

    private static int head(byte[] bytes) {
        int at = 0;
        while (at < bytes.length && bytes[at] != '\n') at++;
        return Math.min(at + 1, bytes.length);
    }

    private static Optional<List<Remembered>> lines(byte[] rest) {
        List<Remembered> all = new ArrayList<>();
        for (String line : new String(rest, StandardCharsets.UTF_8).split("\n")) {
            if (line.isEmpty()) continue;
            Optional<Remembered> one =
                    Json.find(line.getBytes(StandardCharsets.UTF_8)).flatMap(FiguresFile::line);
            if (one.isEmpty()) return Optional.empty();
            all.add(one.get());
        }
        return Optional.of(all);
    }

    private static Optional<Remembered> line(ObjectNode node) {
        Optional<List<Part>> parts = WorkJson.parts(node.path("parts"));
        if (parts.isEmpty()) return Optional.empty();
        List<UnknownCode> unknown = new ArrayList<>();
        for (JsonNode code : node.path("unknown"))
            unknown.add(new UnknownCode(
                    code.path(0).asText(),
                    code.path(1).asInt(),
                    Instant.ofEpochMilli(code.path(2).asLong())));
        SessionFigures figures = new SessionFigures(
                new SessionId(node.path("id").asText()),
                node.path("client").asText(),
                WorkerName.of(Json.text(node, "worker"), Json.text(node, "name")),
                Json.text(node, "pc"),
                Instant.ofEpochMilli(node.path("ended").asLong()),
                parts.get(),
                unknown);
        return Optional.of(new Remembered(
                node.path("key").asText(),
                node.path("mark").asText(),
                node.path("stamp").asText(),
                figures));
    }

    public static byte[] write(Collection<Remembered> sessions, String root) {
        StringBuilder lines = new StringBuilder();
        for (Remembered one : sessions) lines.append(line(one)).append('\n');
        byte[] rest = lines.toString().getBytes(StandardCharsets.UTF_8);
        ObjectNode head = Json.object().put("format", FORMAT).put("share", root);
        head.put("sha256", PackingLists.sha256(rest));
        byte[] first = (head + "\n").getBytes(StandardCharsets.UTF_8);
        byte[] whole = Arrays.copyOf(first, first.length + rest.length);
        System.arraycopy(rest, 0, whole, first.length, rest.length);
        return whole;
    }

    private static ObjectNode line(Remembered one) {
        SessionFigures figures = one.figures();
        ObjectNode node =
                Json.object().put("key", one.key()).put("mark", one.mark()).put("stamp", one.stamp());
        node.put("id", figures.id().value()).put("client", figures.client());
        figures.worker().filter(worker -> worker.id().known()).ifPresent(w -> node.put("worker", w.id().value()));
        figures.worker().ifPresent(worker -> node.put("name", worker.name()));
        figures.pc().ifPresent(pc -> node.put("pc", pc));
        node.put("ended", figures.ended().toEpochMilli()).set("parts", WorkJson.parts(figures.parts()));
        ArrayNode unknown = node.putArray("unknown");
        for (UnknownCode code : figures.unknown())
            unknown.addArray().add(code.code()).add(code.seen()).add(code.last().toEpochMilli());
        return node;
    }
}
