package org.packbench.profiles;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;
import org.packbench.core.ClientId;
import org.packbench.core.profile.ProfileException;
import org.packbench.core.profile.ProfileException.Kind;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.StorageException;
import org.packbench.core.storage.StorageException.Reason;
import org.packbench.core.storage.StorageException.Refused;
import org.packbench.core.storage.StorageException.Unknown;

/**
 * The making of one client's folders and files. The exclusive create of the client's folder decides between two stations;
 * what is made after it is this one's own, and is taken back in the opposite order when a later step fails.
 */
final class ClientCreation {
    private final Storage storage;
    private final ShareFolders folders;
    private final Deque<SharePath> made = new ArrayDeque<>();

    ClientCreation(Storage storage, ShareFolders folders) {
        this.storage = storage;
        this.folders = folders;
    }

    /**
     * Makes the client.
     *
     * @param files by name; the one that makes the client complete comes last
     * @return the client's folder
     * @throws ProfileException {@code EXISTS}
     * @throws StorageException nothing of it is left, or what is left is named by the suppressed exceptions
     */
    SharePath create(ClientId id, Map<String, byte[]> files) throws StorageException, ProfileException {
        folders.refresh();
        List<SharePath> there = folders.client(id);
        if (!there.isEmpty()) throw exists(there.get(0), null);
        try {
            SharePath client = parent(ShareFolders.CLIENTS).child(ShareFolders.PREFIX + id);
            claim(client);
            sessions(id);
            SharePath backups = client.child("backups");
            make(backups, () -> storage.createFolder(backups));
            for (var file : files.entrySet()) {
                SharePath path = client.child(file.getKey());
                make(path, () -> storage.create(path, file.getValue()));
            }
            return client;
        } catch (StorageException e) {
            takeBack(e);
            throw e;
        } finally {
            folders.refresh();
        }
    }

    private SharePath parent(String name) throws StorageException {
        List<SharePath> spellings = folders.top(name);
        if (!spellings.isEmpty()) return spellings.get(0);
        SharePath folder = SharePath.of(name);
        storage.ensureFolder(folder);
        return folder;
    }

    /** After an unknown outcome the folder may be another station's: it is only taken back when it is certainly ours. */
    private void claim(SharePath client) throws StorageException, ProfileException {
        try {
            storage.createFolder(client);
            made.push(client);
        } catch (Refused refused) {
            if (refused.reason() == Reason.EXISTS) throw exists(client, refused);
            throw refused;
        }
    }

    /** An older client of this id may have left its sessions: they are kept, and found again. */
    private void sessions(ClientId id) throws StorageException {
        SharePath sessions = parent(ShareFolders.SESSIONS).child(ShareFolders.PREFIX + id);
        try {
            storage.createFolder(sessions);
            made.push(sessions);
        } catch (Refused refused) {
            if (refused.reason() != Reason.EXISTS) throw refused;
        }
    }

    private interface Step {
        void run() throws StorageException;
    }

    /** Below the claimed folder everything is ours, also what was perhaps made. */
    private void make(SharePath path, Step step) throws StorageException {
        try {
            step.run();
            made.push(path);
        } catch (Unknown perhaps) {
            made.push(path);
            throw perhaps;
        }
    }

    private void takeBack(StorageException cause) {
        while (!made.isEmpty()) {
            try {
                storage.delete(made.pop());
            } catch (StorageException e) {
                boolean neverMade = e instanceof Refused refused && refused.missing();
                if (!neverMade) cause.addSuppressed(e);
            }
        }
    }

    private static ProfileException exists(SharePath folder, @Nullable Throwable cause) {
        return new ProfileException(Kind.EXISTS, folder.toString(), cause);
    }
}
