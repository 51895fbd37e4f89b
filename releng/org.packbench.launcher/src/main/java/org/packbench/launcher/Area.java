package org.packbench.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The configuration area of one process: a folder beside a lock file that is held until the process ends.
 *
 * <p>Areas are numbered; a process takes the first that nobody holds and empties it, so nothing of a process that was
 * killed is read again.
 *
 * @param folder empty when claimed
 * @param lock held by this process
 */
record Area(Path folder, FileLock lock) {

    /** More processes of one user than this are a mistake. */
    private static final int MOST = 1_000;

    /** @throws IOException when the folder cannot be written, or everything in it is held */
    static Area claim(Path areas) throws IOException {
        for (int number = 1; number <= MOST; number++) {
            FileLock lock = tryLock(areas.resolve(number + ".lock"));
            if (lock != null) {
                return new Area(empty(areas.resolve(String.valueOf(number))), lock);
            }
        }
        throw new IOException(MOST + " processes hold the areas in " + areas);
    }

    private static FileLock tryLock(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = null;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            // held by this very process, which asks for a second one
        }
        if (lock == null) {
            channel.close();
        }
        return lock;
    }

    private static Path empty(Path folder) throws IOException {
        if (Files.exists(folder)) {
            Launcher.deleteTree(folder);
        }
        return Files.createDirectories(folder);
    }
}
