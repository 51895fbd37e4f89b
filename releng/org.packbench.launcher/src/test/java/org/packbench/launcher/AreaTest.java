package org.packbench.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AreaTest {

    @TempDir
    Path areas;

    @Test
    void twoProcessesHaveTwoAreas() throws IOException {
        var one = Area.claim(areas);
        var other = Area.claim(areas);
        try (var oneLock = one.lock().channel();
                var otherLock = other.lock().channel()) {
            assertNotEquals(one.folder(), other.folder());
        }
    }

    @Test
    void anAreaThatIsFreeAgainIsTakenAndEmptied() throws IOException {
        var first = Area.claim(areas);
        Files.createDirectories(first.folder().resolve("org.eclipse.osgi"));
        first.lock().channel().close();

        var second = Area.claim(areas);
        try (var lock = second.lock().channel();
                var left = Files.list(second.folder())) {
            assertEquals(first.folder(), second.folder());
            assertEquals(List.of(), left.toList());
        }
    }
}
