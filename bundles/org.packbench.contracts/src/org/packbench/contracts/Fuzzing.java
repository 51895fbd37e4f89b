package org.packbench.contracts;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.packbench.contracts.samples.Sample;
import org.packbench.contracts.samples.Told;
import org.packbench.core.importer.Fit;
import org.packbench.core.importer.Importer;
import org.packbench.core.importer.Importer.Result;
import org.packbench.core.importer.SourceException;
import org.packbench.core.packing.PackingPlan;

/**
 * Feeds importers with files that something happened to, in a process of little memory: the samples, bent at random, with
 * parts of one another in them, and bytes that never were anything. Whatever is not declared, takes longer than a second of
 * the processor or does not fit into the memory is an escape, and its file is kept. The same seed does the same things.
 */
public final class Fuzzing {
    /** What the whole process may have, the file's bytes included. */
    private static final String HEAP = "-Xmx64m";

    /** How a line begins that tells of an escape; the last line begins with the other. */
    private static final String ESCAPED = "escaped|";

    private static final String DONE = "done|";

    private static final long MOST_NANOS = 1_000_000_000;

    /** So many files are read before time counts: the first ones pay for the classes. */
    private static final int WARM_UP = 40;

    private static final int LONGEST_NOISE = 20_000;

    private final List<Importer> importers;
    private final Path folder;
    private final List<Sample> samples;
    private final PrintStream out;
    private int inputs;
    private int readings;
    private int lists;

    private Fuzzing(List<Importer> importers, Path folder, PrintStream out) throws IOException {
        this.importers = importers;
        this.folder = folder;
        this.out = out;
        samples = Sample.all();
    }

    /**
     * What came of it.
     *
     * @param inputs files that were made
     * @param readings each by each importer
     * @param lists of which something could be packed
     * @param escapes what should not have happened, in words, and with the file that it happened to
     */
    public record Outcome(int inputs, int readings, int lists, List<String> escapes) {
        public Outcome {
            escapes = List.copyOf(escapes);
        }
    }

    /** Makes so many files from a seed and has each importer read each of them; files that escape stay in the folder. */
    public static Outcome run(List<Class<? extends Importer>> importers, Path folder, long seed, int count)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP,
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Fuzzing.class.getName(),
                folder.toString(),
                Long.toString(seed),
                Integer.toString(count)));
        importers.forEach(importer -> command.add(importer.getName()));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<String> lines = process.inputReader()
                .lines()
                .filter(line -> line.startsWith(ESCAPED) || line.startsWith(DONE))
                .toList();
        int code = process.waitFor();
        List<String> escapes = new ArrayList<>(lines.stream()
                .filter(line -> line.startsWith(ESCAPED))
                .map(line -> line.substring(ESCAPED.length()))
                .toList());
        boolean done = code == 0 && !lines.isEmpty() && lines.getLast().startsWith(DONE);
        if (!done) escapes.add("the process ended with " + code + "; what it read last is kept in " + folder);
        String[] figures = done ? lines.getLast().split("\\|") : new String[] {"", "0", "0", "0"};
        return new Outcome(
                Integer.parseInt(figures[1]), Integer.parseInt(figures[2]), Integer.parseInt(figures[3]), escapes);
    }

    /** The process: its folder, the seed, how many files, and the importers' classes. */
    public static void main(String[] arguments) throws IOException, ReflectiveOperationException {
        List<Importer> importers = new ArrayList<>();
        for (int i = 3; i < arguments.length; i++) importers.add(HostileFiles.importer(arguments[i]));
        new Fuzzing(importers, Path.of(arguments[0]), System.out)
                .run(Long.parseLong(arguments[1]), Integer.parseInt(arguments[2]));
    }

    private void run(long seed, int count) throws IOException {
        for (int i = 0; i < WARM_UP; i++)
            feed(samples.get(i * 7 % samples.size()).content(), "", false);
        inputs = readings = lists = 0;
        for (int i = 0; i < count; i++) {
            Random random = new Random(seed + i);
            Sample sample = samples.get(random.nextInt(samples.size()));
            feed(input(sample, random), "seed " + (seed + i) + ", from " + sample, true);
        }
        out.println(DONE + inputs + "|" + readings + "|" + lists);
    }

    private byte[] input(Sample sample, Random random) throws IOException {
        byte[] content = sample.content();
        return switch (random.nextInt(10)) {
            case 0 -> noise(random);
            case 1 ->
                Mutations.grafted(
                        content, samples.get(random.nextInt(samples.size())).content(), random);
            case 2 -> Mutations.repeated(content, random);
            case 3, 4, 5, 6 ->
                Mutations.isArchive(content) ? Mutations.inArchive(content, random) : Mutations.of(content, random);
            default -> Mutations.of(content, random);
        };
    }

    private static byte[] noise(Random random) {
        byte[] bytes = new byte[1 + random.nextInt(LONGEST_NOISE)];
        random.nextBytes(bytes);
        return bytes;
    }

    private void feed(byte[] content, String from, boolean counts) throws IOException {
        Path file = Files.write(folder.resolve("input"), content);
        inputs++;
        for (Importer importer : importers) {
            long begun = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            String wrong = read(importer, file);
            long took = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begun;
            if (wrong.isEmpty() && took > MOST_NANOS) wrong = "took " + took / 1_000_000 + " ms";
            if (!wrong.isEmpty() && counts) escaped(importer, content, wrong, from);
            readings++;
        }
    }

    private void escaped(Importer importer, byte[] content, String wrong, String from) throws IOException {
        Path kept = Files.write(folder.resolve("escaped-" + inputs), content);
        out.println(
                ESCAPED + importer.label() + ", " + from + ": " + wrong.replaceAll("\\s+", " ") + " (" + kept + ")");
    }

    /** What is wrong with what came of a file; empty where it is as declared. */
    private String read(Importer importer, Path file) {
        try {
            Fit fit = importer.recognises(file);
            Result result = importer.read(file, Told.request(), new NullProgressMonitor());
            if (!(result instanceof Result.Read read)) return "";
            lists++;
            if (fit == Fit.NONE) return "reads what it does not recognise";
            int units = PackingPlan.of(read.list()).totalUnits();
            if (read.list().getOrders().isEmpty() || units != read.list().getTotalItems()) return "counts " + units;
            Told.of(read);
            return "";
        } catch (SourceException e) {
            return e.file().equals("input") ? "" : "names " + e.file();
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // nothing but refusals is declared for files that are there
            return e + " at " + (e.getStackTrace().length == 0 ? "" : e.getStackTrace()[0]);
        }
    }
}
