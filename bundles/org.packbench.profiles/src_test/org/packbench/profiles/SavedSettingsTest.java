package org.packbench.profiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.packbench.core.profile.Settings.Key;
import org.packbench.core.profile.Settings.Problem;

/** What is set here is written to the user's file, in which all else stays as it is. */
@Timeout(60)
class SavedSettingsTest {
    private final ConfigFiles files;

    SavedSettingsTest(@TempDir Path folder) {
        files = new ConfigFiles(folder);
    }

    @Test
    void comments_order_unknown_keys_and_line_ends_survive_a_save() throws IOException {
        String before = "\uFEFF; mine\r\n[Network]\r\n# the old place\r\nfileserverpath=C:\\old\r\nProxy = none\r\n\r\n"
                + "[Printer]\r\nname = Zebra %s = \\\\srv\\zd\r\nnonsense\r\n";
        ConfigFiles.write(files.user, before);

        files.settings().save(Map.of(Key.FILE_SERVER_PATH, "\\\\server\\share\\packs", Key.CONNECTION_TIMEOUT, "9"));

        assertEquals(
                before.replace("C:\\old\r\n", "\\\\server\\share\\packs\r\n")
                        .replace("Proxy = none\r\n", "Proxy = none\r\nConnectionTimeout = 9\r\n"),
                Files.readString(files.user));
        assertEquals(
                Optional.of("\\\\server\\share\\packs"), files.settings().read().fileServerPath());
    }

    @Test
    void a_save_makes_the_users_file_and_leaves_the_products_alone() throws IOException {
        ConfigFiles.write(files.product, ConfigFiles.SHIPPED);

        files.settings().save(Map.of(Key.FILE_SERVER_PATH, " D:\\packs ", Key.AUTO_REFRESH_INTERVAL, "60"));

        assertEquals(ConfigFiles.SHIPPED, Files.readString(files.product));
        assertEquals(
                "[Network]\nFileServerPath = D:\\packs\n\n[UI]\nAutoRefreshInterval = 60\n",
                Files.readString(files.user).replace("\r\n", "\n"));
        assertEquals(Optional.of("D:\\packs"), files.settings().read().fileServerPath());
    }

    @Test
    void the_last_of_a_key_that_stands_twice_counts_and_is_the_one_that_is_changed() throws IOException {
        ConfigFiles.write(files.user, "[UI]\nAutoRefreshInterval = 1\nAutoRefreshInterval =");
        files.settings().save(Map.of(Key.AUTO_REFRESH_INTERVAL, "3"));

        assertEquals("[UI]\nAutoRefreshInterval = 1\nAutoRefreshInterval = 3", Files.readString(files.user));
        assertEquals(Duration.ofSeconds(3), files.settings().read().autoRefreshInterval());
    }

    @Test
    void a_key_is_added_below_a_last_line_without_an_end() throws IOException {
        ConfigFiles.write(files.user, "[UI]\nAutoRefreshInterval = 1");
        files.settings().save(Map.of(Key.REMEMBER_LAST_CLIENT, "false"));

        assertEquals("[UI]\nAutoRefreshInterval = 1\nRememberLastClient = false\n", Files.readString(files.user));
    }

    @Test
    void a_value_with_a_line_break_is_refused_and_nothing_is_written() {
        assertThrows(
                IllegalArgumentException.class,
                () -> files.settings().save(Map.of(Key.ENVIRONMENT, "test\n[Network]\nFileServerPath = /elsewhere")));
        assertFalse(Files.exists(files.user));
    }

    @Test
    void bytes_that_are_not_utf8_are_reported_and_survive() throws IOException {
        byte[] before =
                "; ключ\r\n[Network]\r\nFileServerPath = C:\\packs\r\n".getBytes(Charset.forName("windows-1251"));
        Files.createDirectories(files.user.getParent());
        Files.write(files.user, before);

        assertEquals(
                Problem.Kind.NOT_UTF8, files.settings().read().problems().get(0).kind());
        files.settings().save(Map.of(Key.FILE_SERVER_PATH, "D:\\packs"));
        byte[] after = Files.readAllBytes(files.user);

        assertEquals(
                new String(before, StandardCharsets.ISO_8859_1).replace("C:", "D:"),
                new String(after, StandardCharsets.ISO_8859_1));
        var refused = assertThrows(
                IOException.class, () -> files.settings().save(Map.of(Key.FILE_SERVER_PATH, "D:\\пакети")));
        assertTrue(refused.getMessage().contains(files.user.toString()), refused.getMessage());
        assertEquals(
                new String(after, StandardCharsets.ISO_8859_1),
                new String(Files.readAllBytes(files.user), StandardCharsets.ISO_8859_1));
    }

    @Test
    void saves_at_once_lose_nothing() throws Exception {
        ConfigFiles.write(files.user, "[Other]\nkept = 1\n");
        Key[] keys = Key.values();
        try (var pool = Executors.newFixedThreadPool(keys.length)) {
            List<Callable<Void>> saves = new ArrayList<>();
            for (Key key : keys) {
                saves.add(() -> {
                    files.settings().save(Map.of(key, "1"));
                    return null;
                });
            }
            for (var done : pool.invokeAll(saves)) done.get(30, TimeUnit.SECONDS);
        }

        IniText text = new IniFile(files.user).read().text();
        for (Key key : keys)
            assertEquals("1", text.find(key.section(), key.text()).orElseThrow().value());
        assertTrue(Files.readString(files.user).startsWith("[Other]\nkept = 1\n"));
    }
}
