package org.packbench.sessions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.packbench.sessions.Scans.SESSION;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.packbench.core.session.LeftSpools.LeftSpool;

/** What a PC says of the scans that lie on it, without a share. */
class LocalSpoolsTest {
    @TempDir
    Path folder;

    private LocalSpools spools;
    private List<Pending> scans;

    @BeforeEach
    void make() {
        spools = new LocalSpools(new LocalStation(folder));
        scans = Scans.judged(Scans.untouched(), 1, 3);
    }

    private Spool begun(String share) throws IOException {
        Spool spool = new Spools(List.of(folder), share).create(SESSION);
        spool.append(scans);
        return spool;
    }

    @Test
    void theScansOfEveryShareAreTold() throws IOException {
        begun("/srv/packbench").close();
        begun("/srv/other").close();
        List<LeftSpool> left = spools.left();
        assertEquals(2, left.size());
        LeftSpool one = left.getFirst();
        assertEquals(SESSION, one.session());
        assertEquals(3, one.scans());
        assertEquals(scans.getFirst().record().moment().at(), one.since());
        assertEquals(Optional.of(scans.getLast().record().worker()), one.worker());
    }

    @Test
    void whatIsInUseOrEmptyIsNotOffered() throws IOException {
        new Spools(List.of(folder), "/srv/packbench").create(SESSION).close();
        Files.writeString(folder.resolve("spool").resolve("0.spool"), "");
        try (Spool inUse = begun("/srv/packbench")) {
            assertEquals(List.of(), spools.left());
        }
        assertEquals(1, spools.left().size());
    }

    @Test
    void lookingKeepsNobodyFromAdopting() throws IOException {
        begun("/srv/packbench").close();
        assertEquals(1, spools.left().size());
        Spools.Left left =
                new Spools(List.of(folder), "/srv/packbench").left(SESSION).getFirst();
        try (left) {
            assertEquals(List.of(), spools.left(), "it is being adopted");
        }
        assertEquals(1, spools.left().size());
    }

    /** A second handle on a file that this process has open would give its lock up when it is closed. */
    @Test
    void theLockOfALivingSpoolSurvivesEveryLook() throws Exception {
        try (Spool inUse = begun("/srv/packbench")) {
            spools.left();
            new Spools(List.of(folder), "/srv/packbench").left(SESSION);
            assertEquals("in use", anotherProcess(file()));
        }
        assertEquals("free", anotherProcess(file()));
    }

    private Path file() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("spool"))) {
            return files.toList().getFirst();
        }
    }

    private static String anotherProcess(Path file) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        Path.of(LocalSpoolsTest.class
                                        .getProtectionDomain()
                                        .getCodeSource()
                                        .getLocation()
                                        .toURI())
                                .toString(),
                        Taker.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = new String(process.getInputStream().readAllBytes()).strip();
        process.waitFor();
        return said;
    }

    /** Another process of the PC, which tries to lock a spool as who adopts it does. */
    static final class Taker {
        private Taker() {}

        public static void main(String[] arguments) throws IOException {
            try (FileChannel channel =
                    FileChannel.open(Path.of(arguments[0]), StandardOpenOption.READ, StandardOpenOption.WRITE)) {
                System.out.println(channel.tryLock(0, Long.MAX_VALUE - 1, false) == null ? "in use" : "free");
            }
        }
    }
}
