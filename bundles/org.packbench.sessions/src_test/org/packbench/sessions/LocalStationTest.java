package org.packbench.sessions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.packbench.core.WorkerId;
import org.packbench.core.WorkerName;
import org.packbench.core.journal.Header.Holder;

/** This PC as its programs know it. */
class LocalStationTest {
    private static final WorkerName JOHN = new WorkerName(new WorkerId("001"), "John Doe");

    @TempDir
    Path temp;

    @Test
    void everyProgramOfThePcHasOneId() {
        assertEquals(new LocalStation(temp).id(), new LocalStation(temp).id());
    }

    @Test
    void aCopiedDiskImageIsAnotherStation() throws IOException {
        UUID id = new LocalStation(temp).id();
        Files.write(temp.resolve("station.id"), List.of(id.toString(), "ANOTHER-PC"));
        assertNotEquals(id, new LocalStation(temp).id());
    }

    @Test
    void everyUserOfThePcMayUseTheFolder() throws IOException {
        Path folder = temp.resolve("station");
        assertEquals(folder, new LocalStation(folder).folder());
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
        assertEquals("rwxrwxrwx", permissions(folder));
        assertEquals("rw-rw-rw-", permissions(folder.resolve("station.id")));
        assertEquals("rw-rw-rw-", permissions(folder.resolve("station.guard")));
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    @Test
    void aReusedProcessNumberIsNotTakenForTheOneThatDied() {
        LocalStation station = new LocalStation(temp);
        Holder here = station.holder(JOHN);
        assertTrue(station.alive(here.pid(), here.started()));
        assertFalse(station.alive(here.pid(), here.started().minus(Duration.ofMinutes(1))));
    }
}
