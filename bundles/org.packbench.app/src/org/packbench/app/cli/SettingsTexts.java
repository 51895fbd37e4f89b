package org.packbench.app.cli;

import java.nio.file.Path;
import org.packbench.core.lease.Station;
import org.packbench.core.profile.Settings;
import org.packbench.core.profile.Settings.Problem;

/** What the matter is with config.ini: file, line, what was found, what was expected. */
final class SettingsTexts {
    private SettingsTexts() {}

    static String of(Problem problem) {
        String form = switch (problem.kind()) {
            case UNREADABLE -> Messages.SettingsUnreadable;
            case NOT_UTF8 -> Messages.SettingsNotUtf8;
            case MALFORMED_LINE -> Messages.SettingsMalformedLine;
            case BAD_VALUE -> Messages.SettingsBadValue;
        };
        String expected = problem.key().map(SettingsTexts::expected).orElse("");
        // a line's number is not grouped by thousands
        return Messages.bind(form, problem.file(), Integer.toString(problem.line()), problem.found(), expected);
    }

    private static String expected(Settings.Key key) {
        return switch (key) {
            case FILE_SERVER_PATH, ENVIRONMENT -> Messages.ExpectedText;
            case LOCAL_CACHE_PATH -> Messages.ExpectedFolder;
            case CONNECTION_TIMEOUT -> Messages.ExpectedSeconds;
            case AUTO_REFRESH_INTERVAL -> Messages.ExpectedInterval;
            case RELEASE_AFTER_IDLE_MINUTES -> Messages.ExpectedMinutes;
            case LOG_LEVEL -> Messages.ExpectedLevel;
            case LOG_RETENTION_DAYS -> Messages.ExpectedDays;
            case MAX_LOG_SIZE_MB -> Messages.ExpectedMegabytes;
            case LANGUAGE -> Messages.ExpectedLanguage;
            case DEBUG_MODE, ENCRYPTION, FULL_SCREEN, REMEMBER_LAST_CLIENT -> Messages.ExpectedYesOrNo;
        };
    }

    /** The folder of {@code LocalCachePath} cannot be used. */
    static String passedOver(Path folder, Station station) {
        return Messages.bind(Messages.CachePassedOver, Settings.Key.LOCAL_CACHE_PATH.text(), folder, station.folder());
    }
}
