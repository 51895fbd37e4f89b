package org.packbench.contracts;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Files that were sound before something happened to them; the same random numbers do the same things. */
public final class Mutations {
    /** What readers of formats stumble over. */
    private static final List<byte[]> ODDITIES = List.of(
            bytes("\0"),
            bytes("\""),
            bytes("\n"),
            bytes(","),
            bytes("<"),
            bytes(">"),
            bytes("&amp;"),
            bytes("&#0;"),
            bytes("]]>"),
            bytes("<![CDATA["),
            bytes("{"),
            bytes("]"),
            bytes("-1"),
            bytes("99999999999999999999"),
            bytes("1e999"),
            bytes("NaN"),
            new byte[] {(byte) 0xFF, (byte) 0xFE},
            new byte[] {(byte) 0xC0, (byte) 0x80});

    private static final int MOST_CHANGES = 6;
    private static final int LONGEST_PART = 2_000;
    private static final int MOST_TIMES = 500;

    private Mutations() {}

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Some bytes after a few changes anywhere: others, fewer, more, elsewhere, or an end before the end. */
    public static byte[] of(byte[] sound, Random random) {
        byte[] changed = sound;
        for (int i = random.nextInt(MOST_CHANGES); i >= 0; i--) changed = once(changed, random);
        return changed;
    }

    private static byte[] once(byte[] bytes, Random random) {
        if (bytes.length == 0) return ODDITIES.getFirst();
        int from = random.nextInt(bytes.length);
        int to = Math.min(bytes.length, from + 1 + random.nextInt(16));
        byte[] some = Arrays.copyOfRange(bytes, from, to);
        return switch (random.nextInt(6)) {
            case 0 -> spliced(bytes, from, from + 1, new byte[] {(byte) random.nextInt()});
            case 1 -> spliced(bytes, from, from + 1, new byte[] {(byte) (bytes[from] ^ 1 << random.nextInt(8))});
            case 2 -> spliced(bytes, from, to, new byte[0]);
            case 3 -> spliced(bytes, from, from, ODDITIES.get(random.nextInt(ODDITIES.size())));
            case 4 -> {
                int at = random.nextInt(bytes.length);
                yield spliced(bytes, at, at, some);
            }
            default -> random.nextInt(4) == 0 ? Arrays.copyOf(bytes, from) : spliced(bytes, from, to, reversed(some));
        };
    }

    private static byte[] spliced(byte[] bytes, int from, int to, byte[] put) {
        byte[] changed = Arrays.copyOf(bytes, from + put.length + bytes.length - to);
        System.arraycopy(put, 0, changed, from, put.length);
        System.arraycopy(bytes, to, changed, from + put.length, bytes.length - to);
        return changed;
    }

    /** Some bytes with a part of others somewhere in them. */
    static byte[] grafted(byte[] sound, byte[] other, Random random) {
        if (other.length == 0 || sound.length == 0) return sound;
        int from = random.nextInt(other.length);
        int length = 1 + random.nextInt(Math.min(LONGEST_PART, other.length - from));
        int at = random.nextInt(sound.length);
        int to = Math.min(sound.length, at + random.nextInt(length + 1));
        return spliced(sound, at, to, Arrays.copyOfRange(other, from, from + length));
    }

    /** Some bytes of which a part stands there again and again. */
    static byte[] repeated(byte[] sound, Random random) {
        if (sound.length == 0) return sound;
        int from = random.nextInt(sound.length);
        byte[] part = Arrays.copyOfRange(sound, from, Math.min(sound.length, from + 1 + random.nextInt(LONGEST_PART)));
        byte[] more = new byte[part.length * (1 + random.nextInt(MOST_TIMES))];
        for (int i = 0; i < more.length; i++) more[i] = part[i % part.length];
        return spliced(sound, from, from, more);
    }

    private static byte[] reversed(byte[] bytes) {
        byte[] reversed = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) reversed[i] = bytes[bytes.length - 1 - i];
        return reversed;
    }

    /** Whether some bytes are a zip archive with something in it, as far as can be read. */
    static boolean isArchive(byte[] bytes) {
        try {
            return parts(bytes) > 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** A zip archive of which one part was changed before it was packed: what is in it is reached by its reader. */
    public static byte[] inArchive(byte[] sound, Random random) throws IOException {
        int chosen = random.nextInt(parts(sound));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(sound));
                ZipOutputStream to = new ZipOutputStream(out)) {
            int part = 0;
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                byte[] content = from.readAllBytes();
                to.write(part++ == chosen ? of(content, random) : content);
            }
        }
        return out.toByteArray();
    }

    private static int parts(byte[] archive) throws IOException {
        int parts = 0;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
            while (in.getNextEntry() != null) parts++;
        }
        return parts;
    }
}
