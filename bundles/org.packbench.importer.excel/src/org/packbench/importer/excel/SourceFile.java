package org.packbench.importer.excel;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.packbench.core.importer.SourceException;
import org.packbench.core.importer.SourceException.Reason;
import org.packbench.core.importer.SourceName;

/**
 * The file of a workbook, read into memory at once: Excel may have it open, and the moment it is held by us is as short as
 * it can be.
 */
final class SourceFile {
    /** Packed bytes. A million order lines take about 40 MB. */
    private static final int LARGEST = 64 << 20;

    private static final byte[] ZIP = {'P', 'K', 3, 4};

    /** Begins the end of an archive; a comment of up to 64 KB may stand behind it. */
    private static final byte[] END = {'P', 'K', 5, 6};

    private static final int FARTHEST_END = (1 << 16) + 22;

    /** In the end stands where the table of contents begins. */
    private static final int END_TABLE = 16;

    private static final int LARGEST_TABLE = 1 << 20;

    /** A compound file, the container of older formats of Office, and of encrypted newer ones. */
    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private SourceFile() {}

    static String name(Path source) {
        return SourceName.of(source).file();
    }

    /**
     * The bytes of a packed workbook.
     *
     * @throws SourceException when they cannot be read, or are not of one
     */
    static byte[] read(Path source) throws SourceException {
        byte[] bytes = bytes(source);
        if (bytes.length == 0) throw refused(Reason.EMPTY, source);
        Optional<Reason> reason = isBinary(bytes) ? inCompound(bytes) : inArchive(bytes);
        if (reason.isPresent()) throw refused(reason.get(), source);
        return bytes;
    }

    /** Whether there is a workbook in a file, of whichever generation; looks at where its parts are listed. */
    static boolean isWorkbook(Path source) throws IOException {
        if (!Files.exists(source)) return false;
        byte[] first;
        try (InputStream in = Files.newInputStream(source)) {
            first = in.readNBytes(COMPOUND.length);
        }
        if (begins(first, COMPOUND)) return !inCompound(bytes(source)).equals(Optional.of(Reason.OTHER_FORMAT));
        return begins(first, ZIP) && hasSheets(source);
    }

    private static boolean hasSheets(Path source) {
        try (ZipFile zip = ZipFile.builder().setPath(source).get()) {
            return Collections.list(zip.getEntries()).stream()
                    .anyMatch(entry -> entry.getName().replace('\\', '/').startsWith("xl/"));
        } catch (IOException e) {
            // no archive, or a damaged one: whoever goes by its name says which
            return false;
        }
    }

    private static byte[] bytes(Path source) throws SourceException {
        if (Files.isDirectory(source)) throw refused(Reason.FOLDER, source);
        try {
            FileTime before = Files.getLastModifiedTime(source);
            long size = Files.size(source);
            if (size > LARGEST) throw refused(Reason.TOO_LARGE, source);
            byte[] bytes = new byte[(int) size];
            boolean whole;
            try (InputStream in = Files.newInputStream(source)) {
                whole = in.readNBytes(bytes, 0, bytes.length) == bytes.length && in.read() < 0;
            }
            if (!whole || !before.equals(Files.getLastModifiedTime(source))) throw refused(Reason.INCOMPLETE, source);
            return bytes;
        } catch (SourceException e) {
            throw e;
        } catch (NoSuchFileException e) {
            throw new SourceException(Reason.MISSING, name(source), e);
        } catch (IOException e) {
            throw new SourceException(Reason.NO_ACCESS, name(source), e);
        }
    }

    private static boolean begins(byte[] bytes, byte[] magic) {
        return bytes.length >= magic.length && Arrays.equals(bytes, 0, magic.length, magic, 0, magic.length);
    }

    /** Opens the workbook that {@link #read} returned. */
    static OpenWorkbook open(byte[] bytes) throws IOException {
        return isBinary(bytes) ? new BinaryWorkbook(bytes) : new Workbook(bytes);
    }

    private static boolean isBinary(byte[] bytes) {
        return begins(bytes, COMPOUND);
    }

    /** Why a compound file cannot be read; empty when it can. */
    private static Optional<Reason> inCompound(byte[] bytes) {
        // the names of its streams stand there in UTF-16; looking for them reads damaged files as well
        String text = new String(bytes, StandardCharsets.UTF_16LE);
        if (text.contains("EncryptedPackage")) return Optional.of(Reason.PASSWORD_PROTECTED);
        if (text.contains("Workbook\0")) return Optional.empty();
        return Optional.of(text.contains("Book\0") ? Reason.OLD_EXCEL : Reason.OTHER_FORMAT);
    }

    /** Why what should be an archive cannot be read; empty when it can. */
    private static Optional<Reason> inArchive(byte[] bytes) {
        if (!begins(bytes, ZIP)) return Optional.of(isUnwritten(bytes) ? Reason.INCOMPLETE : Reason.OTHER_FORMAT);
        int end = end(bytes);
        if (end < 0) return Optional.of(Reason.INCOMPLETE);
        // a workbook has some dozens of parts; a table of contents of a million entries is made to fill the memory
        long table = end + END_TABLE + Integer.BYTES > bytes.length
                ? 0
                : Integer.toUnsignedLong(
                        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(end + END_TABLE));
        return table < end && end - table > LARGEST_TABLE ? Optional.of(Reason.TOO_LARGE) : Optional.empty();
    }

    /** Whether a copy has its size and not yet its content: Windows makes the file first, full of zeros. */
    private static boolean isUnwritten(byte[] bytes) {
        for (byte b : bytes) if (b != 0) return false;
        return true;
    }

    /** Where the end of an archive is, which is written last; -1 when it is not there. */
    private static int end(byte[] bytes) {
        int first = Math.max(0, bytes.length - FARTHEST_END);
        for (int at = bytes.length - END.length; at >= first; at--)
            if (Arrays.equals(bytes, at, at + END.length, END, 0, END.length)) return at;
        return -1;
    }

    /** What a person is told when reading broke off. */
    static SourceException unreadable(Path source, IOException cause) {
        return switch (cause) {
            case Workbook.OtherFormat other -> new SourceException(Reason.OTHER_FORMAT, name(source), other);
            case BinaryWorkbook.Protected locked ->
                new SourceException(Reason.PASSWORD_PROTECTED, name(source), locked);
            case BoundedStream.TooLarge large -> new SourceException(Reason.TOO_LARGE, name(source), large);
            default -> new SourceException(Reason.DAMAGED, name(source), cause);
        };
    }

    private static SourceException refused(Reason reason, Path source) {
        return new SourceException(reason, name(source), null);
    }
}
