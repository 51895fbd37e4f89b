package org.packbench.app.cli;

import java.util.function.BooleanSupplier;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;
import org.eclipse.jdt.annotation.Nullable;
import org.packbench.core.PlainText;

/**
 * What a terminal shows of the log: a line that says what and why. Where in the program it happened is of use to its makers, and
 * stands in the log file; {@code DebugMode} shows it here, too.
 */
final class ConsoleLine extends Formatter {
    private final BooleanSupplier debug;
    private final Formatter whole = new SimpleFormatter();

    ConsoleLine(BooleanSupplier debug) {
        this.debug = debug;
    }

    @Override
    public String format(@Nullable LogRecord said) {
        if (said == null) return "";
        if (debug.getAsBoolean()) return whole.format(said);
        Throwable thrown = said.getThrown();
        String why = thrown == null ? "" : ": " + why(thrown);
        return PlainText.text(formatMessage(said) + why) + System.lineSeparator();
    }

    private static String why(Throwable thrown) {
        String message = thrown.getMessage();
        return message == null ? thrown.getClass().getSimpleName() : message;
    }
}
