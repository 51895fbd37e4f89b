package org.packbench.sessions;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import org.packbench.core.SessionId;
import org.packbench.core.journal.JournalException;
import org.packbench.core.packing.PackingPlan;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.StorageException;
import org.packbench.documents.PackingLists;
import org.packbench.model.PackingList;

/**
 * A session's packing list as it was frozen when the session was begun: whatever becomes of the source file, the orders
 * stay. Written before the first claim and never again.
 */
record FrozenList(PackingList list, PackingPlan plan, String sha256) {
    static final String NAME = "packing_list.json";
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** Freezes the list of a session whose folder this station has just created, so that nobody else freezes one. */
    static void freezeNew(Storage storage, SessionId session, PackingList list, String source) throws StorageException {
        storage.replace(session.folder().child(NAME), content(session, list, source));
    }

    /** Freezes the list in a folder that others know too; of two stations that freeze one, the first one's stays. */
    static void freeze(Storage storage, SessionId session, PackingList list, String source) throws StorageException {
        // guarded and replaced, not created: a crash half way through a create would leave an empty list
        try (Storage.Guard guard = storage.guard(session.folder().child(NAME), PATIENCE)) {
            if (guard.read().filter(bytes -> bytes.length > 0).isEmpty()) guard.replace(content(session, list, source));
        }
    }

    private static byte[] content(SessionId session, PackingList list, String source) {
        list.setSessionId(session.value());
        list.setSourcePath(source);
        if (list.getCreatedAt() == null)
            list.setCreatedAt(LocalDateTime.now().withNano(0).toString());
        return PackingLists.write(list);
    }

    /** Reads it; empty when the session has none: it is another tool's. */
    static Optional<FrozenList> read(Storage storage, SessionId session) throws StorageException, JournalException {
        SharePath path = session.folder().child(NAME);
        Optional<byte[]> found = ShareFiles.read(storage, path);
        if (found.isEmpty()) return Optional.empty();
        byte[] bytes = found.get();
        PackingList list = PackingLists.read(bytes, path.toString());
        try {
            return Optional.of(new FrozenList(list, PackingPlan.of(list), PackingLists.sha256(bytes)));
        } catch (IllegalArgumentException e) {
            throw new JournalException(
                    JournalException.Kind.DAMAGED, path.toString(), String.valueOf(e.getMessage()), e);
        }
    }

    /** What people call the list: its own name, else that of the file it came from. */
    String name(SessionId session) {
        String own = list.getListName();
        if (own != null && !own.isBlank()) return own;
        String source = list.getSourcePath();
        if (source == null) return session.folder().name();
        String file = source.substring(Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\')) + 1);
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }
}
