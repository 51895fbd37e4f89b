package org.packbench.documents;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.packbench.core.journal.JournalException;
import org.packbench.core.journal.JournalException.Kind;

/**
 * One line of a journal as it stands in a file: a JSON object whose last key is the CRC-32C of all bytes before it, then
 * a newline. {@code to} is the place of the newline.
 */
record JournalLine(byte[] file, int from, int to) {
    private static final byte[] MARK = ",\"crc\":\"".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] CLOSE = "\"}".getBytes(StandardCharsets.US_ASCII);
    private static final int CRC_DIGITS = 8;
    private static final int HASH_BYTES = 16;
    private static final int HASH_DIGITS = 2 * HASH_BYTES;
    private static final int SEAL = MARK.length + CRC_DIGITS + CLOSE.length;

    private static final String PREV = ",\"prev\":\"";
    private static final int CHAIN = PREV.length() + HASH_DIGITS + 1;

    /**
     * Writes ASCII only: a scanner may send half a surrogate pair, which UTF-8 cannot hold and an escape can; but only
     * in a value, so that no text which people bring in may be a key.
     */
    static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
                    .build())
            .build();

    /** The line's bytes, newline included. */
    static byte[] seal(ObjectNode fields) {
        byte[] open = json(fields);
        return seal(open, open.length - 1); // without the closing brace
    }

    /** Closes what is open up to {@code end}. */
    private static byte[] seal(byte[] open, int end) {
        byte[] line = Arrays.copyOf(open, end + SEAL + 1);
        byte[] crc = checksum(line, 0, end);
        System.arraycopy(MARK, 0, line, end, MARK.length);
        System.arraycopy(crc, 0, line, end + MARK.length, CRC_DIGITS);
        System.arraycopy(CLOSE, 0, line, end + MARK.length + CRC_DIGITS, CLOSE.length);
        line[line.length - 1] = '\n';
        return line;
    }

    private static byte[] json(ObjectNode fields) {
        try {
            return JSON.writeValueAsBytes(fields);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of plain values is always written", e);
        }
    }

    /** The lines up to the first one that is torn or whose checksum is wrong. */
    static List<JournalLine> intact(byte[] file) {
        List<JournalLine> lines = new ArrayList<>();
        int from = 0;
        for (int to = 0; to < file.length; to++) {
            if (file[to] != '\n') continue;
            JournalLine line = new JournalLine(file, from, to);
            if (!line.intact()) break;
            lines.add(line);
            from = to + 1;
        }
        return lines;
    }

    /**
     * Whether whole lines follow one that is not what was written. A page that a server never wrote before it lost its power is
     * zeros, which no line has; what it hides was not acknowledged.
     *
     * @param from where the line begins
     */
    static boolean changed(byte[] file, int from) {
        int start = file.length;
        for (int to = from; to < file.length; to++) {
            if (file[to] == 0) return false;
            if (file[to] != '\n') continue;
            if (start < to && new JournalLine(file, start, to).intact()) return true;
            start = to + 1;
        }
        return false;
    }

    /** A line by itself, with its newline or without. */
    static JournalLine of(byte[] line) {
        boolean ended = line.length > 0 && line[line.length - 1] == '\n';
        return new JournalLine(line, 0, ended ? line.length - 1 : line.length);
    }

    /** The same line, saying after which one it stands: its last key but one is that line's hash. */
    byte[] after(String prev) {
        byte[] key = (PREV + prev + "\"").getBytes(StandardCharsets.US_ASCII);
        int end = to - SEAL - from;
        byte[] open = Arrays.copyOf(Arrays.copyOfRange(file, from, to - SEAL), end + key.length);
        System.arraycopy(key, 0, open, end, key.length);
        return seal(open, open.length);
    }

    /** The hash of the line that this one was written after; empty when it does not say. */
    Optional<String> prev() {
        int at = to - SEAL - CHAIN;
        boolean says = at > from && matches(PREV.getBytes(StandardCharsets.US_ASCII), at) && file[to - SEAL - 1] == '"';
        int digits = at + PREV.length();
        return says ? Optional.of(new String(file, digits, HASH_DIGITS, StandardCharsets.US_ASCII)) : Optional.empty();
    }

    /** The line by itself, as it was before it was put {@link #after} another one. */
    JournalLine alone() {
        if (prev().isEmpty()) return this;
        byte[] open = Arrays.copyOfRange(file, from, to - SEAL - CHAIN);
        return of(seal(open, open.length));
    }

    boolean intact() {
        int end = to - SEAL;
        return end > from
                && matches(MARK, end)
                && matches(checksum(file, from, end), end + MARK.length)
                && matches(CLOSE, end + MARK.length + CRC_DIGITS);
    }

    private boolean matches(byte[] expected, int at) {
        return Arrays.equals(file, at, at + expected.length, expected, 0, expected.length);
    }

    /** The first 32 hex digits of SHA-256 over the line without its newline. */
    String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(file, from, to - from);
            return HexFormat.of().formatHex(digest.digest(), 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static byte[] checksum(byte[] bytes, int from, int to) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, from, to - from);
        return HexFormat.of().toHexDigits((int) crc.getValue()).getBytes(StandardCharsets.US_ASCII);
    }

    /** Where the next line begins. */
    int end() {
        return to + 1;
    }

    /** With the newline. */
    byte[] bytes() {
        return Arrays.copyOfRange(file, from, Math.min(end(), file.length));
    }

    /** @throws JournalException {@code DAMAGED} when a line of the right checksum is no JSON object */
    Fields fields(String name, int number) throws JournalException {
        try {
            JsonNode node = JSON.readTree(file, from, to - from);
            if (node instanceof ObjectNode object) return new Fields(object);
            throw new JournalException(Kind.DAMAGED, name, "line " + number + ": no object", null);
        } catch (IOException e) {
            throw new JournalException(Kind.DAMAGED, name, "line " + number, e);
        }
    }
}
