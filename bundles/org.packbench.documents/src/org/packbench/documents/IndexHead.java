package org.packbench.documents;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The first line of a station's index file: which process writes it, and which older files of the station it stands in for.
 *
 * @param at by the writer's clock, for people
 * @param took the files whose sessions were carried over into this one, as they were read: they may be gone
 */
public record IndexHead(UUID station, String pc, IndexLine.Process process, Instant at, List<Taken> took) {
    /** Grows when an older reader would misread what is written. */
    public static final int FORMAT = 1;

    private static final String WORD = "begun";

    /** So many bytes of a file, the last of whose lines has this hash. */
    public record Taken(String file, long length, String hash) {}

    public IndexHead {
        took = List.copyOf(took);
    }

    /** For {@link ChainedLine#encode}. */
    public Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("op", WORD);
        values.put("format", FORMAT);
        values.put("station", station.toString());
        values.put("pc", pc);
        values.put("pid", process.pid());
        values.put("process_started", process.started().toEpochMilli());
        values.put("at", at.toEpochMilli());
        values.put("took", took.stream().map(IndexHead::values).toList());
        return values;
    }

    private static Map<String, Object> values(Taken taken) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("file", taken.file());
        values.put("length", taken.length());
        values.put("hash", taken.hash());
        return values;
    }

    /** Reads a first line; empty when it is none, or of a format that this version does not know. */
    public static Optional<IndexHead> of(Map<String, Object> values) {
        IndexValues from = new IndexValues(values);
        Optional<UUID> station = from.text("station").flatMap(IndexHead::id);
        boolean known = from.text("op").filter(WORD::equals).isPresent() && from.number("format") <= FORMAT;
        if (!known || station.isEmpty()) return Optional.empty();
        return Optional.of(new IndexHead(
                station.get(),
                from.text("pc").orElse(""),
                new IndexLine.Process(
                        from.number("pid"), from.time("process_started").orElse(Instant.EPOCH)),
                from.time("at").orElse(Instant.EPOCH),
                from.list("took").stream()
                        .map(one -> new Taken(
                                one.text("file").orElse(""),
                                one.number("length"),
                                one.text("hash").orElse("")))
                        .toList()));
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
