package org.packbench.product;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.CRC32C;

/**
 * What a session's files say, read by rules 2 and 4 of docs/share.md alone and by none of the product's code.
 *
 * @param scans the records that are part of the session, in order
 * @param late records that are not, though they were written into a journal or set aside
 * @param takeovers epochs taken by another PC without being left first
 */
record History(List<JsonNode> scans, int late, int takeovers) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern JOURNAL = Pattern.compile("journal\\.e(\\d+)\\.jsonl");

    /** One epoch's intact lines, the two that open it first, and where each ends. */
    private record Journal(List<JsonNode> lines, List<Long> ends) {

        boolean valid() {
            return lines.size() >= 2;
        }

        JsonNode header() {
            return lines.getFirst();
        }

        /** The records within so many bytes. */
        List<JsonNode> records(long length) {
            var records = new ArrayList<JsonNode>();
            for (int i = 2; i < lines.size(); i++) {
                if (ends.get(i) <= length) {
                    records.add(lines.get(i));
                }
            }
            return records;
        }
    }

    static History read(Path folder) throws IOException {
        var journals = new TreeMap<Integer, Journal>();
        int setAside = 0;
        try (var files = Files.newDirectoryStream(folder)) {
            for (var file : files) {
                var name = file.getFileName().toString();
                var journal = JOURNAL.matcher(name);
                if (journal.matches()) {
                    journals.put(Integer.valueOf(journal.group(1)), journal(file));
                } else if (name.startsWith("late.")) {
                    setAside += (int) Files.readString(file)
                            .lines()
                            .filter(line -> line.contains("\"op\":\"scan\""))
                            .count();
                }
            }
        }
        return fold(journals, setAside);
    }

    private static History fold(TreeMap<Integer, Journal> journals, int setAside) {
        var valid = new TreeMap<>(journals);
        valid.values().removeIf(journal -> !journal.valid());
        var seals = valid.lastEntry().getValue().header().get("seals");
        var scans = new ArrayList<JsonNode>();
        var all = new ArrayList<JsonNode>();
        int takeovers = 0;
        String holder = "";
        for (var entry : valid.entrySet()) {
            var journal = entry.getValue();
            var seal = seals.path(entry.getKey().toString());
            var records = journal.records(seal.isMissingNode() ? Long.MAX_VALUE : seal.longValue());
            var station = journal.header().get("station").textValue();
            takeovers += holder.isEmpty() || holder.equals(station) ? 0 : 1;
            holder = station;
            for (var record : records) {
                if (Set.of("released", "ended").contains(record.get("op").textValue())) {
                    holder = "";
                }
            }
            records.stream().filter(History::packs).forEach(scans::add);
            journal.records(Long.MAX_VALUE).stream().filter(History::packs).forEach(all::add);
        }
        return new History(scans, late(scans, all) + setAside, takeovers);
    }

    private static int late(List<JsonNode> scans, List<JsonNode> all) {
        var merged = new HashSet<JsonNode>();
        scans.forEach(scan -> merged.add(scan.get("id")));
        var late = new HashSet<JsonNode>();
        all.forEach(scan -> late.add(scan.get("id")));
        late.removeAll(merged);
        return late.size();
    }

    private static boolean packs(JsonNode record) {
        return record.get("op").textValue().equals("scan");
    }

    private static Journal journal(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        var lines = new ArrayList<JsonNode>();
        var ends = new ArrayList<Long>();
        for (int from = 0, to = end(bytes, 0); to > 0; from = to, to = end(bytes, from)) {
            byte[] line = Arrays.copyOfRange(bytes, from, to);
            if (!intact(line)) {
                break;
            }
            lines.add(JSON.readTree(line));
            ends.add((long) to);
        }
        return new Journal(lines, ends);
    }

    /** Behind the newline of the line that begins there; 0 when it has none. */
    private static int end(byte[] bytes, int from) {
        for (int at = from; at < bytes.length; at++) {
            if (bytes[at] == '\n') {
                return at + 1;
            }
        }
        return 0;
    }

    private static boolean intact(byte[] line) {
        var text = new String(line, StandardCharsets.UTF_8);
        int sum = text.lastIndexOf(",\"crc\":\"");
        if (sum < 0) {
            return false;
        }
        var crc = new CRC32C();
        crc.update(text.substring(0, sum).getBytes(StandardCharsets.UTF_8));
        return text.startsWith("%08x".formatted(crc.getValue()), sum + ",\"crc\":\"".length());
    }

    /** How often each code is part of the session. */
    Map<String, List<JsonNode>> byCode() {
        var byCode = new TreeMap<String, List<JsonNode>>();
        for (var scan : scans) {
            byCode.computeIfAbsent(scan.get("raw").textValue(), code -> new ArrayList<>())
                    .add(scan);
        }
        return byCode;
    }
}
