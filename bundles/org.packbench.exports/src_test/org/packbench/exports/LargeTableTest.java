package org.packbench.exports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.packbench.core.export.Exporter;

/** 100,000 rows, written by a process of 64 MB: what keeps the table in memory ends that process. */
class LargeTableTest {
    private static final int ROWS = 100_000;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "csv", "json", "pdf"})
    void aLargeTableNeedsLittleMemory(String extension) throws Exception {
        Path target = folder.resolve("large." + extension);
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        LargeTableTest.class.getName(),
                        extension,
                        target.toString())
                .inheritIO()
                .start();
        assertEquals(0, process.waitFor());
        assertEquals(ROWS, rows(target, extension), extension);
    }

    /** The process. Its first argument is the format, its second the file. */
    public static void main(String[] arguments) throws IOException {
        Exporter exporter = Samples.exporters(Samples.delivery()).stream()
                .filter(each -> each.extension().equals(arguments[0]))
                .findFirst()
                .orElseThrow();
        long begun = System.nanoTime();
        exporter.write(List.of(Samples.ofRows(ROWS)), Path.of(arguments[1]), new NullProgressMonitor());
        System.out.println(arguments[0] + ": " + ROWS + " rows in " + (System.nanoTime() - begun) / 1_000_000 + " ms, "
                + Files.size(Path.of(arguments[1])) / 1024 + " KB");
    }

    private static long rows(Path file, String extension) throws IOException {
        return switch (extension) {
            case "xlsx" -> Long.parseLong(SheetCounts.of(file).getFirst().split(" ")[1]);
            case "pdf" -> {
                try (PDDocument document = Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
                    assertTrue(document.getNumberOfPages() > 1000);
                }
                yield ROWS;
            }
            // a head, and a line that ends the array
            default -> {
                try (var lines = Files.lines(file)) {
                    yield lines.count() - 1;
                }
            }
        };
    }
}
