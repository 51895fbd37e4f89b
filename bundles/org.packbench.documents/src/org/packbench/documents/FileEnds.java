package org.packbench.documents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.packbench.documents.ChainedLine.Reading;

/**
 * Where the files of one station end that it appends to, {@code AUDIT/<station>.ends}: a last line is vouched for by nothing in
 * its own file. One {@link ChainedLine}, replaced as a whole; it says nothing that is not compared with the files, so that no
 * edit of it goes unseen.
 *
 * @param files by path, relative to the share's root
 */
public record FileEnds(UUID station, Map<String, End> files) {
    /** So many bytes, the last of whose lines has this hash. */
    public record End(long length, String hash) {
        /** The end of what was read; what stands behind it was not vouched for yet. */
        public static End of(Reading reading) {
            return new End(reading.length(), reading.hash());
        }

        /** Of a file that is written once. */
        public static End ofWhole(byte[] content) {
            return new End(content.length, ChainedLine.hash(content));
        }

        /** Whether a file still says this up to here; of one with faults only as far as the first. */
        public boolean standsIn(Reading reading) {
            if (length == 0) return true;
            return reading.lines().stream()
                    .anyMatch(line -> line.end() == length && line.hash().equals(hash));
        }
    }

    public FileEnds {
        files = Map.copyOf(files);
    }

    /** Of a station that has appended nothing. */
    public static FileEnds none(UUID station) {
        return new FileEnds(station, Map.of());
    }

    /** What the name of such a file ends with. */
    public static final String SUFFIX = ".ends";

    /** The file's name for a station. */
    public static String name(UUID station) {
        return station + SUFFIX;
    }

    /** The end of a file, if it is known. */
    public Optional<End> of(String file) {
        return Optional.ofNullable(files.get(file));
    }

    /** With this end of a file in the place of what was known of it. */
    public FileEnds with(String file, End end) {
        Map<String, End> more = new TreeMap<>(files);
        more.put(file, end);
        return new FileEnds(station, more);
    }

    /** Without a file that is not there any more. */
    public FileEnds without(String file) {
        Map<String, End> fewer = new TreeMap<>(files);
        fewer.remove(file);
        return new FileEnds(station, fewer);
    }

    /** As it stands in the file. */
    public byte[] write() {
        List<Map<String, Object>> entries = new ArrayList<>();
        new TreeMap<>(files).forEach((file, end) -> {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("file", file);
            entry.put("length", end.length());
            entry.put("hash", end.hash());
            entries.add(entry);
        });
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("station", station.toString());
        values.put("files", entries);
        return ChainedLine.encode(values, ChainedLine.FIRST);
    }

    /** Empty when it is not exactly what a station wrote. */
    public static Optional<FileEnds> read(byte[] bytes) {
        Reading reading = ChainedLine.read(bytes);
        if (reading.fault().isPresent() || reading.lines().size() != 1) return Optional.empty();
        Map<String, Object> values = reading.lines().getFirst().values();
        if (!(values.get("station") instanceof String station) || !(values.get("files") instanceof List<?> entries))
            return Optional.empty();
        Map<String, End> files = new TreeMap<>();
        for (Object entry : entries) {
            if (!(entry instanceof Map<?, ?> one)
                    || !(one.get("file") instanceof String file)
                    || !(one.get("length") instanceof Number length)
                    || !(one.get("hash") instanceof String hash)) return Optional.empty();
            files.put(file, new End(length.longValue(), hash));
        }
        // whatever else stands in it was not written by a station
        return id(station).map(known -> new FileEnds(known, files)).filter(ends -> Arrays.equals(ends.write(), bytes));
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noStation) {
            return Optional.empty();
        }
    }
}
