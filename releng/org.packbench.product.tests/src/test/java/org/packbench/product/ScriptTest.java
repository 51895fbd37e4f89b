package org.packbench.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.packbench.product.Product.Ended;

/** What ./packbench decides, in a small tree of its own, with a Maven that only notes that it was called. */
class ScriptTest {

    private static final Path SCRIPT = Path.of("../../packbench");
    private static final String PRODUCT =
            "releng/org.packbench.product/target/products/org.packbench.product/linux/gtk/x86_64/packbench";

    /** A Maven that takes a moment, notes the call, and leaves a product whose command says its arguments. */
    private static final String MAVEN = """
            #!/bin/sh
            sleep 0.3
            echo call >>calls
            [ -e broken ] && { echo "[ERROR] a comma is missing"; exit 1; }
            mkdir -p %1$s
            printf '#!/bin/sh\\necho "said $*"\\n' >%1$s/packbench-cli
            chmod +x %1$s/packbench-cli
            """.formatted(PRODUCT);

    private static final Duration A_MOMENT = Duration.ofMillis(200);

    @TempDir
    Path tree;

    @BeforeEach
    void plant() throws IOException {
        Files.copy(SCRIPT, tree.resolve("packbench"));
        for (var folder : List.of("bundles/one/src", "bundles/one/src_test", "features", "targetplatform", "releng")) {
            Files.createDirectories(tree.resolve(folder));
        }
        Files.writeString(tree.resolve("pom.xml"), "<project/>");
        Files.writeString(tree.resolve("bundles/one/src/One.java"), "class One {}");
        var maven = Files.createDirectories(tree.resolve("cache/packbench/apache-maven-3.9.16/bin"))
                .resolve("mvn");
        Files.writeString(maven, MAVEN);
        for (var program : List.of(maven, tree.resolve("packbench"))) {
            Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void theFirstCommandBuildsAndTheSecondDoesNot() throws Exception {
        assertTrue(packbench("cli", "status").said().endsWith("said status\n"));
        assertEquals("said status\n", packbench("cli", "status").said());
        assertEquals(1, builds());
    }

    @Test
    void aChangedSourceIsBuilt() throws Exception {
        packbench("cli");
        Files.writeString(tree.resolve("bundles/one/src/One.java"), "class One { int i; }");
        packbench("cli");
        assertEquals(2, builds());
    }

    @Test
    void aDeletedSourceIsBuiltToo() throws Exception {
        packbench("cli");
        Files.delete(tree.resolve("bundles/one/src/One.java"));
        packbench("cli");
        assertEquals(2, builds());
    }

    @Test
    void whatIsInNoProductMakesNoneStale() throws Exception {
        packbench("cli");
        for (var file : List.of(
                "bundles/one/src_test/OneTest.java",
                "bundles/one.tests/src/OneTest.java",
                "releng/one/src/test/java/OneTest.java",
                "releng/one.races/src_test/OneTest.java",
                "bundles/one/bin/One.class",
                "bundles/one/target/classes/One.class",
                "bundles/one/.jqwik-database",
                "bundles/one/.tycho-consumer-pom.xml")) {
            Files.createDirectories(tree.resolve(file).getParent());
            Files.writeString(tree.resolve(file), "class OneTest {}");
        }
        packbench("cli");
        assertEquals(1, builds());
    }

    @Test
    void severalAtOnceBuildOnce() throws Exception {
        var started = new ArrayList<Product.Started>();
        for (int i = 0; i < 5; i++) {
            started.add(start("cli", "status"));
        }
        for (var one : started) {
            assertTrue(one.end().said().endsWith("said status\n"), one.said());
        }
        assertEquals(1, builds());
    }

    @Test
    void aFailedBuildSaysWhyAndIsTriedAgain() throws Exception {
        Files.createFile(tree.resolve("broken"));
        var failed = packbench("cli");
        assertEquals(1, failed.code());
        assertTrue(failed.said().contains("a comma is missing"), failed.said());
        assertTrue(failed.said().contains("the build failed; the whole log is"), failed.said());

        Files.delete(tree.resolve("broken"));
        assertEquals(0, packbench("cli").code());
    }

    @Test
    void whatAStationRunsFromOutlivesTheNextBuild() throws Exception {
        packbench("cli");
        var running = product();
        var command = running.resolve("packbench-cli");
        Files.writeString(command, "#!/bin/sh\nread line; ls " + running + "\n");
        var station = new ProcessBuilder(tree.resolve("packbench").toString(), "cli")
                .redirectErrorStream(true)
                .directory(tree.toFile());
        station.environment().put("XDG_CACHE_HOME", tree.resolve("cache").toString());
        var process = station.start();
        awaitChild(process, command);

        Files.writeString(tree.resolve("pom.xml"), "<project>changed</project>");
        packbench("cli");
        assertEquals(2, builds());
        process.getOutputStream().close();
        assertTrue(new String(process.getInputStream().readAllBytes()).contains("packbench-cli"));
        assertEquals(0, process.waitFor());
    }

    @Test
    void aBuildThatNobodyRunsFromIsRemovedByTheNext() throws Exception {
        packbench("cli");
        var old = product();
        Files.writeString(tree.resolve("pom.xml"), "<project>changed</project>");
        packbench("cli");
        assertTrue(Files.notExists(old));
    }

    @Test
    void anUnknownCommandIsNamed() throws Exception {
        var ended = packbench("dance");
        assertEquals(new Ended(1, "packbench: there is no command \"dance\"; ./packbench help lists them.\n"), ended);
    }

    /** The whole command counts, among four times the sources there are; its best time, since others use the machine too. */
    @Test
    void decidingThatNothingIsStaleTakesAMoment() throws Exception {
        packbench("cli");
        for (int i = 0; i < 3_000; i++) {
            Files.createFile(tree.resolve("bundles/one/src/Source" + i + ".java"));
        }
        packbench("cli");
        var best = Duration.ofDays(1);
        for (int i = 0; i < 50 && best.compareTo(A_MOMENT) >= 0; i++) {
            var start = System.nanoTime();
            packbench("cli");
            var took = Duration.ofNanos(System.nanoTime() - start);
            best = took.compareTo(best) < 0 ? took : best;
        }
        assertTrue(best.compareTo(A_MOMENT) < 0, "the best of fifty took " + best);
        assertEquals(2, builds());
    }

    private Ended packbench(String... arguments) throws IOException, InterruptedException {
        return start(arguments).end();
    }

    private Product.Started start(String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(
                "env",
                "XDG_CACHE_HOME=" + tree.resolve("cache"),
                "JAVA_HOME=" + System.getProperty("java.home"),
                tree.resolve("packbench").toString()));
        command.addAll(List.of(arguments));
        return Product.start(tree, command);
    }

    private long builds() throws IOException {
        return Files.readAllLines(tree.resolve("calls")).size();
    }

    private Path product() throws IOException {
        try (var products = Files.list(tree.resolve(".build/product"))) {
            return products.filter(Files::isDirectory).findFirst().orElseThrow();
        }
    }

    /** Waits until the process has become the product's command, and so holds its lock. */
    private static void awaitChild(Process process, Path command) throws InterruptedException {
        while (!process.info().arguments().map(List::of).orElse(List.of()).contains(command.toString())) {
            assertTrue(process.isAlive());
            TimeUnit.MILLISECONDS.sleep(5);
        }
    }
}
