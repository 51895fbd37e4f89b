package org.packbench.sessions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Opens what this PC keeps to all its users: after a crash another one must find the session's spool, and may take it
 * over. Where a system has no such permissions, the folder that was chosen decides.
 */
public final class EveryUser {
    private EveryUser() {}

    /** Makes the folder, if there is none, for everybody. */
    public static void folder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) return;
        Files.createDirectories(folder);
        permit(folder, "rwxrwxrwx");
    }

    /** Lets everybody write a file that was just made. */
    public static void file(Path file) throws IOException {
        permit(file, "rw-rw-rw-");
    }

    private static void permit(Path path, String permissions) throws IOException {
        if (Files.getFileStore(path).supportsFileAttributeView("posix"))
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }
}
