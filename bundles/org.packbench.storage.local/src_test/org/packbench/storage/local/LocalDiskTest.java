package org.packbench.storage.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.Storage.AppendFile;
import org.packbench.core.storage.Storage.Entry;
import org.packbench.core.storage.Storage.Guard;
import org.packbench.core.storage.StorageException.Reason;
import org.packbench.core.storage.StorageException.Refused;
import org.packbench.core.storage.StorageException.Unknown;

/** What happens to a local disk behind the store's back: Linux, where case is told apart and open folders move. */
@EnabledOnOs(OS.LINUX)
final class LocalDiskTest {
    private final LocalShare share = LocalShare.create();
    private final Storage storage = share.storage();
    private final Path folder = share.folder();

    LocalDiskTest() throws Exception {}

    @AfterEach
    void remove() throws IOException {
        share.remove();
    }

    private static SharePath at(String path) {
        return SharePath.of(path);
    }

    @Test
    void two_spellings_side_by_side_are_both_listed_and_each_is_reached_by_its_own() throws Exception {
        Files.writeString(Files.createDirectories(folder.resolve("Stats")).resolve("file"), "in Stats");
        Files.writeString(Files.createDirectories(folder.resolve("STATS")).resolve("file"), "in STATS");
        assertEquals(
                List.of("STATS", "Stats"),
                storage.list(SharePath.ROOT).stream().map(Entry::name).sorted().toList());
        assertEquals("in Stats", new String(storage.read(at("Stats/file"))));
        assertEquals("in STATS", new String(storage.read(at("STATS/file"))));
    }

    @Test
    void a_third_spelling_always_reaches_the_same_of_two() throws Exception {
        Files.writeString(folder.resolve("Config.json"), "second");
        Files.writeString(folder.resolve("CONFIG.json"), "first");
        assertEquals("first", new String(storage.read(at("config.json"))));
        storage.replace(at("config.JSON"), "new".getBytes());
        assertEquals("new", Files.readString(folder.resolve("CONFIG.json")));
        assertEquals("second", Files.readString(folder.resolve("Config.json")));
    }

    @Test
    void a_file_whose_folder_is_gone_does_not_call_a_sibling_missing() throws Exception {
        storage.createFolder(at("work"));
        try (AppendFile file = storage.createAppend(at("work/journal.e1.jsonl"))) {
            Files.delete(folder.resolve("work/journal.e1.jsonl"));
            Files.delete(folder.resolve("work"));
            Refused refused = assertThrows(Refused.class, () -> file.missing("journal.e2.jsonl"));
            assertEquals(Reason.PATH_MISSING, refused.reason());
        }
    }

    @Test
    void a_folder_made_anew_does_not_answer_for_the_one_that_was_moved_away() throws Exception {
        storage.createFolder(at("work"));
        try (AppendFile file = storage.createAppend(at("work/journal.e1.jsonl"))) {
            storage.create(at("work/journal.e2.jsonl"), new byte[0]);
            storage.move(at("work"), at("archived"));
            storage.createFolder(at("work"));
            assertThrows(Refused.class, () -> file.missing("journal.e2.jsonl"));
            storage.create(at("work/journal.e1.jsonl"), new byte[0]);
            assertThrows(Refused.class, () -> file.missing("journal.e2.jsonl"));
        }
    }

    @Test
    void a_share_whose_disk_was_taken_away_calls_nothing_missing() throws Exception {
        storage.create(at("there"), new byte[0]);
        Path away = Files.move(folder, folder.resolveSibling(folder.getFileName() + "-away"));
        Files.createDirectory(folder);
        try {
            assertThrows(Unknown.class, () -> storage.find(at("there")));
            assertThrows(Unknown.class, () -> storage.read(at("there")));
            assertThrows(Unknown.class, () -> storage.create(at("new"), new byte[0]));
            Files.delete(folder);
            assertThrows(Unknown.class, () -> storage.list(SharePath.ROOT));
        } finally {
            Files.deleteIfExists(folder);
            Files.move(away, folder);
        }
        assertTrue(storage.find(at("there")).isPresent());
    }

    /** Closing any handle on the guard's file would free the lock of the whole process. */
    @Test
    void the_file_of_a_guard_in_use_is_not_opened() throws Exception {
        try (Guard guard = storage.guard(at("workers.json"), Duration.ZERO);
                Racers other = new Racers(folder, 1)) {
            assertEquals(
                    Reason.BUSY,
                    assertThrows(Refused.class, () -> storage.read(at("workers.json.guard")))
                            .reason());
            assertTrue(guard.read().isEmpty());
            assertEquals(List.of("busy"), other.all("try workers.json"));
        }
        assertEquals(0, storage.read(at("workers.json.guard")).length);
    }

    @Test
    void a_watch_ends_with_its_folder_after_a_last_notice() throws Exception {
        storage.createFolder(at("work"));
        var notices = new Semaphore(0);
        try (Storage.Watch watch = storage.watch(at("work"), notices::release)) {
            storage.delete(at("work"));
            assertTrue(notices.tryAcquire(20, TimeUnit.SECONDS));
        }
    }

    @Test
    void an_interrupted_write_leaves_the_old_content() throws Exception {
        storage.replace(at("file"), "old".getBytes());
        Thread.currentThread().interrupt();
        assertThrows(Unknown.class, () -> storage.replace(at("file"), "new".getBytes()));
        assertTrue(Thread.interrupted());
        assertEquals("old", new String(storage.read(at("file"))));
        assertEquals(
                List.of("file"),
                storage.list(SharePath.ROOT).stream().map(Entry::name).toList());
    }

    /** On a small disk of its own, mounted in a namespace where the system lets an ordinary user do that. */
    @Test
    void a_full_disk_keeps_the_old_content_and_is_told_as_full() throws Exception {
        List<String> smallDisk = List.of(
                "unshare",
                "-rm",
                "sh",
                "-c",
                "mount -t tmpfs -o size=1m tmpfs \"$1\" && shift && exec \"$@\"",
                "sh",
                folder.toString());
        List<String> attempt = new ArrayList<>(smallDisk);
        attempt.add("true");
        assumeTrue(new ProcessBuilder(attempt).start().waitFor() == 0, "no namespaces here");
        try (Racers station = new Racers(folder, 1, smallDisk)) {
            assertEquals(
                    List.of("replace FULL, old kept; create FULL, nothing left; append told"),
                    station.all("overfill state.json"));
        }
        assertFalse(Files.exists(folder.resolve("state.json")));
    }
}
