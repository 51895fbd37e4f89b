package org.packbench.sessions.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.packbench.core.SessionId;
import org.packbench.core.index.SessionEntry;
import org.packbench.core.session.OpenSession;

/** A share on which a station falls silent that has packed more than its last line tells, and who supervises it. */
abstract class SilentShare {
    /** Longer than a living holder is silent. */
    static final Duration LONG = Duration.ofSeconds(130);

    Path root;
    Path pcs;
    WatchedPc station;
    WatchedPc supervisor;

    @BeforeEach
    final void open(@TempDir Path temp) throws Exception {
        pcs = temp;
        root = Files.createDirectories(temp.resolve("share"));
        station = pc("DESKTOP-PC1");
        supervisor = pc("OFFICE");
    }

    final WatchedPc pc(String name) throws Exception {
        return new WatchedPc(root, pcs.resolve(name), name);
    }

    @AfterEach
    final void settle() {
        station.bench.appender.close();
        supervisor.bench.appender.close();
    }

    /** Its last line says 0 of 3; then two orders are packed and a third is opened, of which no line gets to the share. */
    final OpenSession packedAfterItsLastLine() throws Exception {
        OpenSession session = station.bench.start(Bench.orders("DHL", 3));
        station.bench.told();
        station.mute();
        Bench.scan(session, "A0", "SKU-1", "A1", "SKU-1", "A2");
        return session;
    }

    final SessionId crashed() throws Exception {
        OpenSession session = packedAfterItsLastLine();
        station.killed();
        return session.id();
    }

    /** Time passes on the share, and nobody gives a sign of life. */
    final void silence() throws Exception {
        silence(root);
    }

    static void silence(Path share) throws Exception {
        Files.walkFileTree(share, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes seen) throws IOException {
                if (givesSigns(file)) past(file, LONG);
                return FileVisitResult.CONTINUE;
            }

            /** What was there for a moment only, as what a file is replaced by. */
            @Override
            public FileVisitResult visitFileFailed(Path file, IOException gone) throws IOException {
                if (gone instanceof NoSuchFileException) return FileVisitResult.CONTINUE;
                throw gone;
            }
        });
    }

    private static boolean givesSigns(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".jsonl") || name.equals(".session.lock");
    }

    static void past(Path file, Duration time) throws IOException {
        Instant then = Files.getLastModifiedTime(file).toInstant();
        Files.setLastModifiedTime(file, FileTime.from(then.minus(time)));
    }

    static void assertProgress(int completed, int orders, SessionEntry entry) {
        assertEquals(completed + "/" + orders, entry.completed() + "/" + entry.orders());
    }
}
