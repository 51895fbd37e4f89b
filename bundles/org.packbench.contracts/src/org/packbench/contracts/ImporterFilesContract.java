package org.packbench.contracts;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.packbench.contracts.samples.Format;
import org.packbench.contracts.samples.Sample;
import org.packbench.contracts.samples.Told;
import org.packbench.core.importer.Fit;
import org.packbench.core.importer.Importer.Result;
import org.packbench.core.importer.SourceException;
import org.packbench.core.importer.SourceException.Reason;
import org.packbench.core.importer.SourceName;
import org.packbench.core.packing.PackingPlan;

/** What every importer does with files: its own, others', and those that something happened to. */
public abstract class ImporterFilesContract extends ImporterFixture {
    /** So many files are changed at random. */
    private static final int ROUNDS = 200;

    /** Why a file is refused to which something happens while it is read. */
    private static final List<String> OF_CHANGES = Stream.of(
                    Reason.INCOMPLETE, Reason.MISSING, Reason.EMPTY, Reason.FOLDER, Reason.DAMAGED)
            .map(reason -> "refused " + reason + "\n")
            .toList();

    /** No importer asks more often about a file of three rows. */
    private static final int MOST_ASKED = 200;

    @Test
    void itsOwnSourcesAreRecognisedByWhatIsInThemWhateverTheyAreCalled(@TempDir Path folder) throws IOException {
        Path source = write(folder, LINES);
        String file = SourceName.of(source).file();
        assertTrue(importer().extensions().stream().anyMatch(ending -> file.endsWith("." + ending)), file);
        for (String name : List.of(file, file.toUpperCase(Locale.ROOT), "list", "list.zip", "list.xlsx", "list.json")) {
            source = Files.move(source, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            assertTrue(importer().recognises(source).compareTo(Fit.FORMAT) >= 0, name);
            assertEquals(TEXTS, texts(accepted(source)), name);
        }
    }

    @Test
    void otherFilesAndFoldersAreNotRecognised(@TempDir Path folder) throws IOException {
        assertEquals(Fit.NONE, importer().recognises(Files.writeString(folder.resolve("notes.txt"), "notes")));
        assertEquals(Fit.NONE, importer().recognises(Files.createFile(folder.resolve("nothing"))));
        assertEquals(Fit.NONE, importer().recognises(folder.resolve("none.such")));
        assertEquals(Fit.NONE, importer().recognises(Files.write(folder.resolve("random"), randomBytes())));
        for (String ending : importer().extensions())
            assertEquals(Fit.NONE, importer().recognises(Files.createDirectory(folder.resolve("lists." + ending))));
    }

    /** No two importers claim one file: what is another's is left to it, whatever it is called. */
    @Test
    void samplesOfOtherFormatsAreLeftToTheirImporters(@TempDir Path folder) throws IOException {
        for (Sample sample : Sample.all()) {
            if (formats().contains(sample.format())) continue;
            for (String name : names(sample)) {
                Path file = Files.write(folder.resolve(name), sample.content());
                Fit fit = importer().recognises(file);
                assertTrue(fit.compareTo(sample.format().claimed()) < 0, sample + " as " + name + ": " + fit);
                boolean read = isRead(file);
                assertFalse(read && sample.format() == Format.FOREIGN, sample + " as " + name);
                Files.delete(file);
            }
        }
    }

    @Test
    void samplesOfItsOwnFormatAreRecognisedUnderEveryName(@TempDir Path folder) throws IOException {
        for (Sample sample : Sample.all()) {
            if (!formats().contains(sample.format())) continue;
            for (String name : names(sample)) {
                Path file = Files.write(folder.resolve(name), sample.content());
                assertEquals(sample.format().claimed(), importer().recognises(file), sample + " as " + name);
                Files.delete(file);
            }
        }
    }

    /** Its own, none, those of other kinds of files, and those of the importer. */
    private List<String> names(Sample sample) {
        Set<String> names = new LinkedHashSet<>(List.of(sample.name(), "list", "list.xls", "list.json", "LIST.CSV"));
        for (String ending : importer().extensions()) names.add("list." + ending);
        return List.copyOf(names);
    }

    /** Whether something comes of it; whatever else comes is one of what is declared. */
    private boolean isRead(Path source) throws IOException {
        try {
            return read(source, new NullProgressMonitor()) instanceof Result.Read;
        } catch (SourceException refused) {
            assertEquals(SourceName.of(source).file(), refused.file());
            return false;
        }
    }

    private static byte[] randomBytes() {
        byte[] bytes = new byte[10_000];
        new Random(7).nextBytes(bytes);
        return bytes;
    }

    @Test
    void aFileWithOneOfItsEndingsAndSomethingElseInItIsRefusedOrRejected(@TempDir Path folder) throws IOException {
        for (String ending : importer().extensions()) {
            Path source = Files.write(folder.resolve("today." + ending), randomBytes());
            assertTrue(importer().recognises(source).compareTo(Fit.NAME) <= 0, ending);
            assertFalse(isAccepted(source), ending);
        }
    }

    @Test
    void aSourceIsNeitherChangedNorHeld(@TempDir Path folder) throws IOException {
        Path source = write(folder, LINES);
        byte[] before = Files.readAllBytes(source);
        accepted(source);
        assertArrayEquals(before, Files.readAllBytes(source));
        Files.move(source, folder.resolve("elsewhere"));
    }

    @Test
    void aFileThatIsNotThereOrEmptyIsRefusedByItsName(@TempDir Path folder) throws IOException {
        Path source = write(folder, LINES);
        Files.write(source, new byte[0]);
        assertRefused(Reason.EMPTY, source);
        Files.delete(source);
        assertRefused(Reason.MISSING, source);
    }

    private void assertRefused(Reason reason, Path source) {
        SourceException thrown = assertThrows(SourceException.class, () -> read(source, new NullProgressMonitor()));
        assertEquals(reason, thrown.reason());
        assertEquals(SourceName.of(source).file(), thrown.file());
    }

    @Test
    void aSourceThatBreaksOffIsNeverReadAsAShorterOneWithoutADoubt(@TempDir Path folder) throws IOException {
        Path source = write(folder, LINES);
        byte[] whole = Files.readAllBytes(source);
        for (int percent = 10; percent < 100; percent += 10) {
            Files.write(source, Arrays.copyOf(whole, whole.length * percent / 100));
            assertFalse(isAccepted(source), percent + " %");
        }
    }

    /** Whatever happens to a file, it is a result or a refusal; and what is read can be packed. */
    @Test
    void changedBytesAreReadOrRefusedAndNothingElse(@TempDir Path folder) throws IOException {
        Path source = write(folder, LINES);
        byte[] sound = Files.readAllBytes(source);
        Random random = new Random(20250919);
        for (int round = 0; round < ROUNDS; round++) {
            Files.write(source, Mutations.of(sound, random));
            assertSound(source);
        }
    }

    private void assertSound(Path source) throws IOException {
        try {
            importer().recognises(source);
            if (!(read(source, new NullProgressMonitor()) instanceof Result.Read read)) return;
            assertEquals(
                    read.list().getTotalItems(), PackingPlan.of(read.list()).totalUnits());
            assertFalse(read.list().getOrders().isEmpty());
        } catch (SourceException e) {
            assertEquals(SourceName.of(source).file(), e.file());
        }
    }

    /** Another program writes, empties, moves or deletes it meanwhile: all of one state of it is read, or nothing. */
    @TestFactory
    Stream<DynamicTest> aFileThatChangesWhileItIsReadIsReadAsItWasOrIsOrNotAtAll(@TempDir Path folder) {
        return Arrays.stream(Meddling.What.values())
                .map(what -> DynamicTest.dynamicTest(
                        what.name(), () -> meddle(what, Files.createDirectory(folder.resolve(what.name())))));
    }

    private void meddle(Meddling.What what, Path folder) throws IOException {
        byte[] other = Files.readAllBytes(write(folder, OTHER_LINES));
        boolean reached = true;
        for (int ask = 1; reached; ask++) {
            assertTrue(ask < MOST_ASKED, "the monitor is asked once for a row, and there are three");
            Path source = write(Files.createDirectory(folder.resolve(Integer.toString(ask))), LINES);
            String before = Told.of(importer(), source);
            Meddling monitor = new Meddling(source, what, other, ask);
            String told = told(source, monitor);
            reached = monitor.isDone();
            Set<String> allowed = new LinkedHashSet<>(OF_CHANGES);
            allowed.addAll(List.of(before, Told.of(importer(), source)));
            assertTrue(allowed.contains(told), told);
        }
    }

    private String told(Path source, IProgressMonitor monitor) throws IOException {
        try {
            return Told.of(read(source, monitor));
        } catch (SourceException e) {
            assertEquals(SourceName.of(source).file(), e.file());
            return "refused " + e.reason() + "\n";
        }
    }
}
