package org.packbench.ui.doctor;

import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.core.runtime.IProgressMonitor;
import org.packbench.core.doctor.ShareDoctor;
import org.packbench.core.doctor.ShareDoctor.Step;
import org.packbench.ui.doctor.text.DoctorTexts;

/** How far an examination is: written by its job, read by the view now and then, so that neither waits for the other. */
final class Stage implements ShareDoctor.Progress {
    private static final int TOTAL = 1000;

    /** @param fraction of the whole, from 0 to 1; it never goes back */
    record Reached(String step, double fraction) {}

    private final IProgressMonitor monitor;
    private final AtomicReference<Reached> reached;
    private int worked;

    Stage(IProgressMonitor monitor, AtomicReference<Reached> reached) {
        this.monitor = monitor;
        this.reached = reached;
        monitor.beginTask("", TOTAL);
    }

    @Override
    public void at(Step step, int done, int of) {
        double fraction = fraction(step, of == 0 ? 0 : (double) done / of);
        String text = DoctorTexts.of(step, done, of);
        reached.updateAndGet(before -> new Reached(text, Math.max(before.fraction(), fraction)));
        monitor.subTask(text);
        int now = (int) (fraction * TOTAL);
        if (now > worked) {
            monitor.worked(now - worked);
            worked = now;
        }
    }

    /** Where each step begins, as measured on a share of some thousand sessions, which take the most by far. */
    private static double fraction(Step step, double part) {
        return switch (step) {
            case REACHING -> 0;
            case TIMING -> 0.1 * part;
            case TRYING -> 0.1 + 0.05 * part;
            case FOLDERS -> 0.15 + 0.2 * part;
            case DOCUMENTS -> 0.35 + 0.05 * part;
            case SESSIONS -> 0.4 + 0.4 * part;
            case CHAINS -> 0.8 + 0.2 * part;
        };
    }

    @Override
    public boolean cancelled() {
        return monitor.isCanceled();
    }
}
