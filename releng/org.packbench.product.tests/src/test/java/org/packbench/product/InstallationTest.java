package org.packbench.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.packbench.product.Product.Ended;
import org.packbench.product.Product.Started;

/** One installation for many processes and users: it is only read, and nothing that happens to a process harms it. */
class InstallationTest {

    private static final int TOGETHER = 20;

    private final Product product = Product.built();

    @TempDir
    Path scratch;

    @Test
    void commandsStartAndLeaveTheProductAsItWas() throws Exception {
        var before = product.content();
        assertStarts();
        assertEquals(before, product.content());
    }

    @Test
    void anotherUserStartsFromAFolderThatHeCannotWrite() throws Exception {
        assumeTrue(System.getProperty("user.name").equals("root"), "only root can become somebody else");
        Files.setPosixFilePermissions(scratch, PosixFilePermissions.fromString("rwxrwxrwx"));
        var ended = Product.start(
                        scratch,
                        List.of(
                                "setpriv",
                                "--reuid=nobody",
                                "--clear-groups",
                                product.folder().resolve("packbench-cli").toString(),
                                "--help"))
                .end();
        assertEquals(0, ended.code(), ended.said());
    }

    @Test
    @Tag("chaos")
    void twentyStartAtOnce() throws Exception {
        var started = new ArrayList<Started>();
        for (int i = 0; i < TOGETHER; i++) {
            started.add(product.start(scratch, "packbench-cli", "--help"));
        }
        for (var one : started) {
            var ended = one.end();
            assertEquals(0, ended.code(), ended.said());
        }
    }

    @Test
    @Tag("chaos")
    void aStartThatIsKilledHarmsNoLaterOne() throws Exception {
        var before = product.content();
        for (int round = 0; round < Product.rounds(); round++) {
            var started = product.start(scratch, "packbench-cli", "--help");
            started.process().waitFor(ThreadLocalRandom.current().nextLong(1, 2_000), TimeUnit.MILLISECONDS);
            started.process().destroyForcibly().waitFor();
        }
        assertStarts();
        assertEquals(before, product.content());
    }

    @Test
    void theAreaOfAProcessThatIsGoneIsRemovedByTheNextOne() throws Exception {
        assertStarts();
        assertStarts();
        try (var areas = Files.walk(scratch, 2)) {
            assertEquals(
                    1,
                    areas.filter(area -> area.getFileName().toString().matches("\\d+"))
                            .count());
        }
    }

    private void assertStarts() throws IOException, InterruptedException {
        Ended ended = product.start(scratch, "packbench-cli", "--help").end();
        assertEquals(0, ended.code(), ended.said());
        assertTrue(ended.said().contains("station"), ended.said());
    }
}
