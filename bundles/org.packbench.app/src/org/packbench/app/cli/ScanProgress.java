package org.packbench.app.cli;

import java.io.PrintStream;
import java.util.function.LongSupplier;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;

/** How far the look through the folders of sessions is. */
final class ScanProgress extends NullProgressMonitor {
    private final WaitingLine line;
    private double all = 1;
    private double done;

    ScanProgress(PrintStream err, boolean terminal, LongSupplier nanos) {
        line = new WaitingLine(err, terminal, nanos);
    }

    @Override
    public void beginTask(@Nullable String name, int totalWork) {
        all = Math.max(1, totalWork);
    }

    @Override
    public void worked(int work) {
        internalWorked(work);
    }

    @Override
    public void internalWorked(double work) {
        done += work;
        line.at(() -> Messages.bind(Messages.SessionsScan, (int) Math.min(100, 100 * done / all)));
    }

    /** Leaves the terminal as it was. */
    void end() {
        line.end();
    }
}
