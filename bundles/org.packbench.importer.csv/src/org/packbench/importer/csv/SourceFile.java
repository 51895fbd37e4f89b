package org.packbench.importer.csv;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.eclipse.jdt.annotation.Nullable;
import org.packbench.core.importer.SourceException;
import org.packbench.core.importer.SourceException.Reason;
import org.packbench.core.importer.SourceName;

/** A text file, read into memory at once: what is judged is what is imported, whoever writes the file meanwhile. */
final class SourceFile {
    /** Three hundred thousand order lines take about as much. */
    static final int LARGEST = 32 << 20;

    /** What is looked at to recognise a file. */
    private static final int SAMPLE = 1 << 16;

    private final byte[] bytes;
    private final Encoding encoding;

    private SourceFile(byte[] bytes, Encoding encoding) {
        this.bytes = bytes;
        this.encoding = encoding;
    }

    /**
     * Reads a file.
     *
     * @throws SourceException when it cannot be read, or is no text
     */
    static SourceFile read(Path source) throws SourceException {
        byte[] bytes = bytes(source);
        if (bytes.length == 0) throw refused(Reason.EMPTY, source, null);
        // Windows makes a copy's file first, as long as it will be and full of zeros
        if (isUnwritten(bytes)) throw refused(Reason.INCOMPLETE, source, null);
        Encoding encoding = Encoding.of(bytes, true).orElseThrow(() -> refused(Reason.OTHER_FORMAT, source, null));
        return new SourceFile(bytes, encoding);
    }

    private static byte[] bytes(Path source) throws SourceException {
        if (Files.isDirectory(source)) throw refused(Reason.FOLDER, source, null);
        try {
            FileTime before = Files.getLastModifiedTime(source);
            long size = Files.size(source);
            if (size > LARGEST) throw refused(Reason.TOO_LARGE, source, null);
            byte[] bytes = new byte[(int) size];
            boolean whole;
            try (InputStream in = Files.newInputStream(source)) {
                whole = in.readNBytes(bytes, 0, bytes.length) == bytes.length && in.read() < 0;
            }
            if (!whole || !before.equals(Files.getLastModifiedTime(source)))
                throw refused(Reason.INCOMPLETE, source, null);
            return bytes;
        } catch (SourceException e) {
            throw e;
        } catch (NoSuchFileException e) {
            throw refused(Reason.MISSING, source, e);
        } catch (IOException e) {
            throw refused(Reason.NO_ACCESS, source, e);
        }
    }

    private static byte[] first(Path source, int bytes) throws IOException {
        try (InputStream in = Files.newInputStream(source)) {
            return in.readNBytes(bytes);
        }
    }

    private static boolean isUnwritten(byte[] bytes) {
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] == 0) end--;
        // a text in UTF-16 ends with one zero; a copy that has come half way ends with pages of them
        return end == 0 || bytes.length - end >= 512;
    }

    /** How separated the first part of a file is; not at all where it is no text, or not there. */
    static boolean isSeparated(Path source) throws IOException {
        if (!Files.isRegularFile(source)) return false;
        byte[] sample = first(source, SAMPLE);
        boolean whole = sample.length < SAMPLE;
        var encoding = Encoding.of(sample, whole);
        if (encoding.isEmpty()) return false;
        String text = new SourceFile(sample, encoding.get()).start(SAMPLE);
        return Dialect.of(text, whole).isPresent();
    }

    /** The text from its beginning; the caller closes it. */
    Reader open() {
        int mark = encoding.mark();
        return new InputStreamReader(new ByteArrayInputStream(bytes, mark, bytes.length - mark), encoding.charset());
    }

    /** The first characters of the text. */
    String start(int most) throws IOException {
        char[] chars = new char[most];
        int length = 0;
        try (Reader in = open()) {
            for (int n = in.read(chars); n > 0 && length < most; n = in.read(chars, length, most - length)) length += n;
        }
        return new String(chars, 0, length);
    }

    Encoding encoding() {
        return encoding;
    }

    /** How many lines there are, about: a hint for progress. */
    int lines() {
        int lines = 1;
        for (byte b : bytes) if (b == '\n') lines++;
        return lines;
    }

    static SourceException refused(Reason reason, Path source, @Nullable Throwable cause) {
        return new SourceException(reason, SourceName.of(source).file(), cause);
    }
}
