package org.packbench.storage.local;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Stations that are separate processes; they run on the class path of the test. */
final class Racers implements AutoCloseable {
    private final List<Station> stations = new ArrayList<>();

    /** One process, and the lines to and from it. */
    private static final class Station {
        private final Process process;
        private final BufferedWriter commands;
        private final BufferedReader answers;

        Station(Path share, List<String> starter) throws IOException {
            List<String> command = new ArrayList<>(starter);
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx64m", "-cp"));
            command.addAll(List.of(System.getProperty("java.class.path"), Racer.class.getName(), share.toString()));
            process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            commands = process.outputWriter(StandardCharsets.UTF_8);
            answers = process.inputReader(StandardCharsets.UTF_8);
        }

        void tell(String command) throws IOException {
            commands.write(command + "\n");
            commands.flush();
        }

        String answer() throws IOException {
            String answer = answers.readLine();
            if (answer == null) throw new IOException("the station died; its error output says why");
            return answer;
        }

        void kill() throws InterruptedException {
            process.destroyForcibly();
            if (!process.waitFor(20, TimeUnit.SECONDS)) throw new IllegalStateException("cannot be killed: " + process);
        }
    }

    Racers(Path share, int count) throws IOException {
        this(share, count, List.of());
    }

    /** @param starter a command that starts each of them */
    Racers(Path share, int count, List<String> starter) throws IOException {
        for (int i = 0; i < count; i++) stations.add(new Station(share, starter));
        for (Station station : stations) station.answer();
    }

    /** Tells all at once; what each answers. */
    List<String> all(String command) throws IOException {
        for (Station station : stations) station.tell(command);
        List<String> answers = new ArrayList<>();
        for (Station station : stations) answers.add(station.answer());
        return answers;
    }

    /** Tells each its own command at once; how many answered "won". */
    int winners(List<String> commands) throws IOException {
        for (int i = 0; i < stations.size(); i++) stations.get(i).tell(commands.get(i % commands.size()));
        int winners = 0;
        for (Station station : stations) if (station.answer().equals("won")) winners++;
        return winners;
    }

    /** As {@code kill -9}. */
    void kill() throws InterruptedException {
        for (Station station : stations) station.kill();
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}
