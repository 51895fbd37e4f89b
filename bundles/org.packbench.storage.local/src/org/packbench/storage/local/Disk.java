package org.packbench.storage.local;

import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/** What is done to a disk, so that it is on the disk when it is done. */
final class Disk {
    /** Whether file system rules are those of Windows: renames are refused while another program reads. */
    static final boolean WINDOWS = File.separatorChar == '\\';

    /** How long a virus scanner, a backup or a workbook left open may keep a file from being replaced or read. */
    private static final Duration HELD_OPEN = Duration.ofSeconds(2);

    private Disk() {}

    /** Something that another program's open handle may refuse for a moment. */
    interface Attempt<T> {
        T make() throws IOException;
    }

    /** Writes the content to a file that is ours alone, and flushes it. */
    static void write(Path file, byte[] content, StandardOpenOption how) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, how)) {
            writeAll(channel, content);
            channel.force(true);
        }
    }

    static void writeAll(FileChannel channel, byte[] content) throws IOException {
        for (ByteBuffer rest = ByteBuffer.wrap(content); rest.hasRemaining(); ) channel.write(rest);
    }

    /** Puts a file in the place of another, or of none: whoever looks sees the one or the other. */
    static void rename(Path from, Path to) throws IOException {
        insist(() -> Files.move(from, to, StandardCopyOption.ATOMIC_MOVE));
    }

    /** Flushes a folder's names: without it a crash of the PC may take back what was created, renamed or moved. */
    static void settle(Path folder) throws IOException {
        // Windows opens no folder as a file; NTFS keeps a journal of its names
        if (WINDOWS) return;
        try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
        }
    }

    /** Takes back what a failed call began; what cannot be taken back is told with the fault. */
    static void forget(Path begun, Exception fault) {
        try {
            Files.deleteIfExists(begun);
        } catch (IOException e) {
            fault.addSuppressed(e);
        }
    }

    /**
     * Windows answers "denied" while another holds the file open or while its old content goes away: tries again for a
     * while.
     */
    static <T> T insist(Attempt<T> attempt) throws IOException {
        for (Patience patience = new Patience(HELD_OPEN); ; ) {
            try {
                return attempt.make();
            } catch (FileSystemException e) {
                if (!WINDOWS || !mayPass(e) || !patience.pause()) throw e;
            }
        }
    }

    /** "Denied", or what has no type of its own in Java: a sharing violation. */
    private static boolean mayPass(FileSystemException e) {
        return e instanceof AccessDeniedException || e.getClass() == FileSystemException.class;
    }
}
