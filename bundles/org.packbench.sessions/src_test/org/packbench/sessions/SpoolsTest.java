package org.packbench.sessions;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.packbench.sessions.Scans.SESSION;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.packbench.core.SessionId;

/** Spools on this PC's disk: what of them is found again, by whom, and what of a broken one is kept. */
class SpoolsTest {
    @TempDir
    Path folder;

    private Spools spools;
    private List<Pending> scans;

    @BeforeEach
    void make() {
        spools = new Spools(List.of(folder), "/srv/packbench");
        scans = Scans.judged(Scans.untouched(), 1, 4);
    }

    private Path leave(Pending... records) throws IOException {
        try (Spool spool = spools.create(SESSION)) {
            spool.append(List.of(records));
        }
        return file();
    }

    private Path file() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("spool"))) {
            return files.toList().getFirst();
        }
    }

    private static List<UUID> ids(List<Pending> records) {
        return records.stream().map(pending -> pending.record().id()).toList();
    }

    private Spools.Left only() throws IOException {
        List<Spools.Left> left = spools.left(SESSION);
        assertEquals(1, left.size());
        return left.getFirst();
    }

    @Test
    void whatADeadProcessLeftIsFoundByteForByte() throws IOException {
        leave(scans.get(0), scans.get(1));
        try (Spools.Left left = only()) {
            assertEquals(ids(scans.subList(0, 2)), ids(left.records()));
            assertEquals(scans.getFirst().hash(), left.records().getFirst().hash());
            assertFalse(left.damaged());
        }
    }

    @Test
    void aSpoolInUseIsNobodysToAdopt() throws IOException {
        try (Spool inUse = spools.create(SESSION)) {
            inUse.append(scans);
            assertEquals(List.of(), spools.left(SESSION));
        }
        assertEquals(1, spools.left(SESSION).size());
    }

    @Test
    void oneIsAdoptedOnce() throws IOException {
        leave(scans.getFirst());
        try (Spools.Left left = only()) {
            assertEquals(List.of(), spools.left(SESSION));
        }
    }

    @Test
    void spoolsOfOtherSessionsAndSharesAreLeftAlone() throws IOException {
        leave(scans.getFirst());
        assertEquals(List.of(), spools.left(new SessionId("SESSIONS/CLIENT_M/2025-11-03_14-30-45-2")));
        assertEquals(List.of(), new Spools(List.of(folder), "/srv/other").left(SESSION));
        assertEquals(1, spools.left(SESSION).size());
    }

    @Test
    void aTornTailIsDropped() throws IOException {
        Path file = leave(scans.get(0));
        byte[] half = java.util.Arrays.copyOf(scans.get(1).line(), 40);
        Files.write(file, half, StandardOpenOption.APPEND);
        try (Spools.Left left = only()) {
            assertEquals(ids(scans.subList(0, 1)), ids(left.records()));
            assertFalse(left.damaged());
            assertTrue(left.done().isEmpty());
        }
        assertFalse(Files.exists(file));
    }

    @Test
    void aDamagedLineInTheMiddleLosesNoneOfTheOthersAndTheFileIsKept() throws IOException {
        Path file = leave(scans.toArray(Pending[]::new));
        String text = Files.readString(file);
        String third = text.lines().toList().get(2);
        Files.writeString(file, text.replace(third, third.replace("SKU_OK", "SKU_NO")));
        byte[] damaged = Files.readAllBytes(file);
        try (Spools.Left left = only()) {
            assertEquals(ids(List.of(scans.get(0), scans.get(2), scans.get(3))), ids(left.records()));
            assertArrayEquals(damaged, Files.readAllBytes(left.done().orElseThrow()));
        }
        assertEquals(List.of(), spools.left(SESSION), "and not adopted again");
    }

    @Test
    void anEmptiedSpoolHoldsOnlyWhatCameAfter() throws IOException {
        try (Spool spool = spools.create(SESSION)) {
            spool.append(scans.subList(0, 3));
            spool.clear();
            spool.append(scans.subList(3, 4));
        }
        try (Spools.Left left = only()) {
            assertEquals(ids(scans.subList(3, 4)), ids(left.records()));
        }
    }

    @Test
    void everyUserOfThePcMayAdopt() throws IOException {
        Path file = leave(scans.getFirst());
        assumeTrue(Files.getFileStore(file).supportsFileAttributeView("posix"));
        assertEquals("rw-rw-rw-", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertEquals("rwxrwxrwx", PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())));
    }

    @Test
    void aFileThatIsNoSpoolStandsInNobodysWay() throws IOException {
        leave(scans.getFirst());
        Files.writeString(folder.resolve("spool").resolve("0.spool"), "");
        Files.createDirectory(folder.resolve("spool").resolve("1.spool"));
        assertEquals(1, spools.left(SESSION).size());
    }

    @Test
    void what_was_left_where_the_spool_was_before_is_found_and_the_new_one_lies_in_the_new_place() throws IOException {
        leave(scans.get(0));
        Path moved = folder.resolve("moved");
        Path gone = folder.resolve("a disk that is not there");
        Spools now = new Spools(List.of(moved, gone, folder), "/srv/packbench");
        List<Spools.Left> left = now.left(SESSION);
        assertEquals(1, left.size());
        assertEquals(1, left.get(0).records().size());
        for (Spools.Left of : left) of.close();
        try (Spool spool = now.create(SESSION)) {
            assertTrue(java.nio.file.Files.isDirectory(moved.resolve("spool")));
        }
    }
}
