package org.packbench.storage.smb;

import java.io.IOException;
import java.util.Set;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.StorageException;
import org.packbench.core.storage.StorageException.Reason;
import org.packbench.core.storage.StorageException.Refused;

/**
 * Moves a file or a folder to a name that nobody has. A server's own move without replace is not exclusive
 * (docs/share.md): the new name is made by an exclusive create first, and what was made is then renamed over. A crash
 * between the two leaves it there, empty.
 */
record Move(Files files) {
    void make(SharePath from, SharePath to) throws StorageException {
        if (from.names().isEmpty()) throw new Refused(from, Reason.DENIED, null);
        String target = WireNames.of(files.line().root(), to);
        try (Handle source = files.take(from)) {
            if (isInside(from, to)) throw new Refused(to, Reason.OTHER, new IOException("a folder cannot hold itself"));
            boolean folder = source.folder();
            if (folder) files.createFolder(to);
            else files.create(to, new byte[0]);
            try {
                rename(source, target, folder, to);
            } catch (Refused refused) {
                forget(to, refused);
                throw refused;
            }
            source.closeNow();
        }
    }

    /** Servers that replace no folder (Windows) refuse a taken name by themselves. */
    private void rename(Handle source, String target, boolean folder, SharePath to) throws StorageException {
        try {
            Files.insist(folder ? Set.of() : Set.of(Reason.BUSY, Reason.DENIED), () -> {
                source.rename(target, true);
                return target;
            });
        } catch (Refused refused) {
            if (!folder) throw refused;
            files.delete(to);
            source.rename(target, false);
        }
    }

    private static boolean isInside(SharePath from, SharePath to) {
        if (to.names().size() <= from.names().size()) return false;
        for (int i = 0; i < from.names().size(); i++)
            if (!from.names().get(i).equalsIgnoreCase(to.names().get(i))) return false;
        return true;
    }

    /** What was made for the new name goes again; what cannot be taken back is told with the fault. */
    private void forget(SharePath made, Refused fault) throws StorageException {
        try {
            files.delete(made);
        } catch (Refused refused) {
            fault.addSuppressed(refused);
        }
    }
}
