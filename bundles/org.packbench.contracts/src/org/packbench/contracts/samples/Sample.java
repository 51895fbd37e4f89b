package org.packbench.contracts.samples;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A file as some program writes it.
 *
 * @param name with the ending that such files have
 * @param expected what its own importer makes of it, as {@link Told} tells; empty where nobody reads it
 */
public record Sample(Format format, String name, byte[] content, Optional<String> expected) {
    /** What the expectation beside a file is called. */
    public static final String EXPECTED = ".expected";

    /** Every sample there is, by format and name. */
    public static List<Sample> all() throws IOException {
        List<Sample> all = new ArrayList<>();
        for (Format format : Format.values()) all.addAll(of(format));
        return all;
    }

    /** The samples of a format, by name. */
    public static List<Sample> of(Format format) throws IOException {
        Path place = place();
        if (Files.isDirectory(place)) return in(place, format);
        try (FileSystem jar = FileSystems.newFileSystem(place)) {
            return in(jar.getPath("/"), format);
        }
    }

    /** The sample of this name. */
    public static Sample of(Format format, String name) throws IOException {
        return of(format).stream()
                .filter(sample -> sample.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IOException("no sample " + name));
    }

    /** The folder or archive that this class came in. */
    private static Path place() throws IOException {
        try {
            return Path.of(Sample.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    private static List<Sample> in(Path root, Format format) throws IOException {
        Path folder =
                root.resolve(Sample.class.getPackageName().replace('.', '/')).resolve(format.folder());
        List<Sample> samples = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = String.valueOf(file.getFileName());
                if (name.endsWith(EXPECTED)) continue;
                Path beside = file.resolveSibling(name + EXPECTED);
                Optional<String> expected = Files.exists(beside)
                        ? Optional.of(Files.readString(beside, StandardCharsets.UTF_8))
                        : Optional.empty();
                samples.add(new Sample(format, name, Files.readAllBytes(file), expected));
            }
        }
        return samples;
    }

    /** Writes it under its own name. */
    public Path write(Path folder) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    @Override
    public String toString() {
        return format.folder() + "/" + name;
    }
}
