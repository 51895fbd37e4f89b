package org.packbench.sessions;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The spool files that this process has open. A system may forget all locks of a process on a file as soon as the process
 * closes any of its handles on it (POSIX does), and the lock tells other processes that the spool's process lives: so a
 * file that is open here is never opened here a second time. Thread-safe.
 */
final class SpoolsInUse {
    private static final Set<Path> FILES = new HashSet<>();

    private SpoolsInUse() {}

    /** A look into a file. */
    interface Look<T> {
        Optional<T> into(Path file) throws IOException;
    }

    /** Whether nobody in this process had the file; from now on somebody has. */
    static synchronized boolean take(Path file) {
        return FILES.add(key(file));
    }

    static synchronized void giveBack(Path file) {
        FILES.remove(key(file));
    }

    /** Looks into a file that nobody here has, while nobody here takes it; empty for one in use. */
    static synchronized <T> Optional<T> look(Path file, Look<T> look) throws IOException {
        return FILES.contains(key(file)) ? Optional.empty() : look.into(file);
    }

    private static Path key(Path file) {
        return file.toAbsolutePath().normalize();
    }
}
