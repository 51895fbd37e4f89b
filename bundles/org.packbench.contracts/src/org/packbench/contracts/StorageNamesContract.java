package org.packbench.contracts;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.Storage.AppendFile;
import org.packbench.core.storage.Storage.Guard;
import org.packbench.core.storage.StorageException;
import org.packbench.core.storage.StorageException.Reason;
import org.packbench.core.storage.TempNames;

/** How a store treats names: without case, in any script, and hiding what is only on its way to another name. */
public abstract class StorageNamesContract extends StorageFilesContract {
    @TestFactory
    Stream<DynamicTest> names_of_every_kind_hold_files_and_folders() {
        return Stream.of(
                        "with blanks in it",
                        "#1001",
                        "Łódź – Żółć",
                        "Наклейки",
                        "包装清单",
                        "emoji 📦",
                        "a.b.c",
                        ".hidden",
                        "it's",
                        "50%25",
                        "[list] (2)",
                        "{}~$",
                        "=cmd",
                        "ß",
                        "İstanbul",
                        "e\u0301 decomposed",
                        "-dash",
                        "!bang",
                        "n".repeat(100),
                        "Ж".repeat(100))
                .map(name -> DynamicTest.dynamicTest(name, () -> holds(name)));
    }

    private void holds(String name) throws StorageException {
        SharePath folder = SharePath.of("names").child(name);
        storage().ensureFolder(folder);
        storage().replace(folder.child(name), bytes(name));
        assertArrayEquals(bytes(name), storage().read(folder.child(name)));
        assertEquals(List.of(name), names(folder.toString()));
        assertTrue(storage().list(SharePath.of("names")).stream()
                .anyMatch(entry -> entry.name().equals(name)));
        storage().move(folder.child(name), folder.child("moved"));
        storage().delete(folder.child("moved"));
        storage().delete(folder);
    }

    @Test
    void a_file_is_found_in_any_spelling() throws StorageException {
        write("CLIENTS/CLIENT_M/config.json", "{}");
        assertEquals("{}", text("clients/Client_M/CONFIG.json"));
        assertArrayEquals(bytes("}"), storage().read(at("Clients/client_m/Config.JSON"), 1, 9));
        assertEquals(
                "config.json",
                storage().find(at("clients/client_m/CONFIG.JSON")).orElseThrow().name());
        assertEquals(List.of("config.json"), names("clients/client_m"));
    }

    @Test
    void case_is_folded_beyond_ascii() throws StorageException {
        write("Жук/Łódź", "found");
        assertEquals("found", text("жУК/łÓDŹ"));
    }

    @Test
    void what_is_written_goes_under_the_existing_spelling() throws StorageException {
        write("Stats/global_stats.json", "old");
        storage().replace(at("STATS/GLOBAL_STATS.JSON"), bytes("new"));
        storage().create(at("STATS/another.json"), bytes("x"));
        storage().ensureFolder(at("STATS/Deep"));
        storage().ensureFolder(at("stats/DEEP"));
        assertEquals(List.of("Stats"), names(""));
        assertEquals(List.of("Deep", "another.json", "global_stats.json"), names("Stats"));
        assertEquals("new", text("Stats/global_stats.json"));
    }

    @Test
    void a_name_that_differs_only_in_case_is_refused() throws StorageException {
        storage().createFolder(at("CLIENT_M"));
        write("CLIENT_M/journal.e1.jsonl", "x");
        write("list", "y");
        assertRefused(Reason.EXISTS, () -> storage().createFolder(at("client_m")));
        assertRefused(Reason.EXISTS, () -> storage().create(at("CLIENT_M/Journal.e1.jsonl"), bytes("z")));
        assertRefused(Reason.EXISTS, () -> storage().createAppend(at("client_m/JOURNAL.E1.JSONL")));
        assertRefused(Reason.EXISTS, () -> storage().move(at("list"), at("client_M")));
        assertEquals(List.of("CLIENT_M", "list"), names(""));
    }

    @Test
    void files_and_folders_are_moved_and_deleted_in_any_spelling() throws StorageException {
        write("Sessions/A/file", "x");
        storage().createFolder(at("Archive"));
        storage().move(at("SESSIONS/a"), at("ARCHIVE/B"));
        assertEquals("x", text("Archive/B/file"));
        storage().delete(at("archive/b/FILE"));
        storage().delete(at("archive/b"));
        assertEquals(List.of(), names("Archive"));
    }

    @Test
    void an_append_file_sees_a_sibling_in_any_spelling() throws StorageException {
        try (AppendFile file = storage().createAppend(at("journal.e1.jsonl"))) {
            assertTrue(file.missing("journal.e2.jsonl"));
            write("Journal.E2.jsonl", "x");
            assertFalse(file.missing("journal.e2.jsonl"));
        }
    }

    @Test
    void all_spellings_of_a_document_share_one_guard() throws StorageException {
        storage().createFolder(at("Clients"));
        try (Guard guard = storage().guard(at("Clients/Mapping.json"), Duration.ZERO)) {
            guard.replace(bytes("{}"));
            assertRefused(Reason.BUSY, () -> storage().guard(at("clients/mapping.json"), Duration.ZERO));
        }
        try (Guard guard = storage().guard(at("CLIENTS/MAPPING.JSON"), Duration.ofSeconds(5))) {
            assertArrayEquals(bytes("{}"), guard.read().orElseThrow());
        }
        assertEquals(
                1,
                names("Clients").stream()
                        .filter(name -> name.endsWith(".guard"))
                        .count());
    }

    @Test
    void what_a_killed_station_left_half_written_is_not_listed() throws StorageException {
        write("folder/config.json", "{}");
        storage().create(at("folder").child(TempNames.of("config.json")), bytes("{\"half"));
        assertEquals(List.of("config.json"), names("folder"));
    }

    @Test
    void a_folder_with_nothing_but_left_temp_files_can_be_deleted() throws StorageException {
        storage().createFolder(at("folder"));
        storage().create(at("folder").child(TempNames.of("config.json")), bytes("{\"half"));
        storage().delete(at("folder"));
        assertEquals(List.of(), names(""));
    }
}
