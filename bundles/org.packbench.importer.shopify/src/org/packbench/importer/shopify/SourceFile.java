package org.packbench.importer.shopify;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.eclipse.jdt.annotation.Nullable;
import org.packbench.core.importer.ListRules;
import org.packbench.core.importer.SourceException;
import org.packbench.core.importer.SourceException.Reason;
import org.packbench.core.importer.SourceName;
import org.packbench.documents.PlainJson;
import org.packbench.documents.PlainJson.Malformed;

/**
 * A file that may be a list. It is looked through first, without keeping anything of it; only what is bearable is read, and
 * then at once: what is judged is what is imported, whoever writes the file meanwhile.
 */
final class SourceFile {
    /** A hundred thousand orders take about 60 MB. */
    private static final int LARGEST = 64 << 20;

    /** Characters that are shown on either side of where a text cannot be read. */
    private static final int AROUND = 40;

    private static final int LONGEST_CHARACTER = 4;

    private final Path source;
    private final BasicFileAttributes as;

    private SourceFile(Path source, BasicFileAttributes as) {
        this.source = source;
        this.as = as;
    }

    /**
     * A file that is there and may be a list.
     *
     * @throws SourceException when nobody can read it
     */
    static SourceFile of(Path source) throws SourceException {
        BasicFileAttributes as = attributes(source);
        if (as.isDirectory()) throw refused(Reason.FOLDER, source, null);
        if (as.size() == 0) throw refused(Reason.EMPTY, source, null);
        if (as.size() > LARGEST) throw refused(Reason.TOO_LARGE, source, null);
        return new SourceFile(source, as);
    }

    private static BasicFileAttributes attributes(Path source) throws SourceException {
        try {
            return Files.readAttributes(source, BasicFileAttributes.class);
        } catch (IOException e) {
            throw unreadable(source, e);
        }
    }

    /** What is in it, as far as its form goes; refused when it is none that could be read. */
    PlainJson.Outline outline() throws SourceException, Malformed {
        try (InputStream in = Files.newInputStream(source)) {
            return PlainJson.outline(in, ListDocument.ORDERS);
        } catch (Malformed e) {
            if (e.isExcessive()) throw refused(Reason.TOO_LARGE, source, e);
            throw e;
        } catch (IOException e) {
            throw unreadable(source, e);
        }
    }

    /** All of it; refused when it is not as it was, for then its outline says nothing. */
    byte[] read() throws SourceException {
        try (InputStream in = Files.newInputStream(source)) {
            byte[] bytes = in.readNBytes((int) as.size() + 1);
            BasicFileAttributes now = attributes(source);
            boolean same = bytes.length == as.size() && now.lastModifiedTime().equals(as.lastModifiedTime());
            if (!same) throw refused(Reason.INCOMPLETE, source, null);
            return bytes;
        } catch (SourceException e) {
            throw e;
        } catch (IOException e) {
            throw unreadable(source, e);
        }
    }

    /** What stands about a place, in its line; such documents often are a single line. */
    String around(long offset) throws SourceException {
        int before = (int) Math.min(offset, AROUND * LONGEST_CHARACTER);
        try (InputStream in = Files.newInputStream(source)) {
            in.skipNBytes(offset - before);
            String left = text(in.readNBytes(before));
            String right = text(in.readNBytes(AROUND * LONGEST_CHARACTER))
                    .lines()
                    .findFirst()
                    .orElse("");
            left = left.substring(Math.max(left.lastIndexOf('\n'), left.lastIndexOf('\r')) + 1);
            return ListRules.strip(left.substring(Math.max(0, left.length() - AROUND))
                    + right.substring(0, Math.min(AROUND, right.length())));
        } catch (IOException e) {
            throw unreadable(source, e);
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static SourceException unreadable(Path source, IOException cause) {
        if (Files.isDirectory(source)) return refused(Reason.FOLDER, source, cause);
        return refused(cause instanceof NoSuchFileException ? Reason.MISSING : Reason.NO_ACCESS, source, cause);
    }

    private static SourceException refused(Reason reason, Path source, @Nullable Exception cause) {
        return new SourceException(reason, SourceName.of(source).file(), cause);
    }
}
