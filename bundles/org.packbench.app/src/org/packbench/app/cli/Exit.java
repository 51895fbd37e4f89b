package org.packbench.app.cli;

import java.io.Serial;

/** The end of a command that did not do what it was asked: the exit code tells a script, the text a person. */
final class Exit extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    /** The exit codes; done is 0. */
    enum Code {
        NEEDS_MENDING(1),
        BAD_INPUT(2),
        HELD_BY_ANOTHER(3),
        STALE(4),
        NOT_REACHABLE(5),
        BROKEN(6);

        private final int value;

        Code(int value) {
            this.value = value;
        }

        int value() {
            return value;
        }
    }

    private final Code code;

    Exit(Code code, String text) {
        super(text);
        this.code = code;
    }

    Exit(Code code, String text, Throwable cause) {
        super(text, cause);
        this.code = code;
    }

    int code() {
        return code.value();
    }

    String text() {
        return String.valueOf(getMessage());
    }
}
