package org.packbench.core.index;

import org.osgi.annotation.versioning.ProviderType;
import org.packbench.core.SessionId;
import org.packbench.core.WorkerName;
import org.packbench.core.journal.JournalException;
import org.packbench.core.lease.Observation;
import org.packbench.core.storage.StorageException;

/**
 * Puts old sessions away. History is kept: archiving moves, and the index, the statistics and the details go on reading what
 * was moved. Thread-safe; every call blocks.
 */
@ProviderType
public interface SessionArchive {
    /**
     * Moves an ended, abandoned or free session below {@code ARCHIVE/}, after claiming its next epoch (docs/share.md, rule 7).
     *
     * @param by kept in the journal with the reason
     * @throws IllegalArgumentException without a reason
     * @throws StorageException when the outcome is not known; archiving again goes on from there
     */
    Archiving archive(SessionId session, WorkerName by, String reason) throws StorageException, JournalException;

    /** How it ended. */
    sealed interface Archiving {
        record Archived(SessionId at) implements Archiving {}

        /** Somebody has it: nothing was moved. */
        record Held(Observation holder) implements Archiving {}

        /** There is no such session any more. */
        record Missing() implements Archiving {}
    }
}
