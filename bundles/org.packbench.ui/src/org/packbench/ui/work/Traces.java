package org.packbench.ui.work;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.Status;

/** A fault with its trace, as the platform's error dialog shows it under Details. */
final class Traces {
    private static final String BUNDLE = "org.packbench.ui";

    private Traces() {}

    /** The dialog lists the children of a status, and no exception: each line of the trace is one. */
    static IStatus status(String reason, Exception fault) {
        var text = new StringWriter();
        fault.printStackTrace(new PrintWriter(text, true));
        IStatus[] lines = text.toString()
                .lines()
                .map(line -> new Status(IStatus.ERROR, BUNDLE, line.replace("\t", "    ")))
                .toArray(IStatus[]::new);
        return new MultiStatus(BUNDLE, IStatus.ERROR, lines, reason, fault);
    }
}
