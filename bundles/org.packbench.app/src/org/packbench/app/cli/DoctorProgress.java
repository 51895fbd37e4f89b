package org.packbench.app.cli;

import java.io.PrintStream;
import java.util.function.LongSupplier;
import org.packbench.core.doctor.ShareDoctor;
import org.packbench.core.doctor.ShareDoctor.Step;
import org.packbench.ui.doctor.text.DoctorTexts;

/** How far an examination is. */
final class DoctorProgress implements ShareDoctor.Progress {
    private final WaitingLine line;

    DoctorProgress(PrintStream err, boolean terminal) {
        this(err, terminal, System::nanoTime);
    }

    DoctorProgress(PrintStream err, boolean terminal, LongSupplier nanos) {
        line = new WaitingLine(err, terminal, nanos);
    }

    @Override
    public void at(Step step, int done, int of) {
        line.at(() -> DoctorTexts.of(step, done, of));
    }

    /** Leaves the terminal as it was. */
    void end() {
        line.end();
    }

    /** Ctrl+C ends the whole program. */
    @Override
    public boolean cancelled() {
        return false;
    }
}
