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
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.packbench.core.WorkerId;
import org.packbench.core.WorkerName;
import org.packbench.core.journal.Header.Holder;
import org.packbench.core.profile.Settings;

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

    /** A config.ini that says this of LocalCachePath. */
    private static Settings settings(Path... cache) {
        return new Settings() {
            @Override
            public Values read() {
                return new Values(
                        Optional.empty(),
                        Duration.ofSeconds(5),
                        false,
                        Stream.of(cache).findFirst(),
                        System.Logger.Level.INFO,
                        30,
                        10,
                        "production",
                        false,
                        true,
                        Duration.ZERO,
                        Duration.ZERO,
                        Optional.empty(),
                        false,
                        List.of());
            }

            @Override
            public Optional<Root> share(Optional<String> preference) {
                return Optional.empty();
            }

            @Override
            public void save(Map<Key, String> changes) {
                throw new UnsupportedOperationException();
            }
        };
    }

    private LocalStation usual(Path... cache) {
        return new LocalStation(Optional.empty(), temp.resolve("usual"), settings(cache));
    }

    @Test
    void theCachePathOfTheSettingsIsWhereTheSpoolIsAndThePcStaysTheSame() {
        Path cache = temp.resolve("cache");
        UUID id = usual().id();
        LocalStation moved = usual(cache);
        assertEquals(cache, moved.folder());
        assertEquals(id, moved.id());
        assertEquals(Optional.empty(), moved.passedOver());
    }

    @Test
    void theEnvironmentWinsOverTheCachePath() {
        Path named = temp.resolve("named");
        Path cache = temp.resolve("cache");
        LocalStation station = new LocalStation(Optional.of(named), temp.resolve("usual"), settings(cache));
        assertEquals(List.of(named), station.folders());
        assertFalse(Files.exists(cache));
    }

    @Test
    void aCachePathThatCannotBeWrittenIsToldAndTheUsualPlaceIsUsed() throws IOException {
        Path taken = Files.writeString(temp.resolve("a file"), "").resolve("cache");
        LocalStation station = usual(taken);
        assertEquals(temp.resolve("usual"), station.folder());
        assertEquals(Optional.of(taken), station.passedOver());
    }

    @Test
    void everyPlaceThatMayHoldSpoolIsKnownAfterTheSettingWasChanged() {
        Path first = temp.resolve("first");
        Path second = temp.resolve("second");
        usual(first);
        usual(first);
        assertEquals(
                List.of(second, temp.resolve("usual"), first), usual(second).folders());
        assertEquals(List.of(temp.resolve("usual"), first, second), usual().folders());
    }

    @Test
    void aPcWhoseUsualPlaceCannotBeWrittenKeepsAllInTheCachePath() throws IOException {
        Path usual = Files.writeString(temp.resolve("a file"), "").resolve("usual");
        Path cache = temp.resolve("cache");
        UUID id = new LocalStation(Optional.empty(), usual, settings(cache)).id();
        LocalStation again = new LocalStation(Optional.empty(), usual, settings(cache));
        assertEquals(id, again.id());
        assertEquals(List.of(cache), again.folders());
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
