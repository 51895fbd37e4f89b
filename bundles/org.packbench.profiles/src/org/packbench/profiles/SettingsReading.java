package org.packbench.profiles;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.packbench.core.profile.Settings.Key;
import org.packbench.core.profile.Settings.Problem;
import org.packbench.core.profile.Settings.Problem.Kind;
import org.packbench.core.profile.Settings.Values;

/** One reading of the settings' files: the first file with a value that the key can have decides. */
final class SettingsReading {
    private record Source(Path path, IniText text) {}

    private final List<Source> sources = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    /** @param files the one that decides first comes first */
    SettingsReading(List<IniFile> files) {
        for (IniFile file : files) {
            try {
                add(file.path(), file.read());
            } catch (IOException e) {
                problems.add(new Problem(file.path(), 0, Kind.UNREADABLE, e.toString()));
            }
        }
    }

    private void add(Path path, IniFile.Loaded loaded) {
        sources.add(new Source(path, loaded.text()));
        if (!loaded.utf8()) problems.add(new Problem(path, 0, Kind.NOT_UTF8, ""));
        for (var bad : loaded.text().malformed())
            problems.add(new Problem(path, bad.line(), Kind.MALFORMED_LINE, bad.text()));
    }

    Values values() {
        boolean debug = value(Key.DEBUG_MODE, SettingsReading::flag);
        Level level = value(Key.LOG_LEVEL, SettingsReading::level);
        return new Values(
                value(Key.FILE_SERVER_PATH, SettingsReading::text),
                value(Key.CONNECTION_TIMEOUT, text -> number(text, 1).map(Duration::ofSeconds)),
                value(Key.ENCRYPTION, SettingsReading::flag),
                value(Key.LOCAL_CACHE_PATH, SettingsReading::path),
                debug && level.getSeverity() > Level.DEBUG.getSeverity() ? Level.DEBUG : level,
                value(Key.LOG_RETENTION_DAYS, text -> number(text, 0)),
                value(Key.MAX_LOG_SIZE_MB, text -> number(text, 1)),
                value(Key.ENVIRONMENT, Optional::of),
                debug,
                value(Key.REMEMBER_LAST_CLIENT, SettingsReading::flag),
                value(Key.AUTO_REFRESH_INTERVAL, text -> number(text, 0).map(Duration::ofSeconds)),
                value(Key.RELEASE_AFTER_IDLE_MINUTES, text -> number(text, 0).map(Duration::ofMinutes)),
                value(Key.LANGUAGE, SettingsReading::language),
                value(Key.FULL_SCREEN, SettingsReading::flag),
                problems);
    }

    private <T> T value(Key key, Function<String, Optional<T>> form) {
        for (Source source : sources) {
            var found = source.text()
                    .find(key.section(), key.text())
                    .filter(pair -> !pair.value().isEmpty());
            if (found.isEmpty()) continue;
            Optional<T> value = form.apply(found.get().value());
            if (value.isPresent()) return value.get();
            problems.add(new Problem(
                    source.path(),
                    found.get().line(),
                    Kind.BAD_VALUE,
                    key.text() + " = " + found.get().value(),
                    Optional.of(key)));
        }
        return form.apply(key.fallback()).orElseThrow(() -> new IllegalStateException("the default of " + key));
    }

    private static Optional<Optional<String>> text(String text) {
        return Optional.of(text.isEmpty() ? Optional.empty() : Optional.of(text));
    }

    private static Optional<Optional<Path>> path(String text) {
        if (text.isEmpty()) return Optional.of(Optional.empty());
        try {
            return Optional.of(Optional.of(Path.of(text)));
        } catch (InvalidPathException e) {
            // reported with its line by the caller
            return Optional.empty();
        }
    }

    private static Optional<Optional<String>> language(String text) {
        String language = text.toLowerCase(Locale.ROOT);
        if (language.isEmpty()) return Optional.of(Optional.empty());
        return Optional.of(language).filter(Values.LANGUAGES::contains).map(Optional::of);
    }

    private static Optional<Integer> number(String text, int least) {
        if (!text.matches("[0-9]{1,9}")) return Optional.empty();
        return Optional.of(Integer.valueOf(text)).filter(number -> number >= least);
    }

    /** The words that the older tools take for yes and no. */
    private static Optional<Boolean> flag(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "on", "1" -> Optional.of(true);
            case "false", "no", "off", "0" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /** The older tools' names of levels, and Java's. */
    private static Optional<Level> level(String text) {
        return switch (text.toUpperCase(Locale.ROOT)) {
            case "TRACE", "NOTSET", "ALL" -> Optional.of(Level.TRACE);
            case "DEBUG" -> Optional.of(Level.DEBUG);
            case "INFO" -> Optional.of(Level.INFO);
            case "WARNING", "WARN" -> Optional.of(Level.WARNING);
            case "ERROR", "CRITICAL", "FATAL" -> Optional.of(Level.ERROR);
            case "OFF" -> Optional.of(Level.OFF);
            default -> Optional.empty();
        };
    }
}
