package org.packbench.app.cli;

import java.io.Console;
import java.lang.reflect.InvocationTargetException;

/** Whether a person watches what is printed, on a terminal, where a line can be written over. */
final class Terminal {
    /** Set by the launchers that can tell; {@code true} or {@code false}. */
    private static final String TOLD = "packbench.terminal";

    private Terminal() {}

    static boolean attached() {
        String told = System.getProperty(TOLD);
        return told == null ? console() : Boolean.parseBoolean(told);
    }

    /** Until Java 21 there is a console only on a terminal; later ones have one always, and it says where it is. */
    private static boolean console() {
        Console console = System.console();
        if (console == null) return false;
        if (Runtime.version().feature() < 22) return true;
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("a console since Java 22 says whether it is a terminal", e);
        }
    }
}
