package org.packbench.core.profile;

import org.eclipse.jdt.annotation.Nullable;

/** A client, worker or mapping that cannot be read or changed as asked. Nothing was changed. */
public final class ProfileException extends Exception {
    private static final long serialVersionUID = 1L;

    /** What is the matter. */
    public enum Kind {
        /** A client or worker of this id exists. */
        EXISTS,
        /** There is no such client. */
        MISSING,
        /** A file's content is not what it should be; {@code what} names file and place. */
        DAMAGED,
        /** Another station is changing it: try again. */
        IN_USE,
        /** A code that begins with {@code %%} would be mistaken for a command barcode. */
        COMMAND_CODE
    }

    private final Kind kind;
    private final String what;

    public ProfileException(Kind kind, String what, @Nullable Throwable cause) {
        super(kind + ": " + what, cause);
        this.kind = kind;
        this.what = what;
    }

    public Kind kind() {
        return kind;
    }

    /** The id, the barcode, or the file and the place in it. */
    public String what() {
        return what;
    }
}
