package org.packbench.races;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A process of its own that is spoken to by lines, and may be killed at any moment. */
public final class Child implements AutoCloseable {
    private static final Optional<String> END = Optional.empty();
    private static final long PATIENCE_SECONDS = 60;

    private final Process process;
    private final Writer in;
    private final BlockingQueue<Optional<String>> lines = new LinkedBlockingQueue<>();

    private Child(Process process) {
        this.process = process;
        this.in = process.outputWriter(StandardCharsets.UTF_8);
        Thread.ofPlatform().daemon().start(this::readAll);
    }

    /** Starts a class of the tests in a Java of its own, on this very class path. */
    public static Child java(Class<?> main, String... arguments) throws IOException {
        return start(new ProcessBuilder(command(main, arguments)));
    }

    /** The command that does so, to be started by another program. */
    public static List<String> command(Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                classPath(),
                main.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    /** Starts a command; what it says on its error stream goes where this process's does. */
    public static Child start(ProcessBuilder builder) throws IOException {
        return new Child(builder.redirectError(ProcessBuilder.Redirect.INHERIT).start());
    }

    private void readAll() {
        try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line; (line = reader.readLine()) != null; ) lines.add(Optional.of(line));
        } catch (IOException killed) {
            // a killed process's stream breaks off: its end is said below
        } finally {
            lines.add(END);
        }
    }

    public void say(String line) {
        try {
            in.write(line + "\n");
            in.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The next line; empty when the process has ended. */
    public Optional<String> hear() throws InterruptedException {
        Optional<String> line = lines.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (line == null)
            throw new AssertionError("no answer within " + PATIENCE_SECONDS + " s from " + process.info());
        return line;
    }

    /** As {@code kill -9}: nothing of it runs any more, not even what would tidy up. */
    public void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    /** Sends it {@code STOP}, {@code CONT} or another signal of Unix. */
    public void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                .start()
                .waitFor();
    }

    public int exit() throws InterruptedException {
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS))
            throw new AssertionError("does not end: " + process.info());
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
