package org.packbench.ui.statistics;

import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.ProgressMonitorWrapper;

/** Passes progress on, and says how far it is. */
final class Counting extends ProgressMonitorWrapper {
    private final AtomicInteger percent;
    private int total;
    private double done;

    /** @param percent is set by whoever works, and read by whoever shows it */
    Counting(IProgressMonitor monitor, AtomicInteger percent) {
        super(monitor);
        this.percent = percent;
    }

    @Override
    public void beginTask(String name, int work) {
        total = work;
        super.beginTask(name, work);
    }

    @Override
    public void internalWorked(double work) {
        add(work);
        super.internalWorked(work);
    }

    @Override
    public void worked(int work) {
        add(work);
        super.worked(work);
    }

    private void add(double work) {
        done += work;
        if (total > 0) percent.set((int) Math.min(100, done * 100 / total));
    }
}
