package org.packbench.storage.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.StorageException;
import org.packbench.core.storage.StorageException.Reason;
import org.packbench.core.storage.StorageException.Refused;

/**
 * Moves a file or a folder to a name that nobody has. The system's own move without replace is not exclusive
 * (docs/share.md): the new name is made by an exclusive create first, and what was made is then renamed over. A crash
 * between the two leaves it there, empty.
 */
record Move(Names names, NewNames newNames, Faults faults) {
    void make(SharePath from, SharePath to) throws IOException, StorageException {
        if (from.names().isEmpty()) throw new Refused(from, Reason.DENIED, null);
        Path source = names.existing(from);
        checkOutside(source, names.place(to), to);
        boolean folder = Files.isDirectory(source);
        Path target = folder ? newNames.folder(to) : newNames.file(to);
        try {
            // Windows replaces no folder, and refuses a name that is taken by itself
            if (folder && Disk.WINDOWS) Files.delete(target);
            Disk.rename(source, target);
        } catch (IOException e) {
            StorageException fault = faults.of(from, source, e);
            Disk.forget(target, fault);
            throw fault;
        }
        Disk.settle(Names.folderOf(target));
        Disk.settle(Names.folderOf(source));
    }

    /** What is made for the new name must not be made inside of what is moved. */
    private static void checkOutside(Path source, Path target, SharePath to) throws Refused {
        if (target.equals(source)) throw new Refused(to, Reason.EXISTS, null);
        if (target.startsWith(source))
            throw new Refused(to, Reason.OTHER, new IOException("a folder cannot hold itself"));
    }
}
