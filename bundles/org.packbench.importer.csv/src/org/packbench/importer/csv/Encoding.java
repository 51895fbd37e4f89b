package org.packbench.importer.csv;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The character set of a text.
 *
 * @param mark bytes of a byte order mark before the text
 * @param certain whether the bytes themselves say so; else it is what they look most like
 */
record Encoding(Charset charset, int mark, boolean certain) {
    /** Part of the odd or the even bytes that are zero in UTF-16: its letters may be of any script, its separators not. */
    private static final double ZEROS = 0.02;

    /**
     * The character set of some bytes; empty when they are no text.
     *
     * @param whole whether they are all of it: a part may end within a character
     */
    static Optional<Encoding> of(byte[] bytes, boolean whole) {
        Optional<Encoding> marked = marked(bytes);
        if (marked.isPresent()) return marked.filter(encoding -> encoding.decodes(bytes, whole));
        Optional<Encoding> found = zeros(bytes) > 0 ? byZeros(bytes) : Optional.of(withoutZeros(bytes, whole));
        return found.filter(encoding -> encoding.decodes(bytes, whole));
    }

    private static Optional<Encoding> marked(byte[] bytes) {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) return Optional.of(new Encoding(StandardCharsets.UTF_8, 3, true));
        if (begins(bytes, 0xFF, 0xFE)) return Optional.of(new Encoding(StandardCharsets.UTF_16LE, 2, true));
        if (begins(bytes, 0xFE, 0xFF)) return Optional.of(new Encoding(StandardCharsets.UTF_16BE, 2, true));
        return Optional.empty();
    }

    private static boolean begins(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++)
            if (i >= bytes.length || Byte.toUnsignedInt(bytes[i]) != mark[i]) return false;
        return true;
    }

    private static int zeros(byte[] bytes) {
        int zeros = 0;
        for (byte b : bytes) if (b == 0) zeros++;
        return zeros;
    }

    private static Optional<Encoding> byZeros(byte[] bytes) {
        int[] zeros = new int[2];
        for (int i = 0; i < bytes.length; i++) if (bytes[i] == 0) zeros[i % 2]++;
        double least = bytes.length / 2.0 * ZEROS;
        if (zeros[1] > least && zeros[0] == 0) return Optional.of(new Encoding(StandardCharsets.UTF_16LE, 0, true));
        if (zeros[0] > least && zeros[1] == 0) return Optional.of(new Encoding(StandardCharsets.UTF_16BE, 0, true));
        return Optional.empty();
    }

    private static Encoding withoutZeros(byte[] bytes, boolean whole) {
        Encoding unicode = new Encoding(StandardCharsets.UTF_8, 0, true);
        return unicode.decodes(bytes, whole) ? unicode : new Encoding(OneByte.of(bytes), 0, false);
    }

    /** Whether the bytes are text in this: every one of them, and nothing that no text has. */
    private boolean decodes(byte[] bytes, boolean whole) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, mark, bytes.length - mark);
        CharBuffer out = CharBuffer.allocate(8_192);
        while (true) {
            CoderResult result = decoder.decode(in, out, whole);
            out.flip();
            while (out.hasRemaining()) if (isStrange(out.get())) return false;
            out.clear();
            if (result.isError()) return false;
            if (result.isUnderflow()) return true;
        }
    }

    /** Control characters, but for those that lines and columns are made of, and the end mark of old systems. */
    private static boolean isStrange(char c) {
        return c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x1A || c == 0x7F || c == 0xFFFE;
    }
}
