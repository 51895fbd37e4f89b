package org.packbench.sessions.doctor;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.Storage.Entry;
import org.packbench.core.storage.StorageException;
import org.packbench.core.storage.StorageException.Refused;

/** A folder at the root of the share to try things in; nobody else's, and gone when it is closed. */
final class Scratch implements AutoCloseable {
    private static final Logger LOG = System.getLogger(Scratch.class.getName());
    private static final String PREFIX = ".packbench-doctor.";

    /** A share that failed once, as the examination may have found, often does it the next time. */
    private static final int ATTEMPTS = 3;

    private final Storage storage;
    private final SharePath folder;

    private Scratch(Storage storage, SharePath folder) {
        this.storage = storage;
        this.folder = folder;
    }

    /** @throws StorageException nothing was made, or what perhaps was is gone again */
    static Scratch make(Storage storage) throws StorageException {
        Scratch scratch = new Scratch(storage, SharePath.ROOT.child(PREFIX + UUID.randomUUID()));
        boolean made = false;
        try {
            storage.createFolder(scratch.folder);
            made = true;
            return scratch;
        } finally {
            if (!made) scratch.close();
        }
    }

    /** Whether a folder of this name is an examination's. */
    static boolean is(String name) {
        return name.startsWith(PREFIX);
    }

    SharePath folder() {
        return folder;
    }

    SharePath child(String name) {
        return folder.child(name);
    }

    /** One that cannot be taken away now is found, and taken away, by a later examination. */
    @Override
    public void close() {
        StorageException last = null;
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            try {
                remove(storage, folder);
                return;
            } catch (StorageException e) {
                last = e;
            }
        }
        LOG.log(Level.WARNING, "the share doctor's folder stays until the next examination: " + folder, last);
    }

    /** Deletes a folder with all that is in it; what is gone already is passed over. */
    static void remove(Storage storage, SharePath folder) throws StorageException {
        try {
            for (Entry entry : storage.list(folder)) {
                if (entry.folder()) remove(storage, folder.child(entry.name()));
                else delete(storage, folder.child(entry.name()));
            }
            for (Entry temp : storage.leftovers(folder)) delete(storage, folder.child(temp.name()));
        } catch (Refused refused) {
            if (refused.missing()) return;
            throw refused;
        }
        delete(storage, folder);
    }

    private static void delete(Storage storage, SharePath path) throws StorageException {
        try {
            storage.delete(path);
        } catch (Refused refused) {
            if (!refused.missing()) throw refused;
        }
    }
}
