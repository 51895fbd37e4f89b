package org.packbench.sessions;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.CRC32C;

/** Edits of a file of lines, as accidents and people make them; written without the code that is to find them. */
final class Tampering {
    private static final int SEAL = ",\"crc\":\"00000000\"}".length();
    private static final String PREV = ",\"prev\":\"";
    private static final int HASH = 32;

    private final Random random;

    Tampering(long seed) {
        this.random = new Random(seed);
    }

    /** A way to edit. */
    enum Way {
        BIT_FLIPPED,
        BYTE_PUT_IN,
        BYTE_LEFT_OUT,
        LINE_DELETED,
        LINES_SWAPPED,
        LINE_DOUBLED,
        CUT_OFF,
        LINES_CUT_OFF,
        /** A value is another one, and the line's checksum is made anew. */
        VALUE_CHANGED,
        /** So is the hash in each line after it: all of the file is in itself as if it had been written so. */
        ALL_MADE_ANEW,
        /** Another file of the same kind stands in its place. */
        REPLACED,
        REMOVED
    }

    /**
     * Edits a file.
     *
     * @param others files of the same kind
     * @return empty when the file is gone
     */
    Optional<byte[]> edit(Way way, byte[] file, List<byte[]> others) {
        List<byte[]> lines = lines(file);
        switch (way) {
            case BIT_FLIPPED -> {
                byte[] edited = file.clone();
                edited[random.nextInt(file.length)] ^= (byte) (1 << random.nextInt(8));
                return Optional.of(edited);
            }
            case BYTE_PUT_IN -> {
                int at = random.nextInt(file.length);
                return Optional.of(join(
                        Arrays.copyOf(file, at),
                        new byte[] {(byte) random.nextInt(256)},
                        Arrays.copyOfRange(file, at, file.length)));
            }
            case BYTE_LEFT_OUT -> {
                int at = random.nextInt(file.length);
                return Optional.of(join(Arrays.copyOf(file, at), Arrays.copyOfRange(file, at + 1, file.length)));
            }
            case LINE_DELETED -> lines.remove(random.nextInt(lines.size()));
            case LINES_SWAPPED -> Collections.swap(lines, random.nextInt(lines.size()), random.nextInt(lines.size()));
            case LINE_DOUBLED -> lines.add(random.nextInt(lines.size() + 1), lines.get(random.nextInt(lines.size())));
            case CUT_OFF -> {
                return Optional.of(Arrays.copyOf(file, random.nextInt(file.length)));
            }
            case LINES_CUT_OFF -> lines = lines.subList(0, random.nextInt(lines.size()));
            case VALUE_CHANGED -> {
                int at = random.nextInt(lines.size());
                lines.set(at, changed(lines.get(at)));
            }
            case ALL_MADE_ANEW -> {
                int at = random.nextInt(lines.size());
                lines.set(at, changed(lines.get(at)));
                chainFrom(at + 1, lines);
            }
            case REPLACED -> {
                return Optional.of(others.isEmpty() ? new byte[0] : others.get(random.nextInt(others.size())));
            }
            case REMOVED -> {
                return Optional.empty();
            }
        }
        return Optional.of(join(lines.toArray(byte[][]::new)));
    }

    /** A letter or digit of a value, key or hash is another one. */
    private byte[] changed(byte[] line) {
        int end = line.length - 1 - SEAL;
        byte[] edited = line.clone();
        int at;
        do at = random.nextInt(end);
        while (!Character.isLetterOrDigit(edited[at]));
        edited[at] = (byte)
                (Character.isDigit(edited[at])
                        ? '0' + (edited[at] - '0' + 1 + random.nextInt(9)) % 10
                        : 'a' + random.nextInt(26));
        return sealed(edited);
    }

    private static void chainFrom(int first, List<byte[]> lines) {
        for (int i = first; i < lines.size(); i++) {
            byte[] line = lines.get(i).clone();
            int at = line.length - 1 - SEAL - HASH - 1;
            String key = new String(line, at - PREV.length(), PREV.length(), StandardCharsets.US_ASCII);
            if (!key.equals(PREV)) continue; // not chained: of an older format
            System.arraycopy(hash(lines.get(i - 1)).getBytes(StandardCharsets.US_ASCII), 0, line, at, HASH);
            lines.set(i, sealed(line));
        }
    }

    private static byte[] sealed(byte[] line) {
        int end = line.length - 1 - SEAL;
        CRC32C crc = new CRC32C();
        crc.update(line, 0, end);
        String digits = HexFormat.of().toHexDigits((int) crc.getValue());
        System.arraycopy(
                digits.getBytes(StandardCharsets.US_ASCII), 0, line, line.length - 1 - "00000000\"}".length(), 8);
        return line;
    }

    private static String hash(byte[] line) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(Arrays.copyOf(line, line.length - 1));
            return HexFormat.of().formatHex(digest, 0, HASH / 2);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a verifier sees that knows checksums alone: whether each line is whole. */
    static boolean checksumsFit(byte[] file) {
        for (byte[] line : lines(file)) {
            if (line.length < SEAL + 2 || line[line.length - 1] != '\n') return false;
            String seal = new String(line, line.length - 1 - SEAL, SEAL, StandardCharsets.ISO_8859_1);
            if (!seal.matches(",\"crc\":\"[0-9a-f]{8}\"}") || !Arrays.equals(line, sealed(line.clone()))) return false;
        }
        return true;
    }

    private static List<byte[]> lines(byte[] file) {
        List<byte[]> lines = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < file.length; i++) {
            if (file[i] != '\n' && i < file.length - 1) continue;
            lines.add(Arrays.copyOfRange(file, from, i + 1));
            from = i + 1;
        }
        return lines;
    }

    private static byte[] join(byte[]... parts) {
        var bytes = new ByteArrayOutputStream();
        for (byte[] part : parts) bytes.writeBytes(part);
        return bytes.toByteArray();
    }
}
