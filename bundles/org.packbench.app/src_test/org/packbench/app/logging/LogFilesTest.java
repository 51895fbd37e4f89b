package org.packbench.app.logging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFilesTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 11, 3);

    @TempDir
    Path folder;

    private LogFiles files(long maxBytes, int retentionDays) {
        return new LogFiles(new LogFiles.Limits(folder, "DESKTOP-PC1", maxBytes, retentionDays));
    }

    private static byte[] line(String text) {
        return (text + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private TreeSet<String> names() throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return found.map(f -> f.getFileName().toString()).collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
        }
    }

    @Test
    void a_day_and_a_pc_have_one_file_which_the_next_start_goes_on_with() throws IOException {
        for (String said : List.of("first", "second"))
            try (LogFiles files = files(1000, 30)) {
                files.append(TODAY, line(said));
            }
        assertEquals(List.of("packbench_DESKTOP-PC1_2025-11-03.log"), List.copyOf(names()));
        assertEquals(List.of("first", "second"), Files.readAllLines(folder.resolve(names().first())));
    }

    @Test
    void at_the_size_the_file_is_continued_in_a_new_one() throws IOException {
        try (LogFiles files = files(25, 30)) {
            for (int i = 0; i < 5; i++) files.append(TODAY, line("line " + i + " of it"));
            assertEquals(List.of("line 0 of it"), Files.readAllLines(files.file(TODAY, 1)));
            assertEquals(List.of("line 4 of it"), Files.readAllLines(files.file(TODAY, 5)));
        }
        try (LogFiles again = files(25, 30)) {
            again.append(TODAY, line("short"));
            assertEquals(List.of("line 0 of it", "short"), Files.readAllLines(again.file(TODAY, 1)));
        }
    }

    @Test
    void a_line_that_is_longer_than_the_size_is_kept_whole() throws IOException {
        try (LogFiles files = files(10, 30)) {
            files.append(TODAY, line("a line that is longer than a file may be"));
            files.append(TODAY, line("next"));
            assertEquals(1, Files.readAllLines(files.file(TODAY, 1)).size());
            assertEquals(List.of("next"), Files.readAllLines(files.file(TODAY, 2)));
        }
    }

    @Test
    void midnight_begins_a_new_file() throws IOException {
        try (LogFiles files = files(1000, 30)) {
            files.append(TODAY, line("before"));
            files.append(TODAY.plusDays(1), line("after"));
            assertEquals(List.of("before"), Files.readAllLines(files.file(TODAY, 1)));
            assertEquals(List.of("after"), Files.readAllLines(files.file(TODAY.plusDays(1), 1)));
        }
    }

    @Test
    void files_older_than_the_retention_go_and_nothing_else_does() throws IOException {
        for (String name : List.of(
                "packbench_DESKTOP-PC1_2025-10-31.log",
                "packbench_DESKTOP-PC1_2025-10-31.2.log",
                "packbench_OLD-NAME_2025-10-01.log",
                "packbench_DESKTOP-PC1_2025-11-01.log",
                "notes_2020-01-01.log")) Files.writeString(folder.resolve(name), "x\n");
        try (LogFiles files = files(1000, 2)) {
            files.append(TODAY, line("today"));
        }
        assertEquals(
                List.of(
                        "notes_2020-01-01.log",
                        "packbench_DESKTOP-PC1_2025-11-01.log",
                        "packbench_DESKTOP-PC1_2025-11-03.log"),
                List.copyOf(names()));
    }

    @Test
    void what_is_old_is_old_wherever_it_lies() {
        Path first = Path.of("packbench_DESKTOP-PC1_0000abcd_2025-11-01.2.log");
        assertFalse(LogFiles.old(first, TODAY, 2), "the oldest day that is kept");
        assertTrue(LogFiles.old(first, TODAY.plusDays(1), 2));
        assertFalse(LogFiles.old(first, TODAY.plusDays(1), 0), "every day is kept");
        assertFalse(LogFiles.old(Path.of("notes_2020-01-01.log"), TODAY, 2), "no log");
    }

    @Test
    void a_retention_of_no_days_keeps_everything() throws IOException {
        Files.writeString(folder.resolve("packbench_DESKTOP-PC1_2001-01-01.log"), "x\n");
        try (LogFiles files = files(1000, 0)) {
            files.append(TODAY, line("today"));
        }
        assertEquals(2, names().size());
    }

    @Test
    void two_programs_of_one_pc_share_the_file_and_no_line_is_torn_or_lost() throws IOException {
        try (LogFiles window = files(4000, 30);
                LogFiles console = files(4000, 30)) {
            IntStream.range(0, 1000).parallel().forEach(i -> {
                try {
                    (i % 2 == 0 ? window : console).append(TODAY, line("line " + i + " x".repeat(20)));
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            });
        }
        var read = new TreeSet<String>();
        for (String name : names()) read.addAll(Files.readAllLines(folder.resolve(name)));
        assertEquals(1000, read.size());
        assertTrue(read.stream().allMatch(l -> l.endsWith(" x".repeat(20))));
    }
}
