package org.packbench.profiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.packbench.core.profile.Settings.Key;
import org.packbench.core.profile.Settings.Problem;
import org.packbench.core.profile.Settings.Root;
import org.packbench.core.profile.Settings.Values;

@Timeout(60)
class StationSettingsTest {
    private static final String SHIPPED = """
            [Network]
            # File server path - all data stored here
            FileServerPath = \\\\192.168.88.101\\Z_GreenDelivery\\WAREHOUSE\\2Packing-tool
            ConnectionTimeout = 5
            LocalCachePath =

            [Logging]
            LogLevel = WARNING
            LogRetentionDays = 14
            MaxLogSizeMB = 20

            [General]
            Environment = production
            DebugMode = false

            [UI]
            RememberLastClient = no
            AutoRefreshInterval = 30

            [Session]
            ReleaseAfterIdleMinutes = 15
            """;

    @TempDir
    private Path folder;

    private Path product;
    private Path user;

    @BeforeEach
    void place() {
        product = folder.resolve("product").resolve("config.ini");
        user = folder.resolve("user").resolve("config.ini");
    }

    private StationSettings settings(Map<String, String> environment) {
        return new StationSettings(environment, Optional.of(product), user);
    }

    private StationSettings settings() {
        return settings(Map.of());
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void without_any_file_the_defaults_count() {
        Values values = settings().read();

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
        assertFalse(Files.exists(user.getParent()), "reading made something");
    }

    @Test
    void every_key_of_the_shipped_file_is_read_and_backslashes_are_literal() throws IOException {
        write(product, SHIPPED);

        Values values = settings().read();

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
        write(product, SHIPPED);
        write(user, "[network]\nfileserverpath: Z:\\new\ttools\nConnectionTimeout =\n[Logging]\nLogLevel = error\n");

        Values values = settings().read();

        assertEquals(Optional.of("Z:\\new\ttools"), values.fileServerPath());
        assertEquals(Duration.ofSeconds(5), values.connectionTimeout());
        assertEquals(Level.ERROR, values.logLevel());
        assertEquals(14, values.logRetentionDays());
        assertEquals(List.of(), values.problems());
    }

    @Test
    void the_debug_mode_logs_debugging() throws IOException {
        write(user, "[General]\nDebugMode = Yes\n");

        assertTrue(settings().read().debugMode());
        assertEquals(Level.DEBUG, settings().read().logLevel());
    }

    @Test
    void a_malformed_line_names_file_and_line_and_the_others_count() throws IOException {
        write(user, "[Network]\nFileServerPath = /srv/packs\nConnectionTimeout 9\n[Logging\nstray = 1\n");

        Values values = settings().read();

        assertEquals(Optional.of("/srv/packs"), values.fileServerPath());
        assertEquals(
                List.of(
                        new Problem(user, 3, Problem.Kind.MALFORMED_LINE, "ConnectionTimeout 9"),
                        new Problem(user, 4, Problem.Kind.MALFORMED_LINE, "[Logging")),
                values.problems());
    }

    @Test
    void a_key_above_every_section_is_malformed() throws IOException {
        write(user, "FileServerPath = /srv/packs\n[Network]\n");

        Values values = settings().read();

        assertEquals(Optional.empty(), values.fileServerPath());
        assertEquals(1, values.problems().get(0).line());
    }

    @Test
    void a_value_that_the_key_cannot_have_is_reported_and_the_next_file_decides() throws IOException {
        write(product, SHIPPED);
        write(user, "[Logging]\nMaxLogSizeMB = 0\nLogRetentionDays = a month\n[UI]\nRememberLastClient = perhaps\n");

        Values values = settings().read();

        assertEquals(20, values.maxLogSizeMb());
        assertEquals(14, values.logRetentionDays());
        assertEquals(
                List.of(
                        new Problem(
                                user,
                                3,
                                Problem.Kind.BAD_VALUE,
                                "LogRetentionDays = a month",
                                Optional.of(Key.LOG_RETENTION_DAYS)),
                        new Problem(
                                user, 2, Problem.Kind.BAD_VALUE, "MaxLogSizeMB = 0", Optional.of(Key.MAX_LOG_SIZE_MB)),
                        new Problem(
                                user,
                                5,
                                Problem.Kind.BAD_VALUE,
                                "RememberLastClient = perhaps",
                                Optional.of(Key.REMEMBER_LAST_CLIENT))),
                values.problems());
    }

    @Test
    void a_file_that_cannot_be_read_is_reported_and_the_other_counts() throws IOException {
        write(product, SHIPPED);
        Files.createDirectories(user);

        Values values = settings().read();

        assertEquals(14, values.logRetentionDays());
        assertEquals(Problem.Kind.UNREADABLE, values.problems().get(0).kind());
        assertEquals(user, values.problems().get(0).file());
    }

    @Test
    void comments_order_unknown_keys_and_line_ends_survive_a_save() throws IOException {
        String before = "\uFEFF; mine\r\n[Network]\r\n# the old place\r\nfileserverpath=C:\\old\r\nProxy = none\r\n\r\n"
                + "[Printer]\r\nname = Zebra %s = \\\\srv\\zd\r\nnonsense\r\n";
        write(user, before);

        settings().save(Map.of(Key.FILE_SERVER_PATH, "\\\\server\\share\\packs", Key.CONNECTION_TIMEOUT, "9"));

        assertEquals(
                before.replace("C:\\old\r\n", "\\\\server\\share\\packs\r\n")
                        .replace("Proxy = none\r\n", "Proxy = none\r\nConnectionTimeout = 9\r\n"),
                Files.readString(user));
        assertEquals(Optional.of("\\\\server\\share\\packs"), settings().read().fileServerPath());
    }

    @Test
    void a_save_makes_the_users_file_and_leaves_the_products_alone() throws IOException {
        write(product, SHIPPED);

        settings().save(Map.of(Key.FILE_SERVER_PATH, " D:\\packs ", Key.AUTO_REFRESH_INTERVAL, "60"));

        assertEquals(SHIPPED, Files.readString(product));
        assertEquals(
                "[Network]\nFileServerPath = D:\\packs\n\n[UI]\nAutoRefreshInterval = 60\n",
                Files.readString(user).replace("\r\n", "\n"));
        assertEquals(Optional.of("D:\\packs"), settings().read().fileServerPath());
    }

    @Test
    void the_last_of_a_key_that_stands_twice_counts_and_is_the_one_that_is_changed() throws IOException {
        write(user, "[UI]\nAutoRefreshInterval = 1\nAutoRefreshInterval =");
        settings().save(Map.of(Key.AUTO_REFRESH_INTERVAL, "3"));

        assertEquals("[UI]\nAutoRefreshInterval = 1\nAutoRefreshInterval = 3", Files.readString(user));
        assertEquals(Duration.ofSeconds(3), settings().read().autoRefreshInterval());
    }

    @Test
    void a_key_is_added_below_a_last_line_without_an_end() throws IOException {
        write(user, "[UI]\nAutoRefreshInterval = 1");
        settings().save(Map.of(Key.REMEMBER_LAST_CLIENT, "false"));

        assertEquals("[UI]\nAutoRefreshInterval = 1\nRememberLastClient = false\n", Files.readString(user));
    }

    @Test
    void a_value_with_a_line_break_is_refused_and_nothing_is_written() {
        assertThrows(
                IllegalArgumentException.class,
                () -> settings().save(Map.of(Key.ENVIRONMENT, "test\n[Network]\nFileServerPath = /elsewhere")));
        assertFalse(Files.exists(user));
    }

    @Test
    void bytes_that_are_not_utf8_are_reported_and_survive() throws IOException {
        byte[] before =
                "; ключ\r\n[Network]\r\nFileServerPath = C:\\packs\r\n".getBytes(Charset.forName("windows-1251"));
        Files.createDirectories(user.getParent());
        Files.write(user, before);

        assertEquals(Problem.Kind.NOT_UTF8, settings().read().problems().get(0).kind());
        settings().save(Map.of(Key.FILE_SERVER_PATH, "D:\\packs"));
        byte[] after = Files.readAllBytes(user);

        assertEquals(
                new String(before, StandardCharsets.ISO_8859_1).replace("C:", "D:"),
                new String(after, StandardCharsets.ISO_8859_1));
        var refused =
                assertThrows(IOException.class, () -> settings().save(Map.of(Key.FILE_SERVER_PATH, "D:\\пакети")));
        assertTrue(refused.getMessage().contains(user.toString()), refused.getMessage());
        assertEquals(
                new String(after, StandardCharsets.ISO_8859_1),
                new String(Files.readAllBytes(user), StandardCharsets.ISO_8859_1));
    }

    @Test
    void a_file_in_what_windows_calls_unicode_is_read() throws IOException {
        Files.createDirectories(user.getParent());
        Files.write(user, "\uFEFF[Network]\r\nFileServerPath = D:\\пакети\r\n".getBytes(StandardCharsets.UTF_16LE));

        assertEquals(Optional.of("D:\\пакети"), settings().read().fileServerPath());
    }

    @Test
    void the_environment_names_the_share_before_the_preference_and_config_ini() throws IOException {
        write(product, SHIPPED);
        var both = settings(Map.of("PACKBENCH_SHARE", "/srv/from environment"));

        assertEquals(
                Optional.of(new Root("/srv/from environment", Root.Source.ENVIRONMENT)),
                both.share(Optional.of("/srv/preference")));
        assertEquals(
                Optional.of(new Root("/srv/preference", Root.Source.PREFERENCE)),
                settings(Map.of("PACKBENCH_SHARE", " ")).share(Optional.of("/srv/preference")));
        assertEquals(
                Optional.of(new Root(
                        "\\\\192.168.88.101\\Z_GreenDelivery\\WAREHOUSE\\2Packing-tool", Root.Source.CONFIG_INI)),
                settings().share(Optional.of("")));
    }

    @Test
    void nobody_names_a_share() {
        assertEquals(Optional.empty(), settings().share(Optional.empty()));
    }

    @Test
    void saves_at_once_lose_nothing() throws Exception {
        write(user, "[Other]\nkept = 1\n");
        Key[] keys = Key.values();
        try (var pool = Executors.newFixedThreadPool(keys.length)) {
            List<Callable<Void>> saves = new ArrayList<>();
            for (Key key : keys) {
                saves.add(() -> {
                    settings().save(Map.of(key, "1"));
                    return null;
                });
            }
            for (var done : pool.invokeAll(saves)) done.get(30, TimeUnit.SECONDS);
        }

        IniText text = new IniFile(user).read().text();
        for (Key key : keys)
            assertEquals("1", text.find(key.section(), key.text()).orElseThrow().value());
        assertTrue(Files.readString(user).startsWith("[Other]\nkept = 1\n"));
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
