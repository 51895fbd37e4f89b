package org.packbench.app.logging;

import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.log.LogLevel;
import org.osgi.service.log.LoggerFactory;

/**
 * What bundles say through {@code System.Logger} goes to the platform's log, so that the log view and the log file have
 * it. Information of other libraries stays out: only their warnings and errors are of use to the person at the desk.
 */
@Component(
        service = {},
        immediate = true)
public final class PlatformLog {
    private final LoggerFactory log;
    private final Logger root = Logger.getLogger("");
    private final Handler handler = new Forward();

    @Activate
    public PlatformLog(@Reference LoggerFactory log) {
        this.log = log;
        root.addHandler(handler);
    }

    @Deactivate
    void stop() {
        root.removeHandler(handler);
    }

    private void forward(LogRecord said) {
        String name = said.getLoggerName() == null ? "" : said.getLoggerName();
        boolean ours = name.startsWith("org.packbench.");
        if (!ours && said.getLevel().intValue() < Level.WARNING.intValue()) return;
        String text = new SimpleFormatter().formatMessage(said);
        org.osgi.service.log.Logger target = log.getLogger(name.isEmpty() ? "root" : name);
        Throwable thrown = said.getThrown();
        switch (level(said.getLevel())) {
            case ERROR -> target.error(text, thrown);
            case WARN -> target.warn(text, thrown);
            case INFO -> target.info(text, thrown);
            default -> target.debug(text, thrown);
        }
    }

    private static LogLevel level(Level level) {
        if (level.intValue() >= Level.SEVERE.intValue()) return LogLevel.ERROR;
        if (level.intValue() >= Level.WARNING.intValue()) return LogLevel.WARN;
        return level.intValue() >= Level.INFO.intValue() ? LogLevel.INFO : LogLevel.DEBUG;
    }

    private final class Forward extends Handler {
        @Override
        public void publish(@Nullable LogRecord said) {
            if (said != null && isLoggable(said)) forward(said);
        }

        @Override
        public void flush() {
            // the platform's log writes at once
        }

        @Override
        public void close() {
            // nothing is held
        }
    }
}
