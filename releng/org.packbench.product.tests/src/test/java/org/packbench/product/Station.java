package org.packbench.product;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A headless station: one line of input, one line of JSON for an answer.
 *
 * @param process the station itself, not a shell before it
 * @param answers its standard output
 * @param operations its standard input
 * @param complaints the file of its standard error
 */
record Station(Process process, BufferedReader answers, Writer operations, Path complaints) implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Station start(List<String> command, Path scratch) throws IOException {
        var complaints = Files.createTempFile(scratch, "complaints", ".txt");
        var builder = new ProcessBuilder(command).redirectError(complaints.toFile());
        builder.environment().put("TMPDIR", scratch.toString());
        builder.environment().put("HOME", scratch.toString());
        var process = builder.start();
        return new Station(process, process.inputReader(), process.outputWriter(), complaints);
    }

    /** The next line, or empty when the station ended instead. */
    Optional<JsonNode> next() throws IOException {
        try {
            var line = answers.readLine();
            return line == null ? Optional.empty() : Optional.of(JSON.readTree(line));
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            // The kill came in the middle of the line.
            return Optional.empty();
        }
    }

    /** The answer to an operation, or empty when the station ended instead. */
    Optional<JsonNode> perform(String operation) throws IOException {
        try {
            operations.write(operation + "\n");
            operations.flush();
        } catch (IOException e) {
            // It was killed before it could read; what it said before is still to be read.
            return next();
        }
        return next();
    }

    /** The first line; fails when there is none. */
    JsonNode opened() throws IOException {
        return next().orElseThrow(() -> new AssertionError("the station did not open: " + complaint()));
    }

    String complaint() {
        try {
            return Files.readString(complaints);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void quit() throws IOException, InterruptedException {
        perform("quit");
        if (process.waitFor() != 0) {
            throw new AssertionError("quit ended with " + process.exitValue() + ": " + complaint());
        }
    }

    /** {@code kill -9}. What it printed before can still be read, which Process's own method would prevent. */
    void kill() {
        process.toHandle().destroyForcibly();
    }

    @Override
    public void close() {
        kill();
        process.onExit().join();
    }
}
