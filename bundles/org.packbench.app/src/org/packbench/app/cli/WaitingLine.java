package org.packbench.app.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * How far something is, for whoever waits: on a terminal one line that is written over and is gone in the end, elsewhere a
 * line now and then. What is done in a moment says nothing.
 */
final class WaitingLine {
    private static final long PATIENCE = Duration.ofSeconds(2).toNanos();
    private static final long ON_A_TERMINAL = Duration.ofMillis(200).toNanos();
    private static final long ELSEWHERE = Duration.ofSeconds(10).toNanos();

    private final PrintStream err;
    private final boolean terminal;
    private final LongSupplier nanos;
    private long next;
    private int width;

    WaitingLine(PrintStream err, boolean terminal, LongSupplier nanos) {
        this.err = err;
        this.terminal = terminal;
        this.nanos = nanos;
        next = nanos.getAsLong() + PATIENCE;
    }

    /** @param text asked only when it is shown */
    void at(Supplier<String> text) {
        long now = nanos.getAsLong();
        if (now - next < 0) return;
        next = now + (terminal ? ON_A_TERMINAL : ELSEWHERE);
        if (terminal) over(text.get());
        else err.println(text.get());
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
}
