package org.packbench.ui.settings;

import java.nio.file.Path;
import org.eclipse.osgi.util.NLS;
import org.packbench.core.lease.Station;
import org.packbench.core.profile.Settings;
import org.packbench.core.profile.Settings.Problem;
import org.packbench.ui.Messages;

/** What the matter is with config.ini: file, line, what was found, what was expected. */
final class SettingsTexts {
    private SettingsTexts() {}

    static String of(Problem problem) {
        String form = switch (problem.kind()) {
            case UNREADABLE -> Messages.settingsUnreadable;
            case NOT_UTF8 -> Messages.settingsNotUtf8;
            case MALFORMED_LINE -> Messages.settingsMalformedLine;
            case BAD_VALUE -> Messages.settingsBadValue;
        };
        String expected = problem.key().map(SettingsTexts::expected).orElse("");
        // a line's number is not grouped by thousands
        return NLS.bind(
                form, new Object[] {problem.file(), Integer.toString(problem.line()), problem.found(), expected});
    }

    private static String expected(Settings.Key key) {
        return switch (key) {
            case FILE_SERVER_PATH, ENVIRONMENT -> Messages.expectedText;
            case LOCAL_CACHE_PATH -> Messages.expectedFolder;
            case CONNECTION_TIMEOUT -> Messages.expectedSeconds;
            case AUTO_REFRESH_INTERVAL -> Messages.expectedInterval;
            case RELEASE_AFTER_IDLE_MINUTES -> Messages.expectedMinutes;
            case LOG_LEVEL -> Messages.expectedLevel;
            case LOG_RETENTION_DAYS -> Messages.expectedDays;
            case MAX_LOG_SIZE_MB -> Messages.expectedMegabytes;
            case LANGUAGE -> Messages.expectedLanguage;
            case DEBUG_MODE, ENCRYPTION, FULL_SCREEN, REMEMBER_LAST_CLIENT -> Messages.expectedYesOrNo;
        };
    }

    /** The folder of {@code LocalCachePath} cannot be used. */
    static String passedOver(Path folder, Station station) {
        return NLS.bind(
                Messages.settingsPassedOver,
                new Object[] {Settings.Key.LOCAL_CACHE_PATH.text(), folder, station.folder()});
    }
}
