package org.packbench.core.statistics;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.annotation.versioning.ProviderType;
import org.packbench.core.storage.StorageException;

/**
 * The figures of all finished sessions of one share, archived ones included, each session once. {@link Sums} adds them up.
 * Thread-safe; blocks.
 */
@ProviderType
public interface PackingStatistics {
    /**
     * Reads the summaries that this PC has not read yet, as the index names them; the rest it remembers.
     *
     * @param anew forgets what was remembered and reads all of them
     * @throws org.eclipse.core.runtime.OperationCanceledException when the monitor was cancelled; what was read by then is kept
     */
    Rebuilt rebuild(boolean anew, IProgressMonitor monitor) throws StorageException;

    /**
     * @param sessions by id
     * @param before what the share's statistics say was packed that no summary tells of; no period has it but all of them
     * @param problems summaries that cannot be read, for people: each names the file and the place
     */
    record Rebuilt(Instant at, List<SessionFigures> sessions, Optional<Before> before, List<String> problems) {
        public Rebuilt {
            sessions = List.copyOf(sessions);
            problems = List.copyOf(problems);
        }
    }

    /**
     * The opening balance: with it the sums of all sessions are the totals of {@code global_stats.json}.
     *
     * @param takenAt when it was frozen
     */
    record Before(Instant takenAt, long sessions, long orders, long items) {}
}
