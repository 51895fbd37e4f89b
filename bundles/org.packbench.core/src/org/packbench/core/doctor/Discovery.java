package org.packbench.core.doctor;

import java.time.Duration;
import java.util.Optional;
import org.packbench.core.SessionId;
import org.packbench.core.history.Verification;
import org.packbench.core.storage.SharePath;

/** Something on the share that should not be there, or not be as it is. Ages are by the share's own clock. */
public sealed interface Discovery extends Finding {
    /** The file or folder it is about. */
    SharePath place();

    @Override
    default Optional<SharePath> about() {
        return Optional.of(place());
    }

    /** Two names side by side that differ only in case: Windows stations see one of them. */
    record TwoSpellings(SharePath place, SharePath other) implements Discovery {
        @Override
        public Grade grade() {
            return Grade.WARNING;
        }
    }

    /** The folder of an examination that was killed. */
    record Scratch(SharePath place, Duration age) implements Discovery {
        @Override
        public Grade grade() {
            return Grade.WORTH_KNOWING;
        }

        @Override
        public boolean repairable() {
            return true;
        }
    }

    /** A file that was to replace another when its station crashed: nobody reads it, what it was to replace is whole. */
    record OrphanedTemp(SharePath place, long size, Duration age) implements Discovery {
        @Override
        public Grade grade() {
            return Grade.WORTH_KNOWING;
        }

        @Override
        public boolean repairable() {
            return true;
        }
    }

    /** A claim that never came into force: its station crashed, or the disk was full. The next claim passes over it. */
    record EmptyJournal(SharePath place, SessionId session, Duration age) implements Discovery {
        @Override
        public Grade grade() {
            return Grade.WORTH_KNOWING;
        }
    }

    /**
     * A lock that nobody renews.
     *
     * @param place of the lock file
     * @param pc who left it, as it says; empty when it cannot be read
     * @param silence since it was last written
     */
    record StaleLock(SharePath place, SessionId session, Lock lock, String pc, String user, Duration silence)
            implements Discovery {
        @Override
        public Grade grade() {
            return repairable() ? Grade.WARNING : Grade.WORTH_KNOWING;
        }

        @Override
        public boolean repairable() {
            return lock == Lock.RELEASED || lock == Lock.ENDED;
        }
    }

    /** Whose a stale lock is. */
    enum Lock {
        /** The session is free: other tools take it for locked. */
        RELEASED,
        /** The session is ended: other tools take it for locked. */
        ENDED,
        /** A station that fell silent: whoever opens the session is asked whether to take it over. */
        SILENT,
        /** Another tool's that fell silent: whoever opens the session is asked whether to take it over. */
        OTHER_TOOL,
        /** Torn or empty: whoever opens the session is asked whether to take it over. */
        UNREADABLE
    }

    /** A session was ended, and what follows was not finished: its summary, the statistics, what other tools read. */
    record UnfinishedEnd(SharePath place, SessionId session) implements Discovery {
        @Override
        public Grade grade() {
            return Grade.WARNING;
        }

        @Override
        public boolean repairable() {
            return true;
        }
    }

    /** A client's folder without settings: its making broke off, and the default settings count. */
    record UnfinishedClient(SharePath place, String client) implements Discovery {
        @Override
        public Grade grade() {
            return Grade.WARNING;
        }

        @Override
        public boolean repairable() {
            return true;
        }
    }

    /**
     * A document that cannot be read.
     *
     * @param where the line, the key, the item
     * @param repairable whether a readable backup is there, or it can be made anew from what is
     */
    record Damaged(SharePath place, Document document, String where, boolean repairable) implements Discovery {
        @Override
        public Grade grade() {
            return Grade.FAULT;
        }
    }

    /** A session has journals, and the packing list they are about is gone. */
    record MissingList(SharePath place, SessionId session) implements Discovery {
        @Override
        public Grade grade() {
            return Grade.FAULT;
        }
    }

    /** Scans that came too late for their session, and wait for somebody to accept or discard them. */
    record LateScans(SharePath place, SessionId session, int count) implements Discovery {
        @Override
        public Grade grade() {
            return Grade.WORTH_KNOWING;
        }
    }

    /** Written by a newer version: this station must be updated before it opens it. */
    record TooNew(SharePath place, String where) implements Discovery {
        @Override
        public Grade grade() {
            return Grade.WORTH_KNOWING;
        }
    }

    /** More backups of a document than are kept: the next change of it takes the oldest away. */
    record ManyBackups(SharePath place, int found, int kept) implements Discovery {
        @Override
        public Grade grade() {
            return Grade.WORTH_KNOWING;
        }
    }

    /**
     * A journal, index or audit file that does not say what was written, or is not there: somebody or something changed it.
     *
     * @param broken where, what was expected, and who vouches for it
     */
    record Tampered(SharePath place, Verification.Break broken) implements Discovery {
        @Override
        public Grade grade() {
            return Grade.FAULT;
        }
    }

    /** Could not be looked at. */
    record NotRead(SharePath place, Trouble trouble) implements Discovery {
        @Override
        public Grade grade() {
            return Grade.WARNING;
        }
    }

    /** Which document is damaged. */
    enum Document {
        CONFIG,
        SKU_MAPPING,
        WORKERS,
        STATISTICS,
        /** The statistics as they were when Packbench first counted: no summary could bring them back. */
        STATISTICS_OPENING,
        SUMMARY,
        PACKING_LIST,
        /** Never touched; what is intact above the damage counts. */
        JOURNAL
    }
}
