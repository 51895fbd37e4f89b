package org.packbench.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * The product as it was packaged for this system, and processes started from it.
 *
 * @param folder the product folder
 */
record Product(Path folder) {

    /** What a loaded build machine may take for what a packer's PC does in two seconds. */
    private static final long PATIENCE_SECONDS = 180;

    /** The one just built. */
    static Product built() {
        return new Product(Path.of(System.getProperty("packbench.product"))
                .toAbsolutePath()
                .normalize());
    }

    /** How often something is tried by chance; more in {@code ./packbench chaos}. */
    static int rounds() {
        return Integer.getInteger("packbench.rounds", 15);
    }

    /** A process that keeps what it needs below {@code scratch}; both its streams end in one file there. */
    Started start(Path scratch, String program, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(folder.resolve(program).toString()));
        command.addAll(List.of(arguments));
        return start(scratch, command);
    }

    static Started start(Path scratch, List<String> command) throws IOException {
        var output = Files.createTempFile(scratch, "output", ".txt");
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().put("TMPDIR", scratch.toString());
        builder.environment().put("HOME", scratch.toString());
        builder.environment().keySet().removeAll(List.of("XDG_DATA_HOME", "XDG_CACHE_HOME", "PACKBENCH_SHARE"));
        return new Started(builder.start(), output);
    }

    /** Path, size and time of everything in the product. */
    TreeMap<String, String> content() throws IOException {
        var content = new TreeMap<String, String>();
        try (var files = Files.walk(folder)) {
            files.forEach(file -> content.put(folder.relativize(file).toString(), describe(file)));
        }
        return content;
    }

    private static String describe(Path file) {
        try {
            return Files.size(file) + " bytes of " + Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A started process and the file its words go to. */
    record Started(Process process, Path output) {

        Ended end() throws IOException, InterruptedException {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("still running after " + PATIENCE_SECONDS + " s; it said: " + said());
            }
            return new Ended(process.exitValue(), said());
        }

        String said() throws IOException {
            return Files.readString(output);
        }
    }

    /** How a process ended, and all it said. */
    record Ended(int code, String said) {}
}
