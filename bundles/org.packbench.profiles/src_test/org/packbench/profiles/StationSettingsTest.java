package org.packbench.profiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.packbench.core.profile.Settings.Key;
import org.packbench.core.profile.Settings.Problem;
import org.packbench.core.profile.Settings.Root;
import org.packbench.core.profile.Settings.Values;

/** Which of the files, the environment and the preference decides, and what is said of what none can be read from. */
@Timeout(60)
class StationSettingsTest {
    private final ConfigFiles files;

    StationSettingsTest(@TempDir Path folder) {
        files = new ConfigFiles(folder);
    }

    @Test
    void without_any_file_the_defaults_count() {
        Values values = files.settings().read();

        assertEquals(
                new Values(
                        Optional.empty(),
                        Duration.ofSeconds(5),
                        false,
                        Optional.empty(),
                        Level.INFO,
                        30,
                        10,
                        "production",
                        false,
                        true,
                        Duration.ZERO,
                        Duration.ZERO,
                        Optional.empty(),
                        false,
                        List.of()),
                values);
        assertFalse(Files.exists(files.user.getParent()), "reading made something");
    }

    @Test
    void every_key_of_the_shipped_file_is_read_and_backslashes_are_literal() throws IOException {
        ConfigFiles.write(files.product, ConfigFiles.SHIPPED);

        Values values = files.settings().read();

        assertEquals(
                new Values(
                        Optional.of("\\\\192.168.88.101\\Z_GreenDelivery\\WAREHOUSE\\2Packing-tool"),
                        Duration.ofSeconds(5),
                        false,
                        Optional.empty(),
                        Level.WARNING,
                        14,
                        20,
                        "production",
                        false,
                        false,
                        Duration.ofSeconds(30),
                        Duration.ofMinutes(15),
                        Optional.empty(),
                        false,
                        List.of()),
                values);
    }

    @Test
    void the_users_file_decides_key_by_key_and_an_empty_value_leaves_it_to_the_products() throws IOException {
        ConfigFiles.write(files.product, ConfigFiles.SHIPPED);
        ConfigFiles.write(
                files.user,
                "[network]\nfileserverpath: Z:\\new\ttools\nConnectionTimeout =\n[Logging]\nLogLevel = error\n");

        Values values = files.settings().read();

        assertEquals(Optional.of("Z:\\new\ttools"), values.fileServerPath());
        assertEquals(Duration.ofSeconds(5), values.connectionTimeout());
        assertEquals(Level.ERROR, values.logLevel());
        assertEquals(14, values.logRetentionDays());
        assertEquals(List.of(), values.problems());
    }

    @Test
    void the_debug_mode_logs_debugging() throws IOException {
        ConfigFiles.write(files.user, "[General]\nDebugMode = Yes\n");

        assertTrue(files.settings().read().debugMode());
        assertEquals(Level.DEBUG, files.settings().read().logLevel());
    }

    @Test
    void a_malformed_line_names_file_and_line_and_the_others_count() throws IOException {
        ConfigFiles.write(
                files.user, "[Network]\nFileServerPath = /srv/packs\nConnectionTimeout 9\n[Logging\nstray = 1\n");

        Values values = files.settings().read();

        assertEquals(Optional.of("/srv/packs"), values.fileServerPath());
        assertEquals(
                List.of(
                        new Problem(files.user, 3, Problem.Kind.MALFORMED_LINE, "ConnectionTimeout 9"),
                        new Problem(files.user, 4, Problem.Kind.MALFORMED_LINE, "[Logging")),
                values.problems());
    }

    @Test
    void a_key_above_every_section_is_malformed() throws IOException {
        ConfigFiles.write(files.user, "FileServerPath = /srv/packs\n[Network]\n");

        Values values = files.settings().read();

        assertEquals(Optional.empty(), values.fileServerPath());
        assertEquals(1, values.problems().get(0).line());
    }

    @Test
    void a_value_that_the_key_cannot_have_is_reported_and_the_next_file_decides() throws IOException {
        ConfigFiles.write(files.product, ConfigFiles.SHIPPED);
        ConfigFiles.write(
                files.user,
                "[Logging]\nMaxLogSizeMB = 0\nLogRetentionDays = a month\n[UI]\nRememberLastClient = perhaps\n");

        Values values = files.settings().read();

        assertEquals(20, values.maxLogSizeMb());
        assertEquals(14, values.logRetentionDays());
        assertEquals(
                List.of(
                        new Problem(
                                files.user,
                                3,
                                Problem.Kind.BAD_VALUE,
                                "LogRetentionDays = a month",
                                Optional.of(Key.LOG_RETENTION_DAYS)),
                        new Problem(
                                files.user,
                                2,
                                Problem.Kind.BAD_VALUE,
                                "MaxLogSizeMB = 0",
                                Optional.of(Key.MAX_LOG_SIZE_MB)),
                        new Problem(
                                files.user,
                                5,
                                Problem.Kind.BAD_VALUE,
                                "RememberLastClient = perhaps",
                                Optional.of(Key.REMEMBER_LAST_CLIENT))),
                values.problems());
    }

    @Test
    void a_file_that_cannot_be_read_is_reported_and_the_other_counts() throws IOException {
        ConfigFiles.write(files.product, ConfigFiles.SHIPPED);
        Files.createDirectories(files.user);

        Values values = files.settings().read();

        assertEquals(14, values.logRetentionDays());
        assertEquals(Problem.Kind.UNREADABLE, values.problems().get(0).kind());
        assertEquals(files.user, values.problems().get(0).file());
    }

    @Test
    void a_file_in_what_windows_calls_unicode_is_read() throws IOException {
        Files.createDirectories(files.user.getParent());
        Files.write(
                files.user, "\uFEFF[Network]\r\nFileServerPath = D:\\пакети\r\n".getBytes(StandardCharsets.UTF_16LE));

        assertEquals(Optional.of("D:\\пакети"), files.settings().read().fileServerPath());
    }

    @Test
    void the_environment_names_the_share_before_the_preference_and_config_ini() throws IOException {
        ConfigFiles.write(files.product, ConfigFiles.SHIPPED);
        var both = files.settings(Map.of("PACKBENCH_SHARE", "/srv/from environment"));

        assertEquals(
                Optional.of(new Root("/srv/from environment", Root.Source.ENVIRONMENT)),
                both.share(Optional.of("/srv/preference")));
        assertEquals(
                Optional.of(new Root("/srv/preference", Root.Source.PREFERENCE)),
                files.settings(Map.of("PACKBENCH_SHARE", " ")).share(Optional.of("/srv/preference")));
        assertEquals(
                Optional.of(new Root(
                        "\\\\192.168.88.101\\Z_GreenDelivery\\WAREHOUSE\\2Packing-tool", Root.Source.CONFIG_INI)),
                files.settings().share(Optional.of("")));
    }

    @Test
    void nobody_names_a_share() {
        assertEquals(Optional.empty(), files.settings().share(Optional.empty()));
    }

    @Test
    void the_users_file_stands_where_the_system_keeps_such_files() {
        Path home = Path.of("/home/anna");
        assertEquals(home.resolve(".config/packbench/config.ini"), StationSettings.ofUser(Map.of(), home, "Linux"));
        assertEquals(
                Path.of("/etc/anna/packbench/config.ini"),
                StationSettings.ofUser(Map.of("XDG_CONFIG_HOME", "/etc/anna"), home, "Linux"));
        assertEquals(
                Path.of("/roaming/Packbench/config.ini"),
                StationSettings.ofUser(Map.of("APPDATA", "/roaming"), home, "Windows 11"));
    }

    @Test
    void the_products_file_stands_in_its_install_area() {
        assertEquals(Path.of("/opt/pack bench/config.ini"), StationSettings.installed("file:/opt/pack bench/"));
    }
}
