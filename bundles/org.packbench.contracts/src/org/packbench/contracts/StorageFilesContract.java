package org.packbench.contracts;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.Storage.Entry;
import org.packbench.core.storage.StorageException;
import org.packbench.core.storage.StorageException.Reason;
import org.packbench.core.storage.TempNames;

/** What a store does with files and folders when nobody else is there. */
public abstract class StorageFilesContract extends StorageFixture {
    @Test
    void what_is_written_is_read() throws StorageException {
        write("a.json", "{}");
        assertEquals("{}", text("a.json"));
        write("a.json", "a longer text");
        assertEquals("a longer text", text("a.json"));
        write("a.json", "short");
        assertEquals("short", text("a.json"));
    }

    @Test
    void an_empty_file_is_read() throws StorageException {
        storage().replace(at("replaced"), new byte[0]);
        storage().create(at("created"), new byte[0]);
        assertContent("replaced", new byte[0]);
        assertContent("created", new byte[0]);
    }

    @Test
    void ten_megabytes_are_read_as_they_were_written() throws StorageException {
        byte[] large = new byte[10 << 20];
        new Random(1).nextBytes(large);
        storage().replace(at("replaced"), large);
        storage().create(at("created"), large);
        assertContent("replaced", large);
        assertContent("created", large);
        assertEquals(large.length, storage().find(at("created")).orElseThrow().size());
        byte[] tail = storage().read(at("replaced"), large.length - 1_000_000, 2_000_000);
        assertArrayEquals(Arrays.copyOfRange(large, large.length - 1_000_000, large.length), tail);
    }

    @Test
    void temp_files_that_a_station_left_are_told_apart_and_can_be_deleted() throws StorageException {
        SharePath temp = at(TempNames.of("a.json"));
        write("a.json", "{}");
        storage().create(temp, bytes("half"));
        assertEquals(
                List.of("a.json"),
                storage().list(temp.parent()).stream().map(Entry::name).toList());
        List<Entry> left = storage().leftovers(temp.parent());
        assertEquals(List.of(temp.name()), left.stream().map(Entry::name).toList());
        assertEquals(4, left.getFirst().size());
        storage().delete(temp);
        assertEquals(List.of(), storage().leftovers(temp.parent()));
    }

    @Test
    void a_file_that_nobody_has_open_is_not_held_open() throws StorageException {
        write("report.xlsx", "a workbook");
        assertFalse(storage().heldOpen(at("report.xlsx")));
        assertFalse(storage().heldOpen(at("missing.xlsx")));
        assertContent("report.xlsx", bytes("a workbook"));
    }

    @Test
    void a_part_of_a_file_is_read() throws StorageException {
        write("journal", "0123456789");
        assertArrayEquals(bytes("345"), storage().read(at("journal"), 3, 3));
        assertArrayEquals(bytes("89"), storage().read(at("journal"), 8, 100));
        assertArrayEquals(bytes("01"), storage().read(at("journal"), 0, 2));
    }

    @Test
    void at_and_behind_the_end_there_is_nothing() throws StorageException {
        write("journal", "0123456789");
        assertArrayEquals(new byte[0], storage().read(at("journal"), 10, 5));
        assertArrayEquals(new byte[0], storage().read(at("journal"), 1L << 40, 5));
        assertArrayEquals(new byte[0], storage().read(at("journal"), 5, 0));
    }

    @Test
    void a_missing_name_and_a_missing_folder_are_told_apart() throws StorageException {
        write("SESSIONS/there", "x");
        assertRefused(Reason.NAME_MISSING, () -> storage().read(at("SESSIONS/gone")));
        assertRefused(Reason.PATH_MISSING, () -> storage().read(at("SESSIONS/gone/file")));
        assertRefused(Reason.PATH_MISSING, () -> storage().read(at("GONE/deep/file"), 0, 1));
        assertRefused(Reason.NAME_MISSING, () -> storage().list(at("SESSIONS/gone")));
        assertRefused(Reason.PATH_MISSING, () -> storage().list(at("GONE/deep")));
        assertRefused(Reason.NAME_MISSING, () -> storage().delete(at("SESSIONS/gone")));
        assertRefused(Reason.PATH_MISSING, () -> storage().delete(at("GONE/file")));
        assertRefused(Reason.PATH_MISSING, () -> storage().read(at("SESSIONS/there/below-a-file")));
    }

    @Test
    void nothing_is_written_into_a_folder_that_is_not_there() {
        assertRefused(Reason.PATH_MISSING, () -> storage().replace(at("GONE/a"), bytes("x")));
        assertRefused(Reason.PATH_MISSING, () -> storage().create(at("GONE/a"), bytes("x")));
        assertRefused(Reason.PATH_MISSING, () -> storage().createFolder(at("GONE/a")));
        assertRefused(Reason.PATH_MISSING, () -> storage().createAppend(at("GONE/a")));
        assertRefused(Reason.PATH_MISSING, () -> storage().guard(at("GONE/a"), Duration.ZERO));
    }

    @Test
    void a_folder_is_no_file() throws StorageException {
        storage().createFolder(at("folder"));
        write("folder/kept", "x");
        assertRefused(Reason.OTHER, () -> storage().read(at("folder")));
        assertRefused(Reason.EXISTS, () -> storage().replace(at("folder"), bytes("x")));
        assertRefused(Reason.EXISTS, () -> storage().create(at("folder"), bytes("x")));
        assertRefused(Reason.EXISTS, () -> storage().createAppend(at("folder")));
        assertRefused(Reason.PATH_MISSING, () -> storage().list(at("folder/kept")));
        assertEquals(List.of("kept"), names("folder"));
    }

    @Test
    void a_second_create_is_refused_and_changes_nothing() throws StorageException {
        storage().create(at("claim"), bytes("first"));
        assertRefused(Reason.EXISTS, () -> storage().create(at("claim"), bytes("second")));
        assertRefused(Reason.EXISTS, () -> storage().createFolder(at("claim")));
        assertRefused(Reason.EXISTS, () -> storage().createAppend(at("claim")));
        assertEquals("first", text("claim"));
    }

    @Test
    void a_second_folder_of_a_name_is_refused() throws StorageException {
        storage().createFolder(at("session"));
        assertRefused(Reason.EXISTS, () -> storage().createFolder(at("session")));
        assertTrue(storage().find(at("session")).orElseThrow().folder());
    }

    @Test
    void all_folders_on_the_way_are_made_and_made_only_once() throws StorageException {
        SharePath deep = new SharePath(Collections.nCopies(40, "folder"));
        storage().ensureFolder(deep);
        storage().ensureFolder(deep);
        storage().create(deep.child("file"), bytes("deep"));
        assertArrayEquals(bytes("deep"), storage().read(deep.child("file")));
        storage().ensureFolder(SharePath.ROOT);
    }

    @Test
    void a_file_in_the_way_of_a_folder_is_reported() throws StorageException {
        write("SESSIONS", "a file");
        assertRefused(Reason.EXISTS, () -> storage().ensureFolder(at("SESSIONS")));
        assertRefused(Reason.EXISTS, () -> storage().ensureFolder(at("SESSIONS/CLIENT_M")));
        assertEquals("a file", text("SESSIONS"));
    }

    @Test
    void a_folder_is_listed_with_kinds_and_sizes() throws StorageException {
        write("C/file", "12345");
        write("C/empty", "");
        write("C/folder/inner", "x");
        Map<String, Entry> entries =
                storage().list(at("C")).stream().collect(Collectors.toMap(Entry::name, entry -> entry));
        assertEquals(Set.of("file", "empty", "folder"), entries.keySet());
        assertEquals(5, storage().find(at("C/file")).orElseThrow().size());
        assertTrue(storage().list(at("C")).stream()
                .allMatch(e -> e.folder() == e.name().equals("folder")));
        assertTrue(storage().list(at("C")).stream()
                .filter(e -> e.name().equals("file"))
                .allMatch(e -> e.size() == 5));
        assertEquals(List.of("C"), names(""));
    }

    @Test
    void an_empty_folder_lists_nothing() throws StorageException {
        assertEquals(List.of(), names(""));
        storage().createFolder(at("empty"));
        assertEquals(List.of(), names("empty"));
    }

    /** More than fits into one answer of a server. */
    @Test
    void a_long_listing_is_complete() throws StorageException {
        List<String> expected = new ArrayList<>();
        for (int i = 100; i < 400; i++) {
            String name = "OrdersFulfillment_" + "x".repeat(80) + i;
            storage().createFolder(at(name));
            expected.add(name);
        }
        assertEquals(expected, names(""));
    }

    @Test
    void what_is_missing_is_found_empty() throws StorageException {
        write("C/file", "123");
        assertEquals("file", storage().find(at("C/file")).orElseThrow().name());
        assertFalse(storage().find(at("C/file")).orElseThrow().folder());
        assertTrue(storage().find(at("C")).orElseThrow().folder());
        assertTrue(storage().find(SharePath.ROOT).orElseThrow().folder());
        assertTrue(storage().find(at("C/gone")).isEmpty());
        assertTrue(storage().find(at("GONE/file")).isEmpty());
        assertTrue(storage().find(at("C/file/below")).isEmpty());
    }

    @Test
    void a_file_is_moved_with_its_content() throws StorageException {
        write("from/list.json", "content");
        storage().createFolder(at("to"));
        storage().move(at("from/list.json"), at("to/other.json"));
        assertEquals("content", text("to/other.json"));
        assertEquals(List.of(), names("from"));
    }

    @Test
    void a_folder_is_moved_with_all_that_is_in_it() throws StorageException {
        write("SESSIONS/a/packing/list/journal.e1.jsonl", "record");
        storage().createFolder(at("ARCHIVE"));
        storage().move(at("SESSIONS/a"), at("ARCHIVE/a"));
        assertEquals("record", text("ARCHIVE/a/packing/list/journal.e1.jsonl"));
        assertEquals(List.of(), names("SESSIONS"));
    }

    @Test
    void nothing_is_moved_onto_a_taken_name() throws StorageException {
        write("source/file", "source");
        write("target/file", "target");
        write("file", "file");
        storage().createFolder(at("empty"));
        assertRefused(Reason.EXISTS, () -> storage().move(at("source"), at("target")));
        assertRefused(Reason.EXISTS, () -> storage().move(at("source"), at("empty")));
        assertRefused(Reason.EXISTS, () -> storage().move(at("source"), at("file")));
        assertRefused(Reason.EXISTS, () -> storage().move(at("source/file"), at("target/file")));
        assertRefused(Reason.EXISTS, () -> storage().move(at("file"), at("empty")));
        assertRefused(Reason.EXISTS, () -> storage().move(at("file"), at("file")));
        assertEquals("source", text("source/file"));
        assertEquals("target", text("target/file"));
        assertEquals(List.of(), names("empty"));
    }

    @Test
    void a_move_that_cannot_be_leaves_nothing_behind() throws StorageException {
        write("file", "x");
        write("folder/inner", "y");
        assertRefused(Reason.NAME_MISSING, () -> storage().move(at("gone"), at("new")));
        assertRefused(Reason.PATH_MISSING, () -> storage().move(at("file"), at("GONE/new")));
        assertRefused(Reason.OTHER, () -> storage().move(at("folder"), at("folder/below")));
        assertEquals(List.of("file", "folder"), names(""));
        assertEquals(List.of("inner"), names("folder"));
    }

    @Test
    void files_and_empty_folders_are_deleted() throws StorageException {
        write("folder/file", "x");
        assertRefused(Reason.NOT_EMPTY, () -> storage().delete(at("folder")));
        assertEquals("x", text("folder/file"));
        storage().delete(at("folder/file"));
        storage().delete(at("folder"));
        assertRefused(Reason.NAME_MISSING, () -> storage().delete(at("folder")));
        assertEquals(List.of(), names(""));
    }

    @Test
    void the_share_itself_is_neither_deleted_nor_moved_nor_overwritten() throws StorageException {
        assertRefused(Reason.DENIED, () -> storage().delete(SharePath.ROOT));
        assertRefused(Reason.DENIED, () -> storage().move(SharePath.ROOT, at("new")));
        assertRefused(Reason.EXISTS, () -> storage().replace(SharePath.ROOT, bytes("x")));
        assertRefused(Reason.EXISTS, () -> storage().create(SharePath.ROOT, bytes("x")));
        assertRefused(Reason.EXISTS, () -> storage().createFolder(SharePath.ROOT));
        assertTrue(storage().find(SharePath.ROOT).orElseThrow().folder());
    }

    @Test
    void there_is_room_and_the_share_has_a_name() throws StorageException {
        assertTrue(storage().freeSpace() > 0);
        assertFalse(storage().root().isBlank());
    }
}
