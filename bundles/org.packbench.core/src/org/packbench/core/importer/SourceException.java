package org.packbench.core.importer;

import java.io.IOException;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A source cannot be read at all. Nothing was imported and nothing was changed. The UI and the command line make text of
 * the reason; the message is for logs.
 */
public final class SourceException extends IOException {
    private static final long serialVersionUID = 1L;

    /** Why, and so what the person does next. */
    public enum Reason {
        /** There is no such file: choose it again. */
        MISSING("there is no such file; choose it again"),
        /** It is a folder: choose a file in it. */
        FOLDER("this is a folder; choose a file in it"),
        /** Another program, or a right that is missing, keeps us from reading it: close it there, or ask for the right. */
        NO_ACCESS("it may not be read; close it in other programs, or ask for the right to read it"),
        /** Zero bytes: export or copy it again. */
        EMPTY("the file is empty; export or copy it again"),
        /** Larger, packed or unpacked, than any packing list: check that it is the right file, else split it. */
        TOO_LARGE("too large for a packing list; check that it is the right file, or split it"),
        /** It is protected by a password: save it without one. */
        PASSWORD_PROTECTED("protected by a password; save it without one"),
        /** A binary format that is older than Excel 97: open it in Excel and save it as .xlsx. */
        OLD_EXCEL("a workbook of Excel 95 or older; save it as .xlsx"),
        /** Some other format than its name says: open it in its own program and save it as .xlsx. */
        OTHER_FORMAT("not in the format that its name says; save it again in its own program"),
        /** It is still being written, or was never finished: wait until it is complete, else export or copy it again. */
        INCOMPLETE("not complete; wait until it is written, else export or copy it again"),
        /** Cut off or damaged: export or copy it again. */
        DAMAGED("cut off or damaged; export or copy it again");

        private final String advice;

        Reason(String advice) {
            this.advice = advice;
        }
    }

    private final Reason reason;
    private final String file;

    /** @param file the file's name, as the person knows it */
    public SourceException(Reason reason, String file, @Nullable Throwable cause) {
        super(file + ": " + reason.advice, cause);
        this.reason = reason;
        this.file = file;
    }

    public Reason reason() {
        return reason;
    }

    /** The name of the file that cannot be read. */
    public String file() {
        return file;
    }
}
