package org.packbench.contracts;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.packbench.core.importer.Importer;
import org.packbench.core.importer.SourceException;
import org.packbench.model.ModelFactory;

/**
 * Reads hostile files in a process of little memory, and says what came of each and how long it took: what exhausts the heap
 * ends that process and no other.
 */
public final class HostileFiles {
    /** What the whole process may have, the file's bytes included. */
    private static final String HEAP = "-Xmx64m";

    /** How a line begins that tells of a file: libraries have words of their own for what they are fed. */
    private static final String MARK = "read|";

    private HostileFiles() {}

    /**
     * What came of a file.
     *
     * @param outcome the kind of result, or the reason why the file was refused
     * @param millis of the processor, recognising it included
     */
    public record Outcome(String file, String outcome, long millis) {
        private static Outcome of(String line) {
            String[] parts = line.substring(MARK.length()).split("\\|");
            return new Outcome(parts[0], parts[1], Long.parseLong(parts[2]));
        }
    }

    /** Reads every file of a folder, in the order of their names. */
    public static List<Outcome> read(Class<? extends Importer> importer, Path folder)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        HEAP,
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        HostileFiles.class.getName(),
                        importer.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<Outcome> outcomes = new ArrayList<>();
        try (BufferedReader lines = process.inputReader()) {
            lines.lines().filter(line -> line.startsWith(MARK)).map(Outcome::of).forEach(outcomes::add);
        }
        int code = process.waitFor();
        if (code != 0) throw new AssertionError("ended with " + code + " after " + outcomes);
        return outcomes;
    }

    /** The process. Its first argument is the importer's class, its second the folder. */
    public static void main(String[] arguments) throws IOException, ReflectiveOperationException {
        Importer importer = importer(arguments[0]);
        try (Stream<Path> files = Files.list(Path.of(arguments[1]))) {
            for (Path file : files.sorted().toList()) {
                long begun = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                String outcome = outcome(importer, file);
                long took = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begun;
                System.out.println(MARK + file.getFileName() + "|" + outcome + "|" + took / 1_000_000);
            }
        }
    }

    /** A new one of this class. */
    static Importer importer(String name) throws ReflectiveOperationException {
        try {
            return (Importer) Class.forName(name).getConstructor().newInstance();
        } catch (InvocationTargetException e) {
            throw new ReflectiveOperationException(name, e.getCause());
        }
    }

    private static String outcome(Importer importer, Path file) throws IOException {
        try {
            importer.recognises(file);
            Importer.Request how = new Importer.Request(ModelFactory.eINSTANCE.createClientProfile());
            return importer.read(file, how, new NullProgressMonitor())
                    .getClass()
                    .getSimpleName();
        } catch (SourceException e) {
            return e.reason().toString();
        }
    }
}
