package org.packbench.core.storage;

import org.eclipse.jdt.annotation.Nullable;

/** A share that did not do what was asked: certainly ({@link Refused}) or perhaps ({@link Unknown}). */
public abstract sealed class StorageException extends Exception {
    private static final long serialVersionUID = 1L;
    private final SharePath path;

    private StorageException(SharePath path, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.path = path;
    }

    /** What was asked for. */
    public SharePath path() {
        return path;
    }

    /** Why a share certainly did nothing. */
    public enum Reason {
        /** The folder exists, the name in it does not. */
        NAME_MISSING,
        /** A folder on the way does not exist. */
        PATH_MISSING,
        /** The name is taken. */
        EXISTS,
        /** This user may not. */
        DENIED,
        /** No space, or over a quota. */
        FULL,
        /** Another holds it open or guarded. */
        BUSY,
        /** A folder that was to be deleted has something in it. */
        NOT_EMPTY,
        /** Anything else the store answered definitely. */
        OTHER
    }

    /** The store said no: certainly no effect. */
    public static final class Refused extends StorageException {
        private static final long serialVersionUID = 1L;
        private final Reason reason;

        public Refused(SharePath path, Reason reason, @Nullable Throwable cause) {
            super(path, told(path, reason, cause), cause);
            this.reason = reason;
        }

        /** What is the matter with the share as a whole is told in the store's own words. */
        private static String told(SharePath path, Reason reason, @Nullable Throwable cause) {
            if (cause == null) return reason + ": " + path;
            return path.equals(SharePath.ROOT)
                    ? String.valueOf(cause.getMessage())
                    : reason + ": " + path + " (" + cause.getMessage() + ")";
        }

        public Reason reason() {
            return reason;
        }

        /** Whether the name or a folder on the way to it is missing. */
        public boolean missing() {
            return reason == Reason.NAME_MISSING || reason == Reason.PATH_MISSING;
        }
    }

    /** No answer, or none to be trusted: the effect may have happened, or may still happen. */
    public static final class Unknown extends StorageException {
        private static final long serialVersionUID = 1L;

        public Unknown(SharePath path, String what, @Nullable Throwable cause) {
            super(path, what + ": " + path, cause);
        }
    }
}
