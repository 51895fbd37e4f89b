package org.packbench.documents;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.packbench.core.journal.Fold;

/**
 * One line of a file that one station appends to and everybody reads: a JSON object whose last keys are {@code prev}, the
 * hash of the line before it, and {@code crc}, the CRC-32C of the bytes before {@code ,"crc"}. The checksum finds what was torn
 * or mangled; the hashes find a line that was changed, left out, put in or moved by somebody who made its checksum anew.
 * The last line is vouched for by nobody in the file, so its place is kept elsewhere too (docs/audit.md).
 *
 * @param values text, numbers, truth values, null, lists and maps of these, in the order of the file; without {@code prev} and
 *     {@code crc}
 * @param prev {@link #FIRST} in a file's first line
 * @param hash of this line: the next one's {@code prev}
 * @param end the place in the file behind it, in bytes
 */
public record ChainedLine(Map<String, Object> values, String prev, String hash, long end) {
    /** What the first line of a file follows. */
    public static final String FIRST = Fold.NO_HISTORY;

    private static final String PREV = "prev";
    private static final ObjectReader VALUES =
            JournalLine.JSON.readerFor(new TypeReference<LinkedHashMap<String, Object>>() {});

    public ChainedLine {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values)); // in order, and a null is kept too
    }

    /** What is wrong with a line. */
    public enum Kind {
        /** The file ends in the middle of it: a crash while it was written. Only ever the last one. */
        TORN,
        /** Its checksum is wrong: it was mangled. */
        CHECKSUM,
        /** Its checksum is right, and it is no such line. */
        UNREADABLE,
        /** It follows another line than the one before it. */
        CHAIN
    }

    /**
     * A line that is not what was written there.
     *
     * @param line counts from 1 in what was read
     * @param expected the hash of the line before it, for {@code CHAIN}; else empty
     * @param found what it says instead, for {@code CHAIN}; else empty
     */
    public record Fault(Kind kind, long line, String expected, String found) {}

    /**
     * What a file says.
     *
     * @param lines up to the first fault
     * @param length where the last of them ends: an appending station goes on there
     * @param hash of the last of them: what the next line follows
     * @param faults in order; each is counted once, what follows it is compared with the line it really follows
     */
    public record Reading(List<ChainedLine> lines, long length, String hash, List<Fault> faults) {
        public Reading {
            lines = List.copyOf(lines);
            faults = List.copyOf(faults);
        }

        /** The first fault; empty when all lines are as they were written. */
        public Optional<Fault> fault() {
            return faults.stream().findFirst();
        }
    }

    /**
     * A line's bytes, newline included, ASCII only.
     *
     * @param prev the hash of the line that it is appended to; {@link #FIRST} in a new file
     * @throws IllegalArgumentException when a value is none that JSON has, or a key is {@code prev} or {@code crc}
     */
    public static byte[] encode(Map<String, ?> values, String prev) {
        if (values.containsKey(PREV) || values.containsKey("crc"))
            throw new IllegalArgumentException("a key of the line's own: " + values.keySet());
        ObjectNode node = JournalLine.JSON.valueToTree(values);
        return JournalLine.seal(node.put(PREV, prev));
    }

    /** A line's hash: as a journal's, the first 32 hex digits of SHA-256 over the line without its newline. */
    public static String hash(byte[] line) {
        return JournalFormat.hash(line);
    }

    /** Reads a file from its beginning. */
    public static Reading read(byte[] file) {
        return read(file, 0, FIRST);
    }

    /**
     * Reads what was appended.
     *
     * @param tail from a line's beginning to the file's end
     * @param from the tail's place in the file
     * @param prev the hash of the line before it
     */
    public static Reading read(byte[] tail, long from, String prev) {
        Reader reader = new Reader(from, prev);
        int start = 0;
        for (int to = 0; to < tail.length; to++) {
            if (tail[to] != '\n') continue;
            reader.take(new JournalLine(tail, start, to));
            start = to + 1;
        }
        if (start < tail.length) reader.torn();
        return reader.done();
    }

    /** Goes through a file's lines; the hash it expects is always that of the bytes really before. */
    private static final class Reader {
        private final long from;
        private final List<ChainedLine> lines = new ArrayList<>();
        private final List<Fault> faults = new ArrayList<>();
        private final String first;
        private String expected;
        private long number;

        Reader(long from, String prev) {
            this.from = from;
            this.first = prev;
            this.expected = prev;
        }

        void take(JournalLine line) {
            number++;
            String hash = line.hash();
            judge(line, hash);
            expected = hash;
        }

        private void judge(JournalLine line, String hash) {
            if (!line.intact()) {
                faults.add(new Fault(Kind.CHECKSUM, number, "", ""));
                return;
            }
            Optional<ChainedLine> read = decode(line, hash);
            if (read.isEmpty()) faults.add(new Fault(Kind.UNREADABLE, number, "", ""));
            else if (!read.get().prev().equals(expected))
                faults.add(new Fault(Kind.CHAIN, number, expected, read.get().prev()));
            else if (faults.isEmpty()) lines.add(read.get());
        }

        private Optional<ChainedLine> decode(JournalLine line, String hash) {
            try {
                // not by way of a tree: of an index there are ten thousand
                Map<String, Object> values = VALUES.readValue(line.file(), line.from(), line.to() - line.from());
                values.remove("crc");
                return values.remove(PREV) instanceof String prev
                        ? Optional.of(new ChainedLine(values, prev, hash, from + line.end()))
                        : Optional.empty();
            } catch (IOException noObject) {
                return Optional.empty();
            }
        }

        void torn() {
            faults.add(new Fault(Kind.TORN, number + 1, "", ""));
        }

        Reading done() {
            return lines.isEmpty()
                    ? new Reading(lines, from, first, faults)
                    : new Reading(lines, lines.getLast().end(), lines.getLast().hash(), faults);
        }
    }
}
