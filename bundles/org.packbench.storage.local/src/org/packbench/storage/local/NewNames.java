package org.packbench.storage.local;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.StorageException;
import org.packbench.core.storage.StorageException.Reason;
import org.packbench.core.storage.StorageException.Refused;

/**
 * Makes new names, of several makers exactly one. The operating system sees to that for one spelling; where case is
 * told apart, a maker looks for other spellings <em>after</em> it made its own, and withdraws when there is one: of two
 * makers at least the later sees the other, so both never succeed. Should both withdraw, both try again.
 */
final class NewNames {
    /** How long two makers of different spellings may withdraw before each other. */
    private static final Duration CLASH = Duration.ofSeconds(2);

    private final Names names;

    NewNames(Names names) {
        this.names = names;
    }

    /** An empty file, on the disk. */
    Path file(SharePath path) throws IOException, StorageException {
        return make(path, Files::createFile);
    }

    /** An empty folder, on the disk. */
    Path folder(SharePath path) throws IOException, StorageException {
        return make(path, Files::createDirectory);
    }

    /** An exclusive create of the operating system. */
    private interface Maker {
        Path make(Path place) throws IOException;
    }

    private Path make(SharePath path, Maker maker) throws IOException, StorageException {
        for (Patience patience = new Patience(CLASH); ; ) {
            Path made = maker.make(names.free(path));
            if (names.alone(made)) {
                Disk.settle(Names.folderOf(made));
                return made;
            }
            Files.delete(made);
            if (!patience.pause())
                throw new Refused(path, Reason.EXISTS, new FileAlreadyExistsException(made.toString()));
        }
    }
}
