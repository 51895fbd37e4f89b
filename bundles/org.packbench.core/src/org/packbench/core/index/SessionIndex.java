package org.packbench.core.index;

import java.time.Instant;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.annotation.versioning.ProviderType;
import org.packbench.core.storage.StorageException;

/**
 * All sessions of one share at a glance. A refresh is one listing and the grown tails of the stations' files; a session's folder
 * is read for it only once its holder has fallen silent, who may have packed more than its last line tells. Sessions of other
 * tools, and those whose line was lost, are found by {@link #scan}. Thread-safe; every call but {@link #remembered} blocks, so
 * none of them is made from the UI thread. Files and rules: docs/files.md.
 */
@ProviderType
public interface SessionIndex {
    /** What this PC saw last, from its own disk at first: never asks the share. */
    Snapshot remembered();

    /**
     * Reads what the stations have added. Where a session is found stale, its folder is looked at once; {@link #remembered}
     * tells the rest meanwhile, and one that cannot be read is as its last line says.
     *
     * @throws StorageException when the share does not answer; what was remembered stands
     */
    Snapshot refresh() throws StorageException;

    /**
     * Looks into the folders for sessions that no line tells of, and makes anew what is missing or damaged: what cannot be
     * read is set aside and reported in {@link Snapshot#problems}. Seconds to minutes.
     *
     * @throws org.eclipse.core.runtime.OperationCanceledException when the monitor was cancelled; what was found by then stays
     */
    Snapshot scan(IProgressMonitor monitor) throws StorageException;

    /**
     * The share as it was seen at one moment.
     *
     * @param at by this PC's clock, when it was read; {@link Instant#EPOCH} when it never was
     * @param revision grows whenever anything changed, so that who has seen it needs no comparison
     * @param entries one a session; those that somebody packs first, then by time, the newest first
     * @param problems lines and files that could not be read, for people: each names the file and the place
     */
    record Snapshot(Instant at, long revision, List<SessionEntry> entries, List<String> problems) {
        public Snapshot {
            entries = List.copyOf(entries);
            problems = List.copyOf(problems);
        }
    }
}
