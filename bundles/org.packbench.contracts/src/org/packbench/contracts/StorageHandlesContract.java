package org.packbench.contracts;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.Storage.AppendFile;
import org.packbench.core.storage.Storage.Guard;
import org.packbench.core.storage.Storage.Watch;
import org.packbench.core.storage.StorageException;
import org.packbench.core.storage.StorageException.Reason;
import org.packbench.core.storage.StorageException.Unknown;

/** What a store holds open: files to append to, guards, watches; and its clock. */
public abstract class StorageHandlesContract extends StorageSharingContract {
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Duration SHORT = Duration.ofMillis(50);

    @Test
    void what_is_appended_and_flushed_is_read_by_another_station_in_order() throws StorageException {
        Storage reader = another();
        StringBuilder expected = new StringBuilder();
        try (AppendFile file = storage().createAppend(at("journal.e1.jsonl"))) {
            assertEquals(0, file.length());
            for (int i = 0; i < 50; i++) {
                file.append(bytes("record " + i + "\n"));
                file.flush();
                expected.append("record ").append(i).append('\n');
                assertEquals(expected.length(), file.length());
                assertArrayEquals(bytes(expected.toString()), reader.read(at("journal.e1.jsonl")));
            }
            assertEquals(
                    expected.length(),
                    reader.find(at("journal.e1.jsonl")).orElseThrow().size());
            assertTrue(reader.list(at("")).stream().allMatch(entry -> entry.size() == expected.length()));
        }
        assertArrayEquals(bytes(expected.toString()), storage().read(at("journal.e1.jsonl")));
    }

    @Test
    void a_large_record_is_appended_whole() throws StorageException {
        byte[] checkpoint = new byte[5 << 20];
        Arrays.fill(checkpoint, (byte) 'c');
        try (AppendFile file = storage().createAppend(at("journal"))) {
            file.append(checkpoint);
            file.append(bytes("end"));
            file.flush();
            assertEquals(checkpoint.length + 3, file.length());
        }
        assertArrayEquals(bytes("cend"), storage().read(at("journal"), checkpoint.length - 1, 10));
    }

    @Test
    void an_append_file_says_whether_a_sibling_is_missing() throws StorageException {
        storage().createFolder(at("work"));
        try (AppendFile file = storage().createAppend(at("work/journal.e1.jsonl"))) {
            assertTrue(file.missing("journal.e2.jsonl"));
            another().createAppend(at("work/journal.e2.jsonl")).close();
            assertFalse(file.missing("journal.e2.jsonl"));
            assertFalse(file.missing("journal.e1.jsonl"));
            assertTrue(file.missing("journal.e3.jsonl"));
        }
    }

    @Test
    void a_sibling_that_was_created_before_an_append_is_never_missed_after_it() throws Exception {
        for (int round = 0; round < rounds(); round++) {
            String next = "journal.e" + (round + 2) + ".jsonl";
            try (AppendFile file = storage().createAppend(at("mine" + round))) {
                another().createAppend(at(next)).close();
                file.append(bytes("record"));
                assertFalse(file.flushAndMissing(next));
                assertFalse(file.missing(next));
            }
        }
    }

    @Test
    void a_flush_and_a_look_for_a_sibling_may_be_one_call() throws StorageException {
        try (AppendFile file = storage().createAppend(at("journal.e1.jsonl"))) {
            file.append(bytes("record"));
            assertTrue(file.flushAndMissing("journal.e2.jsonl"));
            assertEquals("record", text("journal.e1.jsonl"));
            file.append(bytes("s"));
            assertFalse(file.flushAndMissing("journal.e1.jsonl"));
            assertEquals("records", text("journal.e1.jsonl"));
            file.close();
            assertThrows(Unknown.class, () -> file.flushAndMissing("journal.e2.jsonl"));
        }
    }

    @Test
    void a_closed_append_file_is_neither_reopened_nor_written() throws StorageException {
        AppendFile file = storage().createAppend(at("journal"));
        file.append(bytes("kept"));
        file.flush();
        file.close();
        file.close();
        assertThrows(StorageException.class, () -> file.append(bytes("lost")));
        assertRefused(Reason.EXISTS, () -> storage().createAppend(at("journal")));
        assertEquals("kept", text("journal"));
    }

    @Test
    void a_guard_excludes_every_other_and_is_free_when_closed() throws StorageException {
        Storage other = another();
        Guard held = storage().guard(at("workers.json"), Duration.ZERO);
        assertRefused(Reason.BUSY, () -> other.guard(at("workers.json"), Duration.ZERO));
        assertRefused(Reason.BUSY, () -> other.guard(at("workers.json"), SHORT));
        assertRefused(Reason.BUSY, () -> storage().guard(at("workers.json"), SHORT));
        held.close();
        held.close();
        try (Guard next = other.guard(at("workers.json"), Duration.ZERO)) {
            assertTrue(next.read().isEmpty());
        }
    }

    @Test
    void a_guard_is_waited_for() throws Exception {
        Storage other = another();
        try (Guard held = storage().guard(at("workers.json"), Duration.ZERO)) {
            Crowd.of(2, number -> {
                if (number == 0) held.close();
                else other.guard(at("workers.json"), LONG).close();
                return number;
            });
        }
        storage().guard(at("workers.json"), Duration.ZERO).close();
    }

    @Test
    void guards_of_different_documents_do_not_meet() throws StorageException {
        try (Guard one = storage().guard(at("a.json"), Duration.ZERO);
                Guard two = another().guard(at("b.json"), Duration.ZERO)) {
            one.replace(bytes("one"));
            two.replace(bytes("two"));
        }
        assertEquals("one", text("a.json"));
        assertEquals("two", text("b.json"));
    }

    @Test
    void a_guarded_document_is_read_and_replaced() throws StorageException {
        try (Guard guard = storage().guard(at("config.json"), Duration.ZERO)) {
            assertTrue(guard.read().isEmpty());
            guard.replace(bytes("first"));
            assertArrayEquals(bytes("first"), guard.read().orElseThrow());
            assertEquals("first", text("config.json"));
            guard.replace(bytes("second"));
        }
        assertEquals("second", text("config.json"));
    }

    @Test
    void updates_under_a_guard_are_never_lost() throws Exception {
        int callers = 6;
        Crowd.of(callers, number -> {
            Storage station = number % 2 == 0 ? storage() : another();
            for (int i = 0; i < rounds(); i++) addOne(station);
            return number;
        });
        assertEquals(callers * rounds(), Integer.parseInt(text("counter")));
    }

    private static void addOne(Storage station) throws StorageException {
        try (Guard guard = station.guard(at("counter"), LONG)) {
            int before = Integer.parseInt(guard.read().map(String::new).orElse("0"));
            guard.replace(bytes(Integer.toString(before + 1)));
        }
    }

    @Test
    void the_stores_clock_is_the_one_that_stamps_files() throws StorageException {
        Instant before = storage().now();
        write("file", "x");
        Instant stamped = storage().find(at("file")).orElseThrow().modified();
        Instant after = another().now();
        assertFalse(stamped.isBefore(before), before + " " + stamped);
        assertFalse(after.isBefore(stamped), stamped + " " + after);
        assertEquals(List.of("file"), names(""));
    }

    @Test
    void a_watch_tells_of_new_changed_and_deleted_names() throws Exception {
        storage().createFolder(at("work"));
        Semaphore notices = new Semaphore(0);
        Storage other = another();
        try (Watch watch = storage().watch(at("work"), notices::release)) {
            other.create(at("work/a"), bytes("1"));
            assertNoticed(notices);
            other.replace(at("work/a"), bytes("2"));
            assertNoticed(notices);
            other.createFolder(at("work/folder"));
            assertNoticed(notices);
            other.delete(at("work/a"));
            assertNoticed(notices);
        }
    }

    /** Notices coalesce and may come twice, so those that are there are taken away together. */
    private static void assertNoticed(Semaphore notices) throws InterruptedException {
        assertTrue(notices.tryAcquire(LONG.toSeconds(), TimeUnit.SECONDS), "no notice");
        // a late double of this notice must not stand for the next change
        while (notices.tryAcquire(SHORT.toMillis(), TimeUnit.MILLISECONDS)) continue;
    }

    @Test
    void a_closed_watch_is_silent() throws Exception {
        storage().createFolder(at("work"));
        Semaphore closed = new Semaphore(0);
        Semaphore open = new Semaphore(0);
        storage().watch(at("work"), closed::release).close();
        try (Watch watch = storage().watch(at("work"), open::release)) {
            write("work/a", "1");
            assertNoticed(open);
        }
        assertEquals(0, closed.availablePermits());
    }

    @Test
    void a_missing_folder_is_not_watched() {
        assertRefused(Reason.NAME_MISSING, () -> storage().watch(at("gone"), () -> {}));
    }
}
