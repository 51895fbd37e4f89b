package org.packbench.ui.tests;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A station on another PC: the command line in a process of its own, of the same bundles, on the same share. */
final class OtherStation implements AutoCloseable {
    private final Process process;
    private final BufferedReader answers;
    private final BufferedWriter operations;

    private OtherStation(Process process) {
        this.process = process;
        this.answers = process.inputReader();
        this.operations = process.outputWriter();
    }

    /**
     * The share as the other station reaches it.
     *
     * @param login the variables of the environment that log in to its server; none for a folder
     */
    record Reached(String root, Map<String, String> login) {
        static Reached folder(Path share) {
            return new Reached(share.toString(), Map.of());
        }
    }

    /**
     * Starts a command of the command line.
     *
     * @param folder is the other PC's own disk
     */
    static OtherStation start(Path folder, Reached share, String... command) throws IOException {
        return start(folder, share, MARIA, command);
    }

    /** Who packs there, as {@code 002:Maria Ivanova}, and the PC's name. */
    record Person(String worker, String pc) {}

    private static final Person MARIA = new Person("002:Maria Ivanova", "DESKTOP-PC2");

    static OtherStation start(Path folder, Reached share, Person person, String... command) throws IOException {
        List<String> line = new ArrayList<>(OtherWindow.equinox(folder, "org.packbench.app.cli"));
        line.addAll(List.of(command));
        line.addAll(List.of("--share", share.root(), "--worker", person.worker()));
        var builder = new ProcessBuilder(line);
        builder.redirectError(folder.resolve("errors.log").toFile());
        builder.environment()
                .put(
                        "PACKBENCH_STATION_DIR",
                        Files.createDirectories(folder.resolve("station")).toString());
        builder.environment().put("COMPUTERNAME", person.pc());
        builder.environment().putAll(share.login());
        return new OtherStation(builder.start());
    }

    /** The next answer; the first one comes when the session is open there. */
    String answer() throws IOException {
        for (String line = answers.readLine(); line != null; line = answers.readLine())
            if (line.startsWith("{")) return line;
        throw new IOException(
                "the other station ended: " + process.onExit().join().exitValue());
    }

    String perform(String operation) throws IOException {
        operations.write(operation + "\n");
        operations.flush();
        return answer();
    }

    /** As a power cut would: nothing is cleaned up. */
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
