package org.packbench.app.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.packbench.core.doctor.ShareDoctor;
import org.packbench.core.doctor.ShareDoctor.Step;
import org.packbench.ui.doctor.text.DoctorTexts;

/**
 * How far an examination is, for whoever waits: on a terminal one line that is written over and is gone in the end,
 * elsewhere a line now and then. One that is done in a moment says nothing.
 */
final class DoctorProgress implements ShareDoctor.Progress {
    private static final long PATIENCE = Duration.ofSeconds(2).toNanos();
    private static final long ON_A_TERMINAL = Duration.ofMillis(200).toNanos();
    private static final long ELSEWHERE = Duration.ofSeconds(10).toNanos();

    private final PrintStream err;
    private final boolean terminal;
    private final LongSupplier nanos;
    private long next;
    private int width;

    DoctorProgress(PrintStream err, boolean terminal) {
        this(err, terminal, System::nanoTime);
    }

    DoctorProgress(PrintStream err, boolean terminal, LongSupplier nanos) {
        this.err = err;
        this.terminal = terminal;
        this.nanos = nanos;
        next = nanos.getAsLong() + PATIENCE;
    }

    @Override
    public void at(Step step, int done, int of) {
        long now = nanos.getAsLong();
        if (now - next < 0) return;
        next = now + (terminal ? ON_A_TERMINAL : ELSEWHERE);
        String text = DoctorTexts.of(step, done, of);
        if (terminal) over(text);
        else err.println(text);
    }

    /** Spaces wipe out what a longer text left; not every terminal knows a command for it. */
    private void over(String text) {
        err.print("\r" + text + " ".repeat(Math.max(0, width - text.length())));
        err.flush();
        width = text.length();
    }

    /** Leaves the terminal as it was. */
    void end() {
        if (width == 0) return;
        over("");
        err.print("\r");
        err.flush();
    }

    /** Ctrl+C ends the whole program. */
    @Override
    public boolean cancelled() {
        return false;
    }
}
