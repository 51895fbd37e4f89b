package org.packbench.importer.shopify;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.eclipse.jdt.annotation.Nullable;
import org.packbench.core.importer.SourceException;
import org.packbench.core.importer.SourceException.Reason;
import org.packbench.core.importer.SourceName;

/** The bytes of a list, read at once: what is judged is what is imported, whoever writes the file meanwhile. */
final class SourceFile {
    /** A hundred thousand orders take about 60 MB. */
    private static final int LARGEST = 64 << 20;

    private SourceFile() {}

    static byte[] read(Path source) throws SourceException {
        if (Files.isDirectory(source)) throw refused(Reason.FOLDER, source, null);
        byte[] bytes = bytes(source);
        if (bytes.length == 0) throw refused(Reason.EMPTY, source, null);
        if (bytes.length > LARGEST) throw refused(Reason.TOO_LARGE, source, null);
        return bytes;
    }

    private static byte[] bytes(Path source) throws SourceException {
        try (InputStream in = Files.newInputStream(source)) {
            return in.readNBytes(LARGEST + 1);
        } catch (NoSuchFileException e) {
            throw refused(Reason.MISSING, source, e);
        } catch (IOException e) {
            throw refused(Reason.NO_ACCESS, source, e);
        }
    }

    private static SourceException refused(Reason reason, Path source, @Nullable IOException cause) {
        return new SourceException(reason, SourceName.of(source).file(), cause);
    }
}
