package org.packbench.ui.tests.bot;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Programs that work on the display from outside: Debian's {@code xdotool} and {@code x11-xkb-utils}. */
final class XProgram {
    private XProgram() {}

    /** Runs it to its end, what it says going where the journeys' own words go. */
    static void run(List<String> command) {
        try {
            Process process = new ProcessBuilder(command).inheritIO().start();
            boolean done = process.waitFor(Ui.PATIENCE.toSeconds(), TimeUnit.SECONDS);
            process.destroyForcibly();
            if (!done || process.exitValue() != 0)
                throw new AssertionError(command + (done ? " fails" : " has no end"));
        } catch (IOException e) {
            throw new AssertionError(command.getFirst() + ", a Debian program, cannot be started", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
