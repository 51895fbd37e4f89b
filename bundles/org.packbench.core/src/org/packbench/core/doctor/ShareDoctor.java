package org.packbench.core.doctor;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.StorageException;

/**
 * Looks one share over, and mends what may be mended safely. Thread-safe; every call blocks, so none is made from the UI
 * thread. What is checked, and what it means: docs/doctor.md.
 */
@ProviderType
public interface ShareDoctor {
    /**
     * Tries for real, in a folder of its own that is gone afterwards, what packing asks of the share, and looks for what
     * crashes and other tools left behind. Nothing else is changed. Seconds, on a share of thousands of sessions minutes.
     *
     * @return also of a share that does not answer: that is its finding
     * @throws org.eclipse.core.runtime.OperationCanceledException when the progress was cancelled; the folder is gone then,
     *     too
     */
    Examination examine(Progress progress);

    /**
     * Mends what was found. Looks again first, so an old finding does no harm. Journals are never touched, and content is
     * never lost: what is damaged is kept aside.
     *
     * @param finding one that says it is {@link Finding#repairable}
     * @throws StorageException when the share does not do it; repairing again goes on from there
     * @throws IllegalArgumentException when the finding has no safe repair
     */
    Repair repair(Finding finding) throws StorageException;

    /** What an examination is at. */
    enum Step {
        REACHING,
        TIMING,
        TRYING,
        FOLDERS,
        DOCUMENTS,
        SESSIONS,
        /** Whether what was written still stands. */
        CHAINS
    }

    /** Follows an examination; called by the thread that examines. */
    interface Progress {
        /** Nobody follows, and nobody cancels. */
        Progress NONE = new Progress() {
            @Override
            public void at(Step step, int done, int of) {}

            @Override
            public boolean cancelled() {
                return false;
            }
        };

        /** @param of how many there are in this step; it may grow while more are found */
        void at(Step step, int done, int of);

        /** Whether the examination is to stop. */
        boolean cancelled();
    }

    /** How an attempt to mend ended. */
    sealed interface Repair {
        /** @param kept where what was there before is kept; empty when nothing had to be replaced */
        record Done(List<SharePath> kept) implements Repair {
            public Done {
                kept = List.copyOf(kept);
            }
        }

        /** There is nothing to mend any more. */
        record Gone() implements Repair {}

        /** A station is at it: try again later. */
        record InUse() implements Repair {}

        /** Nothing safe can be done: names the file, and the place in it that stands in the way. */
        record Impossible(SharePath file, String where) implements Repair {}
    }
}
