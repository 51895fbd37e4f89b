package org.packbench.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One of our bundles as its manifest and its sources show it.
 *
 * @param name the symbolic name
 * @param folder where it stands
 * @param headers the manifest's main headers
 */
record BundleManifest(String name, Path folder, Attributes headers) {

    private static final Path BUNDLES = Path.of("../../bundles");

    /** A comma that stands outside quotes. */
    private static final Pattern SEPARATOR = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

    static List<BundleManifest> all() throws IOException {
        try (var folders = Files.list(BUNDLES)) {
            return folders.filter(folder -> Files.exists(folder.resolve("META-INF/MANIFEST.MF")))
                    .sorted()
                    .map(BundleManifest::read)
                    .toList();
        }
    }

    private static BundleManifest read(Path folder) {
        try (var in = Files.newInputStream(folder.resolve("META-INF/MANIFEST.MF"))) {
            var headers = new Manifest(in).getMainAttributes();
            return new BundleManifest(headers.getValue("Bundle-SymbolicName").split(";")[0], folder, headers);
        } catch (IOException e) {
            throw new AssertionError("unreadable: " + folder, e);
        }
    }

    boolean has(String header) {
        return headers.getValue(header) != null;
    }

    /** The entries of a header, with their attributes. */
    List<String> entries(String header) {
        var value = headers.getValue(header);
        return value == null
                ? List.of()
                : SEPARATOR.splitAsStream(value).map(String::strip).toList();
    }

    /** The entries of a header, without their attributes. */
    List<String> names(String header) {
        return entries(header).stream().map(entry -> entry.split(";")[0]).toList();
    }

    /** Every package and bundle that the manifest asks for. */
    List<String> asksFor() {
        return Stream.concat(names("Import-Package").stream(), names("Require-Bundle").stream())
                .toList();
    }

    /** Our own Java sources, without tests and generated code, by path. */
    TreeMap<Path, String> sources() throws IOException {
        var sources = new TreeMap<Path, String>();
        var root = folder.resolve("src");
        if (!Files.isDirectory(root)) {
            return sources;
        }
        try (var files = Files.walk(root)) {
            for (var file : (Iterable<Path>) files.filter(f -> f.toString().endsWith(".java"))::iterator) {
                sources.put(root.relativize(file), Files.readString(file));
            }
        }
        return sources;
    }
}
