package org.packbench.core.statistics;

import java.time.Instant;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.annotation.versioning.ProviderType;
import org.packbench.core.storage.StorageException;

/** The figures of all finished sessions of one share, archived ones included. Thread-safe; blocks. */
@ProviderType
public interface PackingStatistics {
    /**
     * Reads the summaries that this PC has not read yet, as the index names them; the rest it remembers.
     *
     * @param anew forgets what was remembered and reads all of them
     * @throws org.eclipse.core.runtime.OperationCanceledException when the monitor was cancelled; what was read by then is kept
     */
    Rebuilt rebuild(boolean anew, IProgressMonitor monitor) throws StorageException;

    /** @param problems summaries that cannot be read, for people: each names the file and the place */
    record Rebuilt(Instant at, List<SessionFigures> sessions, List<String> problems) {
        public Rebuilt {
            sessions = List.copyOf(sessions);
            problems = List.copyOf(problems);
        }
    }
}
