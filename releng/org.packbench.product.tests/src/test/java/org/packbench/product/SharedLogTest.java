package org.packbench.product;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whoever looks for the cause of something finds each station's log on the share, in the user guide's words. */
@Timeout(120)
class SharedLogTest {

    @TempDir
    Path scratch;

    @Test
    void aStationsLogIsCopiedToTheShareWhileItRunsAndWhenItEnds() throws Exception {
        var share = Share.create(Product.built(), scratch, 1);
        try (var station = share.newSession("a")) {
            station.opened();
            station.perform(Share.scan(0));
            while (logs(share).isEmpty()) station.perform("status");
            station.quit();
        }
        var said = Files.readString(logs(share).getFirst());
        assertTrue(said.contains("Session lock acquired"), said);
        assertTrue(said.contains("Session lock released"), said);
    }

    private static List<Path> logs(Share share) throws IOException {
        var folder = share.folder().resolve("logs");
        if (!Files.isDirectory(folder)) return List.of();
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("packbench_.*_[0-9a-f]{8}_.*\\.log"))
                    .toList();
        }
    }
}
