package org.packbench.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.packbench.product.Product.Ended;

/** The way of docs/importer-kit.md: the example is built against the update site alone, installed, and used. */
class ExampleImporterTest {
    private static final Path REPOSITORY =
            Path.of(System.getProperty("packbench.site")).toAbsolutePath().normalize();
    private static final Path EXAMPLE =
            Path.of("../../examples/picklist").toAbsolutePath().normalize();

    @TempDir
    Path scratch;

    @Test
    void anImporterThatSomebodyElseWroteIsBuiltInstalledAndReadsItsFiles() throws Exception {
        Path source = copy(EXAMPLE, scratch.resolve("picklist"));
        Path installed = copy(Product.built().folder(), scratch.resolve("packbench"));
        Product product = new Product(installed);
        Path sample = source.resolve("sample.pick");
        Path share = Files.createDirectories(scratch.resolve("share"));
        run(product, "client", "create", "M", "M Cosmetics", "--share", share.toString());
        Ended unknown = product.start(
                        scratch,
                        "packbench-cli",
                        "import",
                        sample.toString(),
                        "--client",
                        "M",
                        "--share",
                        share.toString(),
                        "--dry-run")
                .end();
        assertEquals(2, unknown.code(), unknown.said());

        build(source);
        install(installed, source.resolve("org.example.picklist.site/target/repository"));

        String said =
                run(product, "import", sample.toString(), "--client", "M", "--share", share.toString(), "--dry-run");
        assertTrue(said.contains("sample.pick: 2 orders, 3 rows, 4 units"), said);
    }

    private String run(Product product, String... arguments) throws IOException, InterruptedException {
        Ended ended = product.start(scratch, "packbench-cli", arguments).end();
        assertEquals(0, ended.code(), ended.said());
        return ended.said();
    }

    /** With the Maven and the local repository that this build has; the site is the only place Packbench comes from. */
    private void build(Path source) throws Exception {
        Ended built = Product.start(
                        scratch,
                        List.of(
                                Path.of(System.getProperty("packbench.maven"), "bin/mvn")
                                        .toString(),
                                "-B",
                                "-ntp",
                                "-f",
                                source.toString(),
                                "verify",
                                "-Dpackbench.site=" + REPOSITORY.toUri(),
                                "-Dmaven.repo.local=" + System.getProperty("packbench.repo")))
                .end();
        assertEquals(0, built.code(), built.said());
        assertTrue(built.said().contains("Tests run: "), built.said());
    }

    private void install(Path product, Path site) throws Exception {
        Path launcher;
        try (Stream<Path> plugins = Files.list(product.resolve("plugins"))) {
            launcher = plugins.filter(jar -> jar.getFileName().toString().startsWith("org.eclipse.equinox.launcher_"))
                    .findFirst()
                    .orElseThrow();
        }
        Ended installed = Product.start(
                        scratch,
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin/java")
                                        .toString(),
                                "-jar",
                                launcher.toString(),
                                "-nosplash",
                                "-application",
                                "org.eclipse.equinox.p2.director",
                                "-repository",
                                site.toUri().toString(),
                                "-installIU",
                                "org.example.picklist.feature.feature.group"))
                .end();
        assertEquals(0, installed.code(), installed.said());
    }

    private static Path copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (file.toString().contains("/target") && file.startsWith(EXAMPLE)) continue;
                if (Files.isDirectory(file)) Files.createDirectories(copy);
                else Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        return to;
    }
}
