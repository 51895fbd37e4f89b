package org.packbench.sessions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.packbench.contracts.FaultScript;
import org.packbench.contracts.FaultyStorage;
import org.packbench.core.doctor.Discovery;
import org.packbench.core.doctor.Examination;
import org.packbench.core.doctor.ShareDoctor;
import org.packbench.core.doctor.ShareDoctor.Repair;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.StorageException;
import org.packbench.lease.file.FileLeases;
import org.packbench.profiles.StoredProfiles;
import org.packbench.sessions.doctor.StorageDoctor;

/** A share that a doctor looks at from a PC of its own. */
final class Surgery {
    final Share share;
    final StoredProfiles profiles;
    private final Pc pc;

    Surgery(Path temp) throws Exception {
        share = new Share(temp);
        pc = share.program("DOCTOR").pc;
        profiles = new StoredProfiles(share.disk, pc);
    }

    ShareDoctor doctor() {
        return doctor(share.disk, pc);
    }

    /** The doctor on the PC of a station. */
    ShareDoctor doctor(Pc station) {
        return doctor(share.disk, station);
    }

    /** The doctor over a connection that fails as the script says. */
    ShareDoctor doctor(FaultScript script) {
        return doctor(new FaultyStorage(share.disk, script), pc);
    }

    private ShareDoctor doctor(Storage storage, Pc station) {
        return new StorageDoctor(storage, new FileLeases(storage, station), profiles, station);
    }

    static Examination examine(ShareDoctor doctor) {
        return doctor.examine(ShareDoctor.Progress.NONE);
    }

    static List<Discovery> discoveries(ShareDoctor doctor) {
        return examine(doctor).findings().stream()
                .filter(Discovery.class::isInstance)
                .map(Discovery.class::cast)
                .toList();
    }

    /** The one thing that is not as it should be. */
    static <T extends Discovery> T only(ShareDoctor doctor, Class<T> type) {
        List<Discovery> found = discoveries(doctor);
        assertEquals(1, found.size(), found::toString);
        return assertInstanceOf(type, found.getFirst());
    }

    /** Mends the one thing that is not as it should be, after which there is none, and nothing to mend. */
    static Repair.Done mend(ShareDoctor doctor, Discovery found) throws StorageException {
        assertTrue(found.repairable(), found::toString);
        Repair.Done done = assertInstanceOf(Repair.Done.class, doctor.repair(found));
        assertEquals(List.of(), discoveries(doctor));
        assertInstanceOf(Repair.Gone.class, doctor.repair(found));
        return done;
    }

    Path write(String path, String text) throws IOException {
        share.write(path, text);
        return share.root.resolve(path);
    }

    String text(String path) throws IOException {
        return Files.readString(share.root.resolve(path));
    }

    static void old(Path path, Duration age) throws IOException {
        Files.setLastModifiedTime(path, FileTime.from(Instant.now().minus(age)));
    }

    /** All paths of the share with their sizes, so that a change is seen. */
    List<String> everything() throws IOException {
        try (Stream<Path> paths = Files.walk(share.root)) {
            return paths.map(path -> share.root.relativize(path) + " "
                            + (Files.isDirectory(path) ? "" : path.toFile().length()))
                    .sorted()
                    .toList();
        }
    }
}
