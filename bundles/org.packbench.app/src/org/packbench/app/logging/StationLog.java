package org.packbench.app.logging;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.logging.ErrorManager;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.packbench.core.lease.Station;
import org.packbench.core.profile.Settings;

/**
 * The log of this PC, in {@code logs} of its station folder, as config.ini wants it ({@code LogLevel},
 * {@code LogRetentionDays}, {@code MaxLogSizeMB}): docs/files.md. The settings are read once, when the program starts.
 */
@Component(
        service = {},
        immediate = true)
public final class StationLog {
    private final Logger root = Logger.getLogger("");
    /** Held, because a logger that nobody holds forgets its level. */
    private final Logger ours = Logger.getLogger("org.packbench");

    private final Handler handler;

    @Activate
    public StationLog(@Reference Settings settings, @Reference Station station) {
        this(settings.read(), station, ZoneId.systemDefault());
    }

    StationLog(Settings.Values values, Station station, ZoneId zone) {
        long maxBytes = values.maxLogSizeMb() * 1024L * 1024L;
        handler = new Append(
                new LogFiles(new LogFiles.Limits(station.logs(), station.pc(), maxBytes, values.logRetentionDays())),
                zone);
        handler.setLevel(level(values.logLevel()));
        // a level above information is this file's own: what is told elsewhere goes on being told
        ours.setLevel(handler.getLevel().intValue() < Level.INFO.intValue() ? handler.getLevel() : null);
        root.addHandler(handler);
    }

    @Deactivate
    void stop() {
        root.removeHandler(handler);
        ours.setLevel(null);
        handler.close();
    }

    private static Level level(System.Logger.Level level) {
        return switch (level) {
            case ALL -> Level.ALL;
            case TRACE -> Level.FINER;
            case DEBUG -> Level.FINE;
            case INFO -> Level.INFO;
            case WARNING -> Level.WARNING;
            case ERROR -> Level.SEVERE;
            case OFF -> Level.OFF;
        };
    }

    /** Writes while the one who logs waits: a program that is killed has told all it said. */
    private static final class Append extends Handler {
        private final LogFiles files;
        private final ZoneId zone;

        Append(LogFiles files, ZoneId zone) {
            this.files = files;
            this.zone = zone;
        }

        @Override
        public void publish(@Nullable LogRecord said) {
            if (said == null || !isLoggable(said) || !ofUse(said)) return;
            try {
                files.append(LocalDate.ofInstant(said.getInstant(), zone), LogLine.of(said, zone));
            } catch (IOException e) {
                // said once, and not through the log; packing does not depend on it
                reportError("the log of this PC cannot be written", e, ErrorManager.WRITE_FAILURE);
            }
        }

        /** Information of other libraries is of no use to the person who reads this. */
        private static boolean ofUse(LogRecord said) {
            String name = said.getLoggerName();
            return name != null && name.startsWith("org.packbench.")
                    || said.getLevel().intValue() >= Level.WARNING.intValue();
        }

        @Override
        public void flush() {
            // every line is written at once
        }

        @Override
        public void close() {
            try {
                files.close();
            } catch (IOException e) {
                reportError("the log of this PC cannot be closed", e, ErrorManager.CLOSE_FAILURE);
            }
        }
    }
}
