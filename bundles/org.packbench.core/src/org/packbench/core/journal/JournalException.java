package org.packbench.core.journal;

import org.eclipse.jdt.annotation.Nullable;

/** A session's file that cannot be read to the end: names the file and the place; nothing was changed. */
public final class JournalException extends Exception {
    private static final long serialVersionUID = 1L;

    /** What is the matter. */
    public enum Kind {
        /** Written by a newer version that this one must not continue. */
        TOO_NEW,
        /** A record that this version does not know how to apply. */
        UNKNOWN_OPERATION,
        /** Content that cannot be what was written. */
        DAMAGED
    }

    private final Kind kind;
    private final String file;
    private final String place;

    public JournalException(Kind kind, String file, String place, @Nullable Throwable cause) {
        super(kind + ": " + file + ", " + place, cause);
        this.kind = kind;
        this.file = file;
        this.place = place;
    }

    public Kind kind() {
        return kind;
    }

    /** Relative to the share's root. */
    public String file() {
        return file;
    }

    /** A line, a key, an order: what a person would look for. */
    public String place() {
        return place;
    }
}
