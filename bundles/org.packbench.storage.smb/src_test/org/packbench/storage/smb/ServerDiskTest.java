package org.packbench.storage.smb;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.packbench.contracts.network.SmbServer;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.Storage.AppendFile;
import org.packbench.core.storage.StorageException.Reason;
import org.packbench.core.storage.StorageException.Refused;
import org.packbench.core.storage.StorageException.Unknown;

/** What happens to the server's disk behind the store's back. */
@EnabledIf(value = SmbServer.POSSIBLE, disabledReason = SmbServer.NEEDED)
@Timeout(120)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ServerDiskTest {
    private final SmbServer server = SmbServer.start();
    private SmbShare share = new SmbShare(server);
    private Storage storage = share.storage();
    private Path disk = share.disk();

    ServerDiskTest() throws Exception {}

    @BeforeEach
    void open() throws Exception {
        share.remove();
        share = new SmbShare(server);
        storage = share.storage();
        disk = share.disk();
    }

    @AfterEach
    void check() {
        assertTrue(server.isRunning());
    }

    @AfterAll
    void stop() throws IOException {
        server.close();
    }

    private static SharePath at(String path) {
        return SharePath.of(path);
    }

    @Test
    void a_folder_made_anew_does_not_answer_for_the_one_that_was_moved_away() throws Exception {
        storage.createFolder(at("work"));
        try (AppendFile file = storage.createAppend(at("work/journal.e1.jsonl"))) {
            Files.createFile(disk.resolve("work/journal.e2.jsonl"));
            Files.move(disk.resolve("work"), disk.resolve("archived"));
            assertPathMissing(file);
            Files.createDirectory(disk.resolve("work"));
            assertPathMissing(file);
            Files.createFile(disk.resolve("work/journal.e1.jsonl"));
            assertPathMissing(file);
        }
    }

    private static void assertPathMissing(AppendFile file) {
        Refused refused = assertThrows(Refused.class, () -> file.missing("journal.e2.jsonl"));
        assertEquals(Reason.PATH_MISSING, refused.reason());
    }

    @Test
    void a_share_whose_disk_was_taken_away_calls_nothing_missing() throws Exception {
        storage.create(at("there"), new byte[0]);
        Path away = Files.move(disk, disk.resolveSibling("away"));
        Files.createDirectory(disk);
        try {
            assertThrows(Unknown.class, () -> storage.find(at("there")));
            assertThrows(Unknown.class, () -> storage.find(at("deep/there")));
            assertThrows(Unknown.class, () -> storage.read(at("there")));
            Files.delete(disk);
            assertThrows(Unknown.class, () -> storage.list(SharePath.ROOT));
            assertThrows(Unknown.class, () -> storage.create(at("new"), new byte[0]));
        } finally {
            Files.deleteIfExists(disk);
            Files.move(away, disk);
        }
        assertTrue(storage.find(at("there")).isPresent());
    }

    /** Names that one server or another takes for a stream, a wildcard or another name. */
    @ParameterizedTest
    @ValueSource(strings = {"list:stream", "what?", "all*", "a<b", "a|b", "say \"x\"", "ends.", "ends ", "tab\there"})
    void a_name_that_a_server_does_not_keep_is_refused(String name) throws Exception {
        Refused refused =
                assertThrows(Refused.class, () -> storage.create(at("folder").child(name), new byte[0]));
        assertEquals(Reason.OTHER, refused.reason());
        assertThrows(Refused.class, () -> storage.find(SharePath.ROOT.child(name)));
    }

    @Test
    void who_may_only_read_is_told_so() throws Exception {
        Files.createDirectory(disk.resolve("locked"));
        try (SmbServer readOnly = SmbServer.start(java.util.Map.of("read only", "yes"))) {
            Files.writeString(readOnly.disk().resolve("file"), "content");
            Storage reader = SmbShare.open(readOnly.root());
            assertArrayEquals("content".getBytes(), reader.read(at("file")));
            assertDenied(() -> reader.create(at("new"), new byte[0]));
            assertDenied(() -> reader.replace(at("file"), new byte[0]));
            assertDenied(() -> reader.createFolder(at("folder")));
            assertDenied(() -> reader.createAppend(at("journal")));
            assertDenied(() -> reader.delete(at("file")));
            reader.leave();
        }
    }

    private static void assertDenied(org.junit.jupiter.api.function.Executable call) {
        assertEquals(Reason.DENIED, assertThrows(Refused.class, call).reason());
    }

    /** On a small disk of its own, mounted where the system lets this user do that. */
    @Test
    void a_full_disk_keeps_the_old_content_and_is_told_as_full() throws Exception {
        Path small = Files.createDirectory(disk.resolve("small"));
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", small.toString()), "nothing can be mounted here");
        try {
            byte[] much = new byte[2 << 20];
            storage.replace(at("small/state"), "old".getBytes());
            assertFull(() -> storage.replace(at("small/state"), much));
            assertArrayEquals("old".getBytes(), storage.read(at("small/state")));
            assertFull(() -> storage.create(at("small/other"), much));
            assertEquals(1, storage.list(at("small")).size());
            try (AppendFile journal = storage.createAppend(at("small/journal"))) {
                assertThrows(org.packbench.core.storage.StorageException.class, () -> journal.append(much));
            }
            assertFalse(storage.list(at("small")).isEmpty());
        } finally {
            assertTrue(run("umount", "-l", small.toString()));
        }
    }

    private static void assertFull(org.junit.jupiter.api.function.Executable call) {
        assertEquals(Reason.FULL, assertThrows(Refused.class, call).reason());
    }

    private static boolean run(String... command) throws Exception {
        return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
    }
}
