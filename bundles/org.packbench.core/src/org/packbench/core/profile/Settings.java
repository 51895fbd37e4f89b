package org.packbench.core.profile;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What {@code config.ini} says: the one in the product's folder, and over it, key by key, the user's. The files are shared
 * with the older tools of the warehouse: sections, keys and values are read as those read them, backslashes are literal.
 * Thread-safe; every call blocks for a look at two small local files.
 */
@ProviderType
public interface Settings {
    /** The variable of the environment that names the share before anything else does. */
    String SHARE_VARIABLE = "PACKBENCH_SHARE";

    /** Reads both files now. Never fails: what cannot be read stands in {@link Values#problems}, and the default counts. */
    Values read();

    /**
     * Where the share is: the environment's {@value #SHARE_VARIABLE}, else the preference, else {@code FileServerPath};
     * empty when nobody says.
     */
    Optional<Root> share(Optional<String> preference);

    /**
     * Writes to the user's file; the product's is never touched. Comments, order, line ends and keys this version does not
     * know stay as they are. An empty value gives the word back to the product's file.
     *
     * @throws IOException naming the file; its old content is kept
     * @throws IllegalArgumentException for a value with a line break
     */
    void save(Map<Key, String> changes) throws IOException;

    /** The keys, in the sections and the spelling of the file. */
    enum Key {
        FILE_SERVER_PATH("Network", "FileServerPath", ""),
        CONNECTION_TIMEOUT("Network", "ConnectionTimeout", "5"),
        ENCRYPTION("Network", "Encryption", "false"),
        LOCAL_CACHE_PATH("Network", "LocalCachePath", ""),
        LOG_LEVEL("Logging", "LogLevel", "INFO"),
        LOG_RETENTION_DAYS("Logging", "LogRetentionDays", "30"),
        MAX_LOG_SIZE_MB("Logging", "MaxLogSizeMB", "10"),
        ENVIRONMENT("General", "Environment", "production"),
        DEBUG_MODE("General", "DebugMode", "false"),
        REMEMBER_LAST_CLIENT("UI", "RememberLastClient", "true"),
        AUTO_REFRESH_INTERVAL("UI", "AutoRefreshInterval", "0"),
        LANGUAGE("UI", "Language", ""),
        FULL_SCREEN("UI", "FullScreen", "false"),
        RELEASE_AFTER_IDLE_MINUTES("Session", "ReleaseAfterIdleMinutes", "0");

        private final String section;
        private final String text;
        private final String fallback;

        Key(String section, String text, String fallback) {
            this.section = section;
            this.text = text;
            this.fallback = fallback;
        }

        /** Without the brackets. */
        public String section() {
            return section;
        }

        /** As it is spelled in the file; read without case. */
        public String text() {
            return text;
        }

        /** What counts where no file says anything. */
        public String fallback() {
            return fallback;
        }
    }

    /**
     * The settings as they stood at one reading.
     *
     * @param fileServerPath the share, as written
     * @param connectionTimeout how long one attempt to reach the share may take; at least a second
     * @param encryption whether a file server must encrypt; what it sends is signed in any case
     * @param localCachePath where this PC keeps its spool and caches instead of the usual place
     * @param logLevel the least that is logged; {@code DEBUG} when the debug mode is on
     * @param logRetentionDays days that a log file is kept; 0 keeps all
     * @param maxLogSizeMb at which a log file is continued in a new one; at least 1
     * @param environment {@code production}, or the word that the window's title shows beside the product's name
     * @param debugMode whether faults are shown with their traces
     * @param rememberLastClient whether the client chosen last is offered first
     * @param autoRefreshInterval how often lists are read again by themselves; zero is never
     * @param releaseAfterIdle after how long without an operation a session is released; zero is never
     * @param language one of {@link #LANGUAGES}, which the programs that start the window read for themselves; empty is the
     *     system's
     * @param fullScreen whether the window begins without menu and toolbar
     * @param problems what could not be read, in the order of the files
     */
    record Values(
            Optional<String> fileServerPath,
            Duration connectionTimeout,
            boolean encryption,
            Optional<Path> localCachePath,
            System.Logger.Level logLevel,
            int logRetentionDays,
            int maxLogSizeMb,
            String environment,
            boolean debugMode,
            boolean rememberLastClient,
            Duration autoRefreshInterval,
            Duration releaseAfterIdle,
            Optional<String> language,
            boolean fullScreen,
            List<Problem> problems) {
        /** The languages that the window speaks. */
        public static final List<String> LANGUAGES = List.of("en", "uk", "bg", "de");

        public Values {
            problems = List.copyOf(problems);
        }
    }

    /** A share's root, and who names it. */
    record Root(String path, Source source) {
        /** Who names a share. */
        public enum Source {
            ENVIRONMENT,
            PREFERENCE,
            CONFIG_INI
        }
    }

    /**
     * Something in a file that was passed over.
     *
     * @param line from 1; 0 when it is the file as a whole
     * @param found the line, the key with its value, or what the file system said
     * @param key whose value it is; empty when it is not about a value
     */
    record Problem(Path file, int line, Kind kind, String found, Optional<Key> key) {
        /** About a file or a line of it. */
        public Problem(Path file, int line, Kind kind, String found) {
            this(file, line, kind, found, Optional.empty());
        }

        /** What is the matter. */
        public enum Kind {
            /** The file is there and cannot be read. */
            UNREADABLE,
            /** The file's characters are not UTF-8. */
            NOT_UTF8,
            /** Neither a section, a key with its value, nor a comment. */
            MALFORMED_LINE,
            /** A key with a value that it cannot have; the next file's, or the default, counts. */
            BAD_VALUE
        }
    }
}
