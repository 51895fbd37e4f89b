package org.packbench.exports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.CopyOption;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.packbench.core.export.ExportTable;
import org.packbench.core.export.ExportTable.Column;
import org.packbench.core.export.ExportTable.Kind;
import org.packbench.core.export.Exporter;

/** Where files go, in every format. */
class DeliveryTest {
    private static final List<ExportTable> TABLE = List.of(Samples.all());

    @TempDir
    Path folder;

    static Stream<Exporter> exporters() {
        return Samples.exporters(Samples.delivery()).stream();
    }

    /** As Windows answers while another program has the file open. */
    static Stream<Exporter> inAWorldWhereFilesAreHeldOpen() {
        return Samples.exporters(new Delivery(DeliveryTest::heldOpen)).stream();
    }

    private static Path heldOpen(Path from, Path to, CopyOption... options) throws IOException {
        if (to.getFileName().toString().startsWith("held") && Files.exists(to))
            throw new FileSystemException(from.toString(), to.toString(), "used by another process");
        return Files.move(from, to, options);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private Path target(Exporter exporter, String name) {
        return folder.resolve(name + "." + exporter.extension());
    }

    @ParameterizedTest
    @MethodSource("exporters")
    void whatWasThereIsReplaced(Exporter exporter) throws IOException {
        Path target = Files.writeString(target(exporter, "a"), "old");
        assertEquals(List.of(target), exporter.write(TABLE, target, new NullProgressMonitor()));
        assertTrue(Files.size(target) > 100);
        assertEquals(List.of("a." + exporter.extension()), names());
    }

    @ParameterizedTest
    @MethodSource("inAWorldWhereFilesAreHeldOpen")
    void aTargetThatIsHeldOpenGetsAnotherName(Exporter exporter) throws IOException {
        Path held = Files.writeString(target(exporter, "held"), "open in Excel");
        assertEquals(List.of(target(exporter, "held (2)")), exporter.write(TABLE, held, new NullProgressMonitor()));
        assertEquals(List.of(target(exporter, "held (3)")), exporter.write(TABLE, held, new NullProgressMonitor()));
        assertEquals("open in Excel", Files.readString(held));
        assertEquals(3, names().size());
    }

    @ParameterizedTest
    @MethodSource("exporters")
    void aTargetThatCannotBeReplacedGetsAnotherName(Exporter exporter) throws IOException {
        Path target = Files.createDirectory(target(exporter, "a"));
        assertEquals(List.of(target(exporter, "a (2)")), exporter.write(TABLE, target, new NullProgressMonitor()));
        assertTrue(Files.isDirectory(target));
    }

    @ParameterizedTest
    @MethodSource("exporters")
    void aFolderThatIsNotThereIsNamed(Exporter exporter) {
        Path target = folder.resolve("nowhere").resolve("a." + exporter.extension());
        var e = assertThrows(NoSuchFileException.class, () -> exporter.write(TABLE, target, new NullProgressMonitor()));
        assertEquals(target.toString(), e.getFile());
    }

    @ParameterizedTest
    @MethodSource("exporters")
    void aCancelledOneLeavesNothingBehind(Exporter exporter) throws IOException {
        Path target = Files.writeString(target(exporter, "a"), "old");
        NullProgressMonitor monitor = new NullProgressMonitor();
        ExportTable stopped = endingWith(() -> monitor.setCanceled(true));
        assertThrows(OperationCanceledException.class, () -> exporter.write(List.of(stopped), target, monitor));
        assertEquals("old", Files.readString(target));
        assertEquals(List.of("a." + exporter.extension()), names());
    }

    @ParameterizedTest
    @MethodSource("exporters")
    void rowsThatCannotBeReadLeaveNothingBehind(Exporter exporter) throws IOException {
        ExportTable broken = endingWith(() -> {
            throw new UncheckedIOException(new IOException("gone"));
        });
        Path target = target(exporter, "a");
        assertThrows(
                UncheckedIOException.class,
                () -> exporter.write(List.of(Samples.all(), broken), target, new NullProgressMonitor()));
        assertEquals(List.of(), names());
    }

    /** More rows than are looked at for the columns' widths. */
    private static ExportTable endingWith(Runnable end) {
        return new ExportTable(
                "t",
                "",
                List.of(new Column("k", "K", Kind.WHOLE)),
                2000,
                () -> IntStream.range(0, 2000).mapToObj(i -> {
                    if (i == 1000) end.run();
                    return List.of(i);
                }));
    }
}
