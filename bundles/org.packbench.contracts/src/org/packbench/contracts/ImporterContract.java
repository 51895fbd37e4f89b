package org.packbench.contracts;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.packbench.core.importer.Fit;
import org.packbench.core.importer.Importer;
import org.packbench.core.importer.Importer.Kind;
import org.packbench.core.importer.Importer.Problem;
import org.packbench.core.importer.Importer.Request;
import org.packbench.core.importer.Importer.Result;
import org.packbench.core.importer.Importer.Result.Rejected;
import org.packbench.core.importer.SourceException;
import org.packbench.core.importer.SourceException.Reason;
import org.packbench.core.importer.SourceName;
import org.packbench.core.packing.PackingPlan;
import org.packbench.model.ClientProfile;
import org.packbench.model.ModelFactory;
import org.packbench.model.Order;
import org.packbench.model.PackingList;

/**
 * What every importer does. Who adds one proves it by subclassing this test and saying how a source is written.
 */
public abstract class ImporterContract {
    /** One order line as a source holds it: texts, since what a quantity is has to be found out. */
    protected record Line(String order, String sku, String product, String quantity, String courier) {}

    private static final List<Line> LINES = List.of(
            new Line("#1001", "SKU-HAT", "Sun hat", "2", "DHL"),
            new Line("#1001", "00042", "Чаша", "1", "DHL"),
            new Line("1001", "4006381333931", "Pen", "3.0", "Speedy"));

    /** So many files are changed at random. */
    private static final int ROUNDS = 200;

    /** The importer under test; each call a new one. */
    protected abstract Importer importer();

    /** Writes a source of the importer's kind, {@code today} with one of its endings, and returns its path. */
    protected abstract Path write(Path folder, List<Line> lines) throws IOException;

    /** Whether the importer's sources have sheets, or parts like them, that problems name. */
    protected boolean hasSheets() {
        return true;
    }

    /** For a client with the usual columns, who remembers nothing. */
    protected static Request request() {
        ClientProfile client = ModelFactory.eINSTANCE.createClientProfile();
        client.setClientId("M");
        client.setRequiredColumns(ModelFactory.eINSTANCE.createRequiredColumns());
        return new Request(client);
    }

    private Result read(Path source, IProgressMonitor monitor) throws IOException {
        return importer().read(source, request(), monitor);
    }

    private PackingList accepted(Path source) throws IOException {
        Result result = read(source, new NullProgressMonitor());
        return assertInstanceOf(Result.Read.class, result, result::toString).list();
    }

    private List<Problem> rejected(Path source) throws IOException {
        Rejected rejected = assertInstanceOf(Rejected.class, read(source, new NullProgressMonitor()));
        assertEquals(rejected.problems().size(), rejected.total());
        return rejected.problems();
    }

    private static List<String> texts(PackingList list) {
        return list.getOrders().stream().map(ImporterContract::text).toList();
    }

    private static String text(Order order) {
        return order.getOrderNumber() + " by " + order.getCourier() + ": "
                + order.getItems().stream()
                        .map(item -> item.getQuantity() + " " + item.getSku() + " " + item.getProductName())
                        .toList();
    }

    private static final List<String> TEXTS =
            List.of("#1001 by DHL: [2 SKU-HAT Sun hat, 1 00042 Чаша]", "1001 by Speedy: [3 4006381333931 Pen]");

    @Test
    void endingsAreLowerCaseWithoutADotAndThereIsALabel() {
        Importer importer = importer();
        assertFalse(importer.label().isBlank());
        assertFalse(importer.extensions().isEmpty());
        for (String ending : importer.extensions()) assertTrue(ending.matches("[a-z0-9]+"), ending);
    }

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
    void aSourceIsReadAsItStands(@TempDir Path folder) throws IOException {
        PackingList list = accepted(write(folder, LINES));
        assertEquals(TEXTS, texts(list));
        assertEquals(2, list.getTotalOrders());
        assertEquals(6, list.getTotalItems());
        assertEquals(6, PackingPlan.of(list).totalUnits());
    }

    @Test
    void aListIsCalledAsItsFileAndKnowsWhereItCameFrom(@TempDir Path folder) throws IOException {
        Path source = write(folder, LINES);
        PackingList list = accepted(source);
        assertEquals("today", list.getListName());
        assertEquals(source.toString(), list.getSourcePath());
    }

    @Test
    void aListBelongsToWhoReadIt(@TempDir Path folder) throws IOException {
        Path source = write(folder, LINES);
        Importer importer = importer();
        Result first = importer.read(source, request(), new NullProgressMonitor());
        PackingList changed = assertInstanceOf(Result.Read.class, first).list();
        changed.getOrders().clear();
        Result second = importer.read(source, request(), new NullProgressMonitor());
        PackingList list = assertInstanceOf(Result.Read.class, second).list();
        assertNotSame(changed, list);
        assertEquals(TEXTS, texts(list));
    }

    @Test
    void sourcesMayBeReadOnManyThreadsAtOnce(@TempDir Path folder) throws IOException {
        Path source = write(folder, LINES);
        Importer importer = importer();
        List<String> all = IntStream.range(0, 32)
                .parallel()
                .mapToObj(i -> unchecked(importer, source))
                .distinct()
                .toList();
        assertEquals(List.of(TEXTS.toString()), all);
    }

    private static String unchecked(Importer importer, Path source) {
        try {
            Result result = importer.read(source, request(), new NullProgressMonitor());
            return texts(assertInstanceOf(Result.Read.class, result).list()).toString();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void thePcsLanguageAndTimeZoneChangeNothing(@TempDir Path folder) throws IOException {
        Path source = write(folder, LINES);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String language : List.of("de-DE", "tr-TR", "ar-EG-u-nu-arab")) {
                Locale.setDefault(Locale.forLanguageTag(language));
                TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
                assertEquals(TEXTS, texts(accepted(source)), language);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
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
    void aMissingCourierIsNotAvailable(@TempDir Path folder) throws IOException {
        PackingList list = accepted(write(folder, List.of(new Line("1", "A", "Mug", "1", ""))));
        assertEquals(List.of("1 by N/A: [1 A Mug]"), texts(list));
    }

    /** Scenario 19. */
    @Test
    void quantitiesThatAreNoneAreProblemsAllOfThem(@TempDir Path folder) throws IOException {
        List<String> quantities = List.of("", "N/A", "2.9", "0", "-1", "10000", "3,0");
        List<Problem> problems = rejected(write(
                folder,
                IntStream.range(0, quantities.size())
                        .mapToObj(i -> new Line("100" + i, "A", "Mug", quantities.get(i), "DHL"))
                        .toList()));
        assertEquals(
                List.of(
                        Kind.QUANTITY_MISSING,
                        Kind.QUANTITY_NOT_A_NUMBER,
                        Kind.QUANTITY_NOT_WHOLE,
                        Kind.QUANTITY_NOT_POSITIVE,
                        Kind.QUANTITY_NOT_POSITIVE,
                        Kind.QUANTITY_TOO_LARGE,
                        Kind.QUANTITY_NOT_A_NUMBER),
                problems.stream().map(Problem::kind).toList());
        assertEquals(quantities, problems.stream().map(Problem::found).toList());
        for (Problem problem : problems) assertNamesItsPlace(problem);
    }

    private void assertNamesItsPlace(Problem problem) {
        assertTrue(problem.file().startsWith("today."), problem::toString);
        assertTrue(problem.row() > 0, problem::toString);
        assertEquals(hasSheets(), !problem.sheet().isEmpty(), problem::toString);
        assertFalse(problem.column().isEmpty(), problem::toString);
    }

    @Test
    void codesThatAreMissingOrCommandsAreProblems(@TempDir Path folder) throws IOException {
        List<Problem> problems = rejected(write(
                folder,
                List.of(
                        new Line(" ", "A", "Mug", "1", "DHL"),
                        new Line("1001", "", "Mug", "1", "DHL"),
                        new Line("%%01", "A", "Mug", "1", "DHL"),
                        new Line("1003", "%%13", "Mug", "1", "DHL"))));
        assertEquals(
                List.of(Kind.ORDER_NUMBER_MISSING, Kind.SKU_MISSING, Kind.COMMAND_CODE, Kind.COMMAND_CODE),
                problems.stream().map(Problem::kind).toList());
        for (Problem problem : problems) assertNamesItsPlace(problem);
    }

    @Test
    void aSourceWithoutOrdersIsAProblem(@TempDir Path folder) throws IOException {
        assertEquals(
                List.of(Kind.NO_ORDERS),
                rejected(write(folder, List.of())).stream().map(Problem::kind).toList());
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

    private boolean isAccepted(Path source) throws IOException {
        try {
            return read(source, new NullProgressMonitor()) instanceof Result.Read read
                    && read.doubts().isEmpty()
                    && read.leftOut().isEmpty();
        } catch (SourceException e) {
            return false;
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

    @Test
    void readingCanBeCancelled(@TempDir Path folder) throws IOException {
        Path source = write(folder, LINES);
        NullProgressMonitor monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        assertThrows(OperationCanceledException.class, () -> read(source, monitor));
    }
}
