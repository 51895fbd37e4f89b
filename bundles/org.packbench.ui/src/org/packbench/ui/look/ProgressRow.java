package org.packbench.ui.look;

import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.ProgressMonitorWrapper;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.packbench.ui.work.Result;
import org.packbench.ui.work.Task;
import org.packbench.ui.work.Work;

/**
 * How far what is read in a part of a window is, and a button that stops it. Its room is always there, but it is seen only
 * while something takes longer than a glance. One thing is read at a time: what is asked for next stops what was asked for
 * before, of which nobody hears any more. Used in the user interface's thread.
 */
public final class ProgressRow {
    private static final int GLANCE_MS = 300;
    private static final int STEPS = 1000;
    private static final int WIDTH = 180;

    private final Composite row;
    private final Label name;
    private final ProgressBar bar;
    private @Nullable Job running;

    /** @param stop the text of the button, with its letter */
    public ProgressRow(Composite parent, String stop) {
        row = Native.grid(parent, 3);
        name = Wear.SECOND.on(Native.label(row, ""));
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(name);
        bar = new ProgressBar(row, SWT.HORIZONTAL | SWT.SMOOTH);
        bar.setMaximum(STEPS);
        GridDataFactory.swtDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(bar);
        Native.button(row, stop, this::stop);
        row.setVisible(false);
        row.addListener(SWT.Dispose, e -> stop());
    }

    public Composite control() {
        return row;
    }

    /** Whether something is being read. */
    public boolean busy() {
        return running != null;
    }

    /** Starts in place of what may run; the result is dropped when something else was started meanwhile. */
    public <T> void start(String what, Task<T> task, Consumer<Result<T>> then) {
        Job before = running;
        running = null;
        if (before != null) before.cancel();
        name.setText(what.replace("&", "&&"));
        bar.setSelection(0);
        var job = new Job[1];
        job[0] = Work.<T>start(row, what, monitor -> task.run(shown(monitor)), result -> {
            if (running != job[0]) return;
            running = null;
            row.setVisible(false);
            then.accept(result);
        });
        Job started = job[0];
        running = started;
        row.getDisplay().timerExec(GLANCE_MS, () -> {
            if (!row.isDisposed() && running == started) row.setVisible(true);
        });
    }

    /** Stops what runs, of which nobody hears any more. */
    public void drop() {
        stop();
        running = null;
        if (!row.isDisposed()) row.setVisible(false);
    }

    /** Asks what runs to stop; its result is that it was cancelled. */
    public void stop() {
        Job job = running;
        if (job != null) job.cancel();
    }

    private IProgressMonitor shown(IProgressMonitor monitor) {
        return new ProgressMonitorWrapper(monitor) {
            private double all = 1;
            private double done;

            @Override
            public void beginTask(@Nullable String task, int totalWork) {
                super.beginTask(task, totalWork);
                all = Math.max(1, totalWork);
            }

            @Override
            public void worked(int work) {
                internalWorked(work);
            }

            @Override
            public void internalWorked(double work) {
                super.internalWorked(work);
                done += work;
                show((int) Math.min(STEPS, STEPS * done / all));
            }
        };
    }

    private void show(int steps) {
        Watching.later(row, () -> bar.setSelection(steps));
    }
}
