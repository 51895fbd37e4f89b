package org.packbench.app.logging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.packbench.core.SessionId;
import org.packbench.core.WorkerId;
import org.packbench.core.WorkerName;
import org.packbench.core.journal.Header.Holder;
import org.packbench.core.lease.Station;
import org.packbench.core.profile.Settings;

class StationLogTest {
    private static final System.Logger OURS = System.getLogger("org.packbench.sessions.Any");
    private static final System.Logger OTHERS = System.getLogger("com.example.Library");

    @TempDir
    Path folder;

    private Station station() {
        return new Station() {
            @Override
            public UUID id() {
                return new UUID(0, 1);
            }

            @Override
            public String pc() {
                return "DESKTOP-PC1";
            }

            @Override
            public String user() {
                return "packer";
            }

            @Override
            public Path folder() {
                return folder;
            }

            @Override
            public boolean alive(long pid, Instant started) {
                return true;
            }

            @Override
            public Holder holder(WorkerName worker) {
                return new Holder(id(), pc(), user(), 1, Instant.EPOCH, worker);
            }
        };
    }

    static Settings.Values values(Level level) {
        return new Settings.Values(
                Optional.empty(),
                Duration.ofSeconds(5),
                false,
                Optional.empty(),
                level,
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

    private List<String> logged(Level level, Runnable said) throws IOException {
        StationLog log = new StationLog(values(level), station(), ZoneOffset.UTC);
        try {
            said.run();
        } finally {
            log.stop();
        }
        Path logs = folder.resolve("logs");
        if (Files.notExists(logs)) return List.of();
        try (Stream<Path> files = Files.list(logs)) {
            return Files.readAllLines(files.findFirst().orElseThrow());
        }
    }

    @Test
    void a_record_is_one_line_with_the_session_and_the_worker_it_is_about() throws IOException {
        List<String> lines = logged(
                Level.INFO,
                () -> OURS.log(
                        Level.INFO,
                        "Session lock acquired: {0}, worker {1}",
                        new SessionId("SESSIONS/CLIENT_M/2025-11-03_1"),
                        new WorkerName(new WorkerId("001"), "\u0406\u0432\u0430\u043d")));
        assertEquals(1, lines.size());
        String line = lines.get(0);
        assertTrue(line.contains("\"level\":\"INFO\",\"logger\":\"org.packbench.sessions.Any\""), line);
        assertTrue(line.contains("Session lock acquired: SESSIONS/CLIENT_M/2025-11-03_1, worker "), line);
        assertTrue(line.contains("\"session\":\"SESSIONS/CLIENT_M/2025-11-03_1\",\"worker\":\"001\""), line);
        assertTrue(line.contains("\u0406\u0432\u0430\u043d"), line);
    }

    @Test
    void an_exception_stays_on_the_line_with_its_causes() throws IOException {
        var fault = new IllegalStateException("outer", new IOException("the disk is gone"));
        List<String> lines = logged(Level.INFO, () -> OURS.log(Level.ERROR, "it failed", fault));
        assertEquals(1, lines.size());
        assertTrue(lines.get(0).contains("Caused by: java.io.IOException: the disk is gone"), lines.get(0));
    }

    @Test
    void the_level_decides_what_is_kept() throws IOException {
        Runnable said = () -> {
            OURS.log(Level.DEBUG, "a detail");
            OURS.log(Level.INFO, "a step");
            OURS.log(Level.WARNING, "a warning");
        };
        assertEquals(2, logged(Level.INFO, said).size());
        assertEquals(2 + 1, logged(Level.WARNING, said).size());
        assertEquals(3 + 3, logged(Level.DEBUG, said).size());
    }

    @Test
    void nothing_is_written_when_the_log_is_off() throws IOException {
        assertEquals(List.of(), logged(Level.OFF, () -> OURS.log(Level.ERROR, "an error")));
        assertFalse(Files.exists(folder.resolve("logs")));
    }

    @Test
    void of_other_libraries_only_warnings_are_kept() throws IOException {
        List<String> lines = logged(Level.DEBUG, () -> {
            OTHERS.log(Level.INFO, "starting up");
            OTHERS.log(Level.WARNING, "not good");
        });
        assertEquals(1, lines.size());
    }
}
