package org.packbench.core.history;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.annotation.versioning.ProviderType;
import org.packbench.core.SessionId;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.StorageException;

/**
 * Whether journals, indexes and audit files still say what was written: any edit, deletion or reorder is found by the chain of
 * hashes, whose ends are kept elsewhere too (docs/audit.md). Changes nothing. Thread-safe; every call blocks.
 */
@ProviderType
public interface Verification {
    /**
     * @param session only this one and what other files say of it; all of the share when empty
     * @throws org.eclipse.core.runtime.OperationCanceledException when the monitor was cancelled
     */
    Verified verify(Optional<SessionId> session, IProgressMonitor monitor) throws StorageException;

    /**
     * @param files whose lines were looked at, and {@code entries}: those lines; of one session only its journals
     */
    record Verified(int files, long entries, List<Break> findings) {
        public Verified {
            findings = List.copyOf(findings);
        }

        /** There was nothing to look at, so nothing is known: not a share, or one that lost all, or another program's session. */
        public boolean nothing() {
            return files == 0 && findings.isEmpty();
        }

        /** Nothing was changed, and nothing is missing: no findings of a {@link Kind} beside {@code TORN}. */
        public boolean unbroken() {
            return findings.stream().allMatch(finding -> finding.kind() == Kind.TORN);
        }
    }

    /** What is wrong at a place. */
    enum Kind {
        /** A line's own checksum is wrong. */
        CHANGED,
        /** A line follows another one than that which it was written after: one was changed, left out, put in or moved. */
        CHAIN,
        /** The file ends before the place up to which another file vouches for it. */
        SHORTENED,
        /** A file that others speak of is not there. */
        MISSING,
        /** A last line that a crash cut off; nobody was told that it is saved. */
        TORN,
        /** What cannot be a line of such a file. */
        UNREADABLE
    }

    /**
     * @param line counts from 1; 0 when it is about the whole file
     * @param expected a hash, a length in bytes, or a name, as {@code by} says; empty where the line's own checksum says it
     * @param found what is there instead; empty when there is nothing, or nothing to compare
     * @param by the file that vouches for it; the file itself for its own chain
     */
    record Break(Kind kind, SharePath file, long line, String expected, String found, SharePath by) {
        /** What was expected and found, for people who search logs: not translated. */
        public String detail() {
            String told =
                    expected.isEmpty() ? "" : "expected " + expected + ", found " + (found.isEmpty() ? "-" : found);
            return by.equals(file) ? told : told + " (" + by + ")";
        }
    }
}
