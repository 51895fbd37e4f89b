package org.packbench.lease.file;

import java.time.Instant;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.packbench.core.SessionId;
import org.packbench.core.journal.JournalException;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.Storage.Entry;
import org.packbench.core.storage.StorageException;
import org.packbench.documents.JournalFormat;
import org.packbench.documents.JournalName;

/**
 * One listing of a session's work folder, as the protocol sees it.
 *
 * @param epochs the claimed epochs and their journals
 * @param lock the lock file
 */
record WorkFolder(SessionId session, NavigableMap<Long, Entry> epochs, Optional<Entry> lock) {
    static final String LOCK = ".session.lock";

    static WorkFolder list(Storage storage, SessionId session) throws StorageException {
        List<Entry> entries = storage.list(session.folder());
        NavigableMap<Long, Entry> epochs = new TreeMap<>();
        Optional<Entry> lock = Optional.empty();
        for (Entry entry : entries) {
            JournalName.epoch(entry.name()).ifPresent(epoch -> epochs.put(epoch, entry));
            if (entry.name().equalsIgnoreCase(LOCK)) lock = Optional.of(entry);
        }
        return new WorkFolder(session, epochs, lock);
    }

    static SharePath journal(SessionId session, long epoch) {
        return session.folder().child(JournalName.of(epoch));
    }

    /** What an epoch's journal says without its state. */
    static JournalFormat.Outline outline(Storage storage, SessionId session, long epoch)
            throws StorageException, JournalException {
        SharePath path = journal(session, epoch);
        return JournalFormat.outline(storage.read(path), path.toString());
    }

    static SharePath lock(SessionId session) {
        return session.folder().child(LOCK);
    }

    /** The highest epoch; 0 when none was claimed. */
    long highest() {
        return epochs.isEmpty() ? 0 : epochs.lastKey();
    }

    /** When anything of the lease last moved, by the store's clock. */
    Optional<Instant> lastMove() {
        Optional<Instant> top = epochs.isEmpty()
                ? Optional.empty()
                : Optional.of(epochs.lastEntry().getValue().modified());
        Optional<Instant> beat = lock.map(Entry::modified);
        return Stream.of(top, beat).flatMap(Optional::stream).max(Instant::compareTo);
    }
}
